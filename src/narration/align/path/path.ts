import { distanceBetween, type Frames } from '../hearing/frames.ts';
import { otherSpeech, silence, type Graph } from './graph.ts';

/** What each moment of a recording costs as something other than the reference. */
export type OtherCosts = {
  silence: Float32Array;
  otherSpeech: Float32Array;
  /** Added where the reference speaks and the recording is silent. */
  quiet: Float32Array;
};

/** The states a path may be in at a frame: from the first up to, but not including, the second. */
export type Band = (frame: number) => readonly [number, number];

/** The cheapest way through a graph: a state for every frame of the recording. */
export type Path = { states: Int32Array; cost: number };

/**
 * The cheapest path through a graph that explains every frame of a recording: dynamic time warping (Sakoe & Chiba,
 * IEEE Trans. ASSP 26(1), 1978) by Viterbi's search (Forney, Proc. IEEE 61(3), 1973), so that silences and stray
 * sentences can take part in it. Null when no path stays within the band.
 */
export const cheapestPath = (
  recording: Frames,
  reference: Frames,
  graph: Graph,
  others: OtherCosts,
  band: Band = () => [0, graph.count],
): Path | null => {
  const { count, sounds, firstEdge, from, costs } = graph;
  const firstOnset = graph.onsets[0] ?? count;
  let before = new Float32Array(count).fill(Infinity);
  let now = new Float32Array(count).fill(Infinity);
  const choices: Choices[] = [];
  for (let frame = 0; frame < recording.count; frame++) {
    const [wantedLow, wantedHigh] = band(frame);
    const low = Math.max(0, wantedLow);
    const high = Math.min(count, wantedHigh);
    const edges = new Uint8Array(Math.max(0, high - low));
    now.fill(Infinity);
    for (let state = low; state < high; state++) {
      // A recording begins before its first word or at it.
      let best = frame === 0 && state <= firstOnset ? 0 : Infinity;
      const first = firstEdge[state] as number;
      const end = frame === 0 ? first : (firstEdge[state + 1] as number);
      for (let edge = first; edge < end; edge++) {
        const cost = (before[from[edge] as number] as number) + (costs[edge] as number);
        if (cost < best) {
          best = cost;
          edges[state - low] = edge - first;
        }
      }
      if (best === Infinity) continue;
      const sound = sounds[state] as number;
      if (sound === silence) best += others.silence[frame] as number;
      else if (sound === otherSpeech) best += others.otherSpeech[frame] as number;
      else best += distanceBetween(recording, frame, reference, sound) + (others.quiet[frame] ?? 0);
      now[state] = best;
    }
    choices.push({ low, edges });
    [before, now] = [now, before];
  }
  return traceBack(graph, before, choices);
};

/** Which of its edges the best way into each state took, from the first state of the band. */
type Choices = { low: number; edges: Uint8Array };

const traceBack = (
  { count, silences, firstEdge, from }: Graph,
  costs: Float32Array,
  choices: readonly Choices[],
): Path | null => {
  // It ends with the last word, or after it.
  let state = (silences.at(-1) ?? 0) - 1;
  for (let end = state; end < count; end++)
    if ((costs[end] ?? Infinity) < (costs[state] ?? Infinity)) state = end;
  const cost = costs[state] ?? Infinity;
  if (cost === Infinity) return null;
  const states = new Int32Array(choices.length);
  for (let frame = choices.length - 1; frame >= 0; frame--) {
    states[frame] = state;
    const { low, edges } = choices[frame] as Choices;
    state = from[(firstEdge[state] ?? 0) + (edges[state - low] ?? 0)] ?? 0;
  }
  return { states, cost };
};
