import type { Sound } from '../../media/wav.ts';
import type { Speech } from '../voice.ts';
import type { Stretch } from './hearing/activity.ts';
import { compareAt, subjectOf, type Subject } from './comparison.ts';
import { graphOf } from './path/graph.ts';
import { otherCostsOf } from './path/other-costs.ts';
import { cheapestPath, type Path } from './path/path.ts';
import { runsOf } from './strays.ts';
import { bestWarp } from './path/warp.ts';

/** A look that tells which of two readings a recording is. */
const hopMs = 20;

/** About where each word of a speech is said in a recording that may read it in another way, and how their voices differ. */
export const roughPlaces = (
  recording: Sound,
  reference: Speech,
): { warp: number; words: Stretch[] } => {
  const subject = subjectOf(recording, reference, wordsOfSpeech(reference));
  const warp = bestWarp(subject);
  const way = wayThrough(subject, warp);
  if (!way) return { warp, words: [] };
  const words: Stretch[] = [];
  for (const { word, sound, startMs, endMs } of runsOf(way.path.states, way.graph, hopMs)) {
    if (sound < 0) continue;
    words[word] = { startMs: words[word]?.startMs ?? startMs, endMs };
  }
  return { warp, words };
};

/** How far a recording is from a speech, all of it: less for the reading that it is. */
export const distanceOf = (recording: Sound, reference: Speech, warp: number): number =>
  wayThrough(subjectOf(recording, reference, wordsOfSpeech(reference)), warp)?.path.cost ??
  Infinity;

const wordsOfSpeech = ({ words }: Speech) =>
  words.map(({ startMs, endMs }) => ({ startMs, endMs, beginsSentence: false, isVouched: false }));

const wayThrough = (
  subject: Subject,
  warp: number,
): { path: Path; graph: ReturnType<typeof graphOf> } | null => {
  const { recording, reference, words } = compareAt(subject, hopMs)(warp);
  const graph = graphOf(words, false);
  const path = cheapestPath(recording, reference, graph, otherCostsOf(subject.activity, recording));
  return path && { path, graph };
};
