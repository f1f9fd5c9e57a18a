import type { SpokenWord } from '../../film/narration.ts';
import { lengthMs, spokenMs } from './hearing/activity.ts';
import type { Subject } from './comparison.ts';
import type { Stray } from './strays.ts';

/** A recording that does not say what it should. The message is one line and says what was found, and where. */
export class MismatchError extends Error {
  override name = 'MismatchError';
}

const limits = {
  /** What is quieter than this at its loudest was not recorded. */
  leastSpeechDb: -60,
  /** Speech rises and falls; steady noise does not. */
  leastRangeDb: 12,
  /** How much slower or faster than the draft voice anybody reads. */
  slowest: 2.2,
  fastest: 0.45,
  /** With more of its words missing and of its time strange than these shares together, it is no reading of the text. */
  mostStray: 0.5,
} as const;

/**
 * Refuses what cannot be a reading of the text, before it is compared.
 * @throws {MismatchError}
 */
export const refuseUnlikely = ({ activity, slowness }: Subject): void => {
  const { speechDb, floorDb } = activity;
  if (!activity.speech || speechDb < limits.leastSpeechDb)
    throw new MismatchError(`It is silent: its loudest part lies at ${Math.round(speechDb)} dB.`);
  if (speechDb - floorDb < limits.leastRangeDb)
    throw new MismatchError(
      `No speech stands out in it: it is equally loud throughout (within ${Math.round(speechDb - floorDb)} dB), like noise or music.`,
    );
  if (slowness > limits.slowest || slowness < limits.fastest) {
    const spoken = spokenMs(activity);
    throw new MismatchError(
      `It speaks for ${seconds(spoken)}, while the text takes about ${seconds(spoken / slowness)}; it is the recording of another text, or not all of it.`,
    );
  }
};

/**
 * Refuses a recording that leaves the text.
 * @param recordedMs how long it speaks
 * @throws {MismatchError} that names every place
 */
export const refuseStrays = (
  strays: readonly Stray[],
  words: readonly SpokenWord[],
  recordedMs: number,
): void => {
  if (strays.length === 0) return;
  const missing = sumOf(strays, ({ missing }) =>
    missing ? missing.endWord - missing.firstWord : 0,
  );
  const strangeMs = sumOf(strays, (stray) => (stray.saysElse ? lengthMs(stray) : 0));
  const share = missing / words.length + strangeMs / recordedMs;
  const places = strays.map((stray) => strayMessage(stray, words)).join(' ');
  throw new MismatchError(
    share > limits.mostStray ? `It says little or nothing of ${quoted(words)}. ${places}` : places,
  );
};

const sumOf = <Item>(items: readonly Item[], value: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + value(item), 0);

const strayMessage = (stray: Stray, words: readonly SpokenWord[]): string => {
  const between = `From ${seconds(stray.startMs)} to ${seconds(stray.endMs)}`;
  if (!stray.missing) return `${between} it says something that is not in the text.`;
  const text = quoted(words.slice(stray.missing.firstWord, stray.missing.endWord));
  return stray.saysElse
    ? `${between} it says something else than ${text}.`
    : `It does not say ${text}, expected at about ${seconds(stray.startMs)}.`;
};

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const quoted = (words: readonly SpokenWord[]): string => {
  const text = words.map((word) => word.text).join(' ');
  return `“${text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text}”`;
};
