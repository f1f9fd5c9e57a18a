import type { SpokenWord } from '../../film/narration.ts';
import type { ScriptPart } from '../../film/script.ts';
import { wordsOf } from '../../language/words.ts';

/**
 * Holds a voice to its promise: one time for every written word, in order, without overlap, within the sound.
 * Everything after it counts on this.
 */
export const checkSpeech = (
  script: readonly ScriptPart[],
  words: readonly SpokenWord[],
  durationMs: number,
): void => {
  const written = script.flatMap(({ part, text }) =>
    wordsOf(text).map((word) => ({ part, ...word })),
  );
  if (written.length !== words.length)
    throw new Error(`The voice timed ${words.length} words; the script has ${written.length}.`);
  let beforeMs = 0;
  for (const [index, word] of words.entries()) {
    const expected = written[index];
    if (word.part !== expected?.part || word.start !== expected.start || word.end !== expected.end)
      throw new Error(
        `The voice timed “${word.text}” (${word.part}) where the script has “${expected?.text}” (${expected?.part}).`,
      );
    if (!(word.startMs >= beforeMs && word.endMs > word.startMs && word.endMs <= durationMs))
      throw new Error(
        `The voice timed “${word.text}” (${word.part}) from ${word.startMs} to ${word.endMs} ms; it must lie after ${beforeMs} ms and within the ${durationMs} ms of sound.`,
      );
    beforeMs = word.endMs;
  }
};
