import type { Cost } from './commands.ts';
import { floorSeconds, type Floor } from './floor.ts';

/** What one run of the benchmark found. Seconds and bytes of this machine; the ratios are what to hold. */
export type BenchReport = {
  cold: Cost;
  stock: Cost & { measuredFrames: number; scaledFrom: string | null };
  changedSentence: Cost;
  /** One sentence, one slide, one format; `clipSeconds` is how long that clip plays. */
  changedClip: Cost & { clipSeconds: number };
  unchanged: Cost;
  floor: Floor;
  frames: number;
  distinct: number;
};

/** The ratios that are held: what stock takes for each of ours. */
export const ratios = (report: BenchReport) => {
  const { cold, stock, changedSentence, changedClip, floor } = report;
  return {
    stockToCold: stock.seconds / cold.seconds,
    stockToChangedSentence: stock.seconds / changedSentence.seconds,
    changedClipToItsLength: changedClip.seconds / changedClip.clipSeconds,
    coldToFloor: cold.seconds / floorSeconds(floor, report),
  };
};

/** The report as a table for people. */
export const reportTable = (report: BenchReport): string => {
  const { cold, stock, changedSentence, changedClip, unchanged, floor, frames, distinct } = report;
  const { stockToCold, stockToChangedSentence, changedClipToItsLength, coldToFloor } =
    ratios(report);
  const row = (name: string, { seconds, peakBytes }: Cost) =>
    `${name.padEnd(58)} ${seconds.toFixed(1).padStart(8)} s ${(peakBytes / 1e6).toFixed(0).padStart(6)} MB`;
  return [
    row('(a) the whole campaign by us, cold', cold),
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
    `floor ${floorSeconds(floor, report).toFixed(1)} s: ${floor.drawMs.toFixed(1)} ms to draw a picture, ${floor.encodeMs.toFixed(1)} ms to encode one, two cores side by side`,
  ].join('\n');
};
