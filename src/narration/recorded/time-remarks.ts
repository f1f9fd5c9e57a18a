import { findCue } from '../../film/cue.ts';
import type { Remark, SpokenWord } from '../../film/narration.ts';
import type { ScriptPart } from '../../film/script.ts';
import type { Alignment } from '../align/align.ts';

/** A time set by hand this near to a doubt answers it. */
const nearMs = 150;

export type Heard = {
  /** Words whose time was set by hand, by their place among the words: somebody has listened there. */
  fixedMs: ReadonlyMap<number, number>;
  script: readonly ScriptPart[];
  /** The file in which times are set. */
  wordsFile: string;
};

/** What to say of words whose times may be wrong; nothing where somebody has set a time by hand. */
export const timeRemarks = (
  { words, doubts }: Pick<Alignment, 'words' | 'doubts'>,
  { fixedMs, script, wordsFile }: Heard,
): Remark[] => {
  const heard = [...fixedMs.values()];
  return doubts.flatMap(({ startMs, endMs, reason }) => {
    if (heard.some((ms) => ms >= startMs - nearMs && ms <= endMs + nearMs)) return [];
    const first = words.findIndex((word) => word.endMs > startMs);
    const entry = JSON.stringify({
      [clearWords(words, Math.max(0, first), script)]: Math.round(words[first]?.startMs ?? startMs),
    });
    const from = (startMs / 1000).toFixed(1);
    const to = (endMs / 1000).toFixed(1);
    return [
      {
        about: 'times',
        text: `from ${from} s to ${to} s it ${reason}. Listen there. If the time is right, say so in ${wordsFile}: ${entry}; else set the right one there, or record it again.`,
      },
    ];
  });
};

/** A word and as many after it as it takes to say which is meant. */
const clearWords = (
  words: readonly SpokenWord[],
  first: number,
  script: readonly ScriptPart[],
): string => {
  const part = words[first]?.part;
  const text = script.find((spoken) => spoken.part === part)?.text ?? '';
  let phrase = '';
  for (const word of words.slice(first)) {
    if (word.part !== part) break;
    phrase = text.slice(words[first]?.start ?? 0, word.end);
    try {
      findCue(script, phrase);
      break;
    } catch {
      // Said elsewhere too: one word more.
    }
  }
  return phrase;
};
