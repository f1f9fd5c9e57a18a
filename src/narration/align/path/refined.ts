import type { Graph, ReferenceWord } from './graph.ts';
import type { Band, Path } from './path.ts';

/** How far a finer path may lie from a coarse one. */
const reachMs = 200;

/** Where a path in a finer graph may run: near a path in a coarser one. */
export const bandAround = (
  path: Path,
  coarse: { graph: Graph; words: readonly ReferenceWord[]; hopMs: number },
  fine: { graph: Graph; hopMs: number },
): Band => {
  const scale = coarse.hopMs / fine.hopMs;
  const reach = Math.round(reachMs / fine.hopMs);
  const centres = Int32Array.from(path.states, (state) => {
    const sound = coarse.graph.sounds[state] ?? -1;
    const index = coarse.graph.words[state] ?? 0;
    const word = coarse.words[index];
    if (sound < 0 || !word) return fine.graph.silences[index] ?? 0;
    return (fine.graph.onsets[index] ?? 0) + Math.round((sound - word.firstRow + 0.5) * scale);
  });
  const centreAt = (frame: number) => centres[Math.min(centres.length - 1, frame)] ?? 0;
  return (frame) => [
    centreAt(Math.floor(frame / scale)) - reach,
    centreAt(Math.ceil(frame / scale)) + reach + 1,
  ];
};

/** Holds words to times that are known: before, a path has not come to the word; from then on, it has. */
export const bandThrough = (
  graph: Graph,
  hopMs: number,
  fixedMs: ReadonlyMap<number, number>,
  band: Band = () => [0, graph.count],
): Band => {
  const known = [...fixedMs].map(([word, ms]) => ({
    fromFrame: Math.round(ms / hopMs),
    onset: graph.onsets[word] ?? 0,
  }));
  return (frame) =>
    known.reduce<readonly [number, number]>(
      ([low, high], { fromFrame, onset }) =>
        frame < fromFrame ? [low, Math.min(high, onset)] : [Math.max(low, onset), high],
      band(frame),
    );
};
