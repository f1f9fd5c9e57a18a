import type { PartName, ScriptPart } from '../../film/script.ts';
import type { Language } from '../../language/language.ts';
import { wordsOf, type WrittenWord } from '../../language/words.ts';
import { readAloud, type Respelled } from './respell.ts';
import { pauses, type Lexicon } from '../voice.ts';

/** One sentence as a voice is to speak it. */
export type SpokenSentence = {
  part: PartName;
  /** Its written words; their offsets are in the part's text. */
  words: WrittenWord[];
  /** Where it begins in the part's text. */
  start: number;
  respelled: Respelled;
  /** The silence before it. */
  pauseMs: number;
};

/** Everything a script says, sentence by sentence, with its pauses. */
export const spokenSentences = (
  script: readonly ScriptPart[],
  { language, lexicon }: { language: Language; lexicon: Lexicon },
): SpokenSentence[] =>
  script.flatMap(({ part, text }, partIndex) => {
    const words = wordsOf(text);
    return language.sentencesOf(text).map((sentence, index) => ({
      part,
      words: words.filter(({ start }) => start >= sentence.start && start < sentence.end),
      start: sentence.start,
      respelled: readAloud(sentence.text, { language, lexicon }),
      pauseMs: index > 0 ? pauses.sentenceMs : partIndex > 0 ? pauses.partMs : pauses.leadMs,
    }));
  });
