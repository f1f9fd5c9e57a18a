import type { Stretch } from './hearing/activity.ts';
import { otherSpeech, type Graph } from './path/graph.ts';

/** A stretch where a recording leaves the text: it says something else, or leaves sentences out, or both. */
export type Stray = Stretch & {
  saysElse: boolean;
  /** The words that are not said: from the first up to, but not including, the second. */
  missing: { firstWord: number; endWord: number } | null;
};

/** A cough, a breath or a false start may be something else, and is nothing to refuse a recording for. */
const shortestOtherMs = 700;

/** Where a path leaves the text. */
export const straysOf = (states: Int32Array, graph: Graph, hopMs: number): Stray[] => {
  const strays: Stray[] = [];
  let saidWord = -1;
  let saidMs = 0;
  let other: Stretch[] = [];
  const come = (word: number, atMs: number) => {
    const isMissing = word > saidWord + 1;
    const otherMs = other.reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
    const saysElse = otherMs >= shortestOtherMs;
    if (isMissing || saysElse)
      strays.push({
        startMs: (saysElse ? other[0]?.startMs : undefined) ?? saidMs,
        endMs: (saysElse ? other.at(-1)?.endMs : undefined) ?? atMs,
        saysElse,
        missing: isMissing ? { firstWord: saidWord + 1, endWord: word } : null,
      });
    other = [];
  };
  for (const run of runsOf(states, graph, hopMs)) {
    if (run.sound === otherSpeech) other.push(run);
    if (run.sound < 0) continue;
    if (run.word !== saidWord) come(run.word, run.startMs);
    saidWord = run.word;
    saidMs = run.endMs;
  }
  come(graph.onsets.length, states.length * hopMs);
  return strays;
};

/** The stretches in which a path hears something else, however short. */
export const otherSpeechIn = (states: Int32Array, graph: Graph, hopMs: number): Stretch[] =>
  runsOf(states, graph, hopMs).filter(({ sound }) => sound === otherSpeech);

/** Where a path stays in one word, in silence or in other speech; a word's `sound` is 0. */
export const runsOf = (
  states: Int32Array,
  graph: Graph,
  hopMs: number,
): (Stretch & { sound: number; word: number })[] => {
  const runs: (Stretch & { sound: number; word: number })[] = [];
  states.forEach((state, frame) => {
    const sound = Math.min(0, graph.sounds[state] ?? 0);
    const word = graph.words[state] ?? 0;
    const last = runs.at(-1);
    if (last && last.sound === sound && last.word === word) last.endMs += hopMs;
    else runs.push({ sound, word, startMs: frame * hopMs, endMs: (frame + 1) * hopMs });
  });
  return runs;
};
