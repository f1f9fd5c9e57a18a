import type { ScriptPart } from '../../film/script.ts';
import type { Language } from '../../language/language.ts';
import { wordsOf } from '../../language/words.ts';
import type { Sound } from '../../media/wav.ts';
import { distanceOf, roughPlaces } from '../align/distance.ts';
import { entriesIn } from '../speech/respell.ts';
import type { Lexicon, Speech, Voice } from '../voice.ts';

type Options = { language: Language; lexicon: Lexicon; signal?: AbortSignal | undefined };

/** A sentence with something in it that people read in more than one way. */
type Choice = {
  /** Places of its first and last word among all words. */
  firstWord: number;
  lastWord: number;
  /** What is written, and the sentence with one way of reading it written out; the first is what voices say. */
  written: string;
  ways: { say: string; sentence: string }[];
};

/** Beyond the words of a sentence, so much of the silence around it belongs to it. */
const marginMs = 120;

/**
 * The lexicon of a recording: that of the film, and for what people read in more than one way (*1.250*, *113*, *o.a.*)
 * the way that the recording is nearest to.
 */
export const lexiconOfRecording = async (
  recording: Sound,
  reference: Voice,
  script: readonly ScriptPart[],
  options: Options,
): Promise<Lexicon> => {
  const choices = choicesIn(script, options);
  if (choices.length === 0) return options.lexicon;
  const whole = await reference.speak(script, options);
  const { warp, words } = roughPlaces(recording, whole);
  const variants = choices.flatMap(({ ways }) => ways);
  const spoken = await reference.speak(
    variants.map(({ sentence }) => ({ part: 'body', text: sentence })),
    options,
  );
  const speeches = cutApart(
    spoken,
    variants.map(({ sentence }) => wordsOf(sentence).length),
  );
  const chosen: Record<string, string> = {};
  let at = 0;
  for (const { firstWord, lastWord, written, ways } of choices) {
    const own = speeches.slice(at, (at += ways.length));
    const [from, until] = [words[firstWord]?.startMs, words[lastWord]?.endMs];
    if (from === undefined || until === undefined || written in chosen) continue;
    const heard = cut(recording, from - marginMs, until + marginMs);
    const distances = own.map((speech) => distanceOf(heard, speech, warp));
    const best = distances.indexOf(Math.min(...distances));
    if (best > 0) chosen[written] = ways[best]?.say ?? written;
  }
  return { ...options.lexicon, ...chosen };
};

/** What is read in more than one way, each once in every sentence. */
const choicesIn = (script: readonly ScriptPart[], { language, lexicon }: Options): Choice[] => {
  let before = 0;
  return script.flatMap(({ text }) => {
    const words = wordsOf(text);
    const offset = before;
    before += words.length;
    return language.sentencesOf(text).flatMap((sentence) => {
      const own = words.filter(({ start }) => start >= sentence.start && start < sentence.end);
      const first = own[0];
      if (!first) return [];
      const firstWord = offset + words.indexOf(first);
      const readings = language.readingsIn(sentence.text, entriesIn(sentence.text, lexicon));
      return readings
        .filter(({ others }) => others.length > 0)
        .map(({ start, end, say, others }) => ({
          firstWord,
          lastWord: firstWord + own.length - 1,
          written: sentence.text.slice(start, end),
          ways: [say, ...others].map((way) => ({
            say: way,
            sentence: (sentence.text.slice(0, start) + way + sentence.text.slice(end)).trim(),
          })),
        }));
    });
  });
};

const cutApart = (speech: Speech, counts: readonly number[]): Speech[] => {
  let first = 0;
  return counts.map((count) => {
    const words = speech.words.slice(first, (first += count));
    const fromMs = Math.max(0, (words[0]?.startMs ?? 0) - marginMs);
    const { samples, sampleRate } = cut(speech, fromMs, (words.at(-1)?.endMs ?? 0) + marginMs);
    return {
      samples,
      sampleRate,
      words: words.map((word) => ({
        ...word,
        startMs: word.startMs - fromMs,
        endMs: word.endMs - fromMs,
      })),
    };
  });
};

const cut = ({ samples, sampleRate }: Sound, fromMs: number, untilMs: number): Sound => ({
  samples: samples.slice(
    Math.max(0, Math.round((fromMs * sampleRate) / 1000)),
    Math.round((untilMs * sampleRate) / 1000),
  ),
  sampleRate,
});
