import { z } from 'zod';
import { findCue, nearestWords } from '../../film/cue.ts';
import type { ScriptPart } from '../../film/script.ts';
import { wordsOf } from '../../language/words.ts';
import { RecordingError } from './recording-error.ts';

const fileSchema = z.record(z.string().min(1), z.number().nonnegative());

/** Times set by hand, as they stand in the file beside a recording: a word or phrase, and when it begins. */
export type TimesByHand = z.infer<typeof fileSchema>;

/**
 * Reads the text of a file with word times set by hand: `{ "Eén op de acht": 5240 }`, in milliseconds from the start
 * of the recording.
 * @throws {RecordingError}
 */
export const parseTimesByHand = (json: string, file: string): TimesByHand => {
  try {
    return fileSchema.parse(JSON.parse(json.replace(/^\uFEFF/u, '')));
  } catch (cause) {
    throw new RecordingError(
      `${file} must hold words and the milliseconds at which they begin, as in { "Eén op de acht": 5240 }.`,
      { cause },
    );
  }
};

/**
 * Which words of a script are fixed, by their place among its words.
 * @throws {RecordingError} for words that are not spoken or not clear, times outside the recording or out of order
 */
export const fixedWords = (
  times: TimesByHand,
  script: readonly ScriptPart[],
  recordingMs: number,
  file: string,
): Map<number, number> => {
  const words = script.flatMap(({ part, text }) =>
    wordsOf(text).map((word) => ({ part, ...word })),
  );
  const fixed = Object.entries(times)
    .map(([phrase, ms]) => {
      if (ms >= recordingMs)
        throw new RecordingError(
          `${file}: "${phrase}" is set to ${ms} ms; the recording ends at ${Math.round(recordingMs)} ms.`,
        );
      const { part, start } = placeOf(phrase, script, file);
      return { phrase, ms, word: words.findIndex((w) => w.part === part && w.end > start) };
    })
    .sort((a, b) => a.word - b.word);
  fixed.forEach(({ phrase, ms, word }, index) => {
    const before = fixed[index - 1];
    if (!before) return;
    if (before.word === word)
      throw new RecordingError(`${file}: "${before.phrase}" and "${phrase}" begin with one word.`);
    if (before.ms >= ms)
      throw new RecordingError(
        `${file}: "${phrase}" (${ms} ms) comes after "${before.phrase}" (${before.ms} ms) in the text, so its time must be later.`,
      );
  });
  return new Map(fixed.map(({ word, ms }) => [word, ms]));
};

/** ` Did you mean "…"?`, where words of the text are nearly these. */
const meant = (phrase: string, script: readonly ScriptPart[]): string => {
  const near = nearestWords(script, phrase);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
};

const placeOf = (phrase: string, script: readonly ScriptPart[], file: string) => {
  try {
    return findCue(script, phrase);
  } catch (cause) {
    const isRepeated = cause instanceof Error && / times /.test(cause.message);
    throw new RecordingError(
      isRepeated
        ? `${file}: "${phrase}" is spoken more than once; add the words around it until it is clear which is meant.`
        : `${file}: "${phrase}" is not spoken in this slide; write words of its text.${meant(phrase, script)}`,
      { cause },
    );
  }
};
