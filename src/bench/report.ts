import type { Cost } from './commands.ts';
import { floorSeconds, type Floor } from './floor.ts';

/** What one run of the benchmark found. Seconds and bytes of this machine; the ratios are what to hold. */
export type BenchReport = {
  /** What the renders could take of the machine, and how many pieces they drew at once. */
  cores: number;
  jobs: number;
  cold: Cost;
  /** The same with one piece at a time; null where that is what (a) does. */
  oneAtATime: Cost | null;
  stock: Cost & { measuredFrames: number; scaledFrom: string | null };
  changedSentence: Cost;
  /** One sentence, one slide, one format; `clipSeconds` is how long that clip plays. */
  changedClip: Cost & { clipSeconds: number };
  unchanged: Cost;
  floor: Floor;
  frames: number;
  distinct: number;
};

/**
 * The ratios that are held: what stock takes for each of ours, and what is gained with every two cores, which is 1 where
 * twice the cores take half the time; null where there are only two.
 */
export const ratios = (report: BenchReport) => {
  const { cold, stock, changedSentence, changedClip, floor, oneAtATime, cores } = report;
  return {
    stockToCold: stock.seconds / cold.seconds,
    stockToChangedSentence: stock.seconds / changedSentence.seconds,
    changedClipToItsLength: changedClip.seconds / changedClip.clipSeconds,
    coldToFloor: cold.seconds / floorSeconds(floor, report),
    gainPerTwoCores: oneAtATime && oneAtATime.seconds / cold.seconds / (cores / 2),
  };
};

/** The report as a table for people. */
export const reportTable = (report: BenchReport): string => {
  const { cold, stock, changedSentence, changedClip, unchanged, floor, frames, distinct } = report;
  const { cores, jobs, oneAtATime } = report;
  const {
    stockToCold,
    stockToChangedSentence,
    changedClipToItsLength,
    coldToFloor,
    gainPerTwoCores,
  } = ratios(report);
  const row = (name: string, { seconds, peakBytes }: Cost) =>
    `${name.padEnd(58)} ${seconds.toFixed(1).padStart(8)} s ${(peakBytes / 1e6).toFixed(0).padStart(6)} MB`;
  return [
    row('(a) the whole campaign by us, cold', cold),
    ...(oneAtATime ? [row('    one piece at a time', oneAtATime)] : []),
    row(`(b) the same files by stock Remotion${stock.scaledFrom ? ', scaled' : ''}`, stock),
    row('(c) again after changing one sentence', changedSentence),
    row('(c) only its clip, in one format', changedClip),
    row('(d) again with nothing changed', unchanged),
    ...(stock.scaledFrom ? [`    (b) is ${stock.scaledFrom}`] : []),
    '',
    `(b)/(a) ${stockToCold.toFixed(1)}   (b)/(c) ${stockToChangedSentence.toFixed(0)}   ` +
      `(c)/length of the clip ${changedClipToItsLength.toFixed(2)}   (a)/floor ${coldToFloor.toFixed(2)}`,
    `${distinct} distinct pictures in ${frames} frames; ${Math.round((1 - distinct / frames) * 100)} % repeat`,
    `${((cold.seconds * 1000) / distinct).toFixed(1)} ms a distinct picture, ${((cold.seconds * 1000) / frames).toFixed(1)} ms a frame, sound and joining included`,
    `${cores} cores, ${jobs} drawn at once${gainPerTwoCores === null ? '' : `; every two cores give ${gainPerTwoCores.toFixed(2)} of what the first two do`}`,
    `floor ${floorSeconds(floor, report).toFixed(1)} s: ${floor.drawMs.toFixed(1)} ms to draw a picture, ${floor.encodeMs.toFixed(1)} ms to encode one, all cores side by side`,
  ].join('\n');
};
