import { compareAt, type Subject } from '../comparison.ts';
import { graphOf } from './graph.ts';
import { otherCostsOf } from './other-costs.ts';
import { cheapestPath } from './path.ts';

/** From a voice darker than the reference, a man's, to that of a child. */
const warps = [0.88, 0.94, 1, 1.06, 1.12, 1.18, 1.24] as const;

/** A coarse look tells which fits. */
const hopMs = 40;

/** How far the voice of the recording lies above that of the reference: the warp at which they are most alike. */
export const bestWarp = (subject: Subject): number => {
  const compare = compareAt(subject, hopMs);
  const [first, ...others] = warps.map((warp) => {
    const { recording, reference, words } = compare(warp);
    const path = cheapestPath(
      recording,
      reference,
      graphOf(words, false),
      otherCostsOf(subject.activity, recording),
    );
    return { warp, cost: path?.cost ?? Infinity };
  });
  return others.reduce(
    (best, candidate) => (candidate.cost < best.cost ? candidate : best),
    first ?? { warp: 1, cost: Infinity },
  ).warp;
};
