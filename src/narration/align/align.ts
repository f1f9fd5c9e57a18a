import type { SpokenWord } from '../../film/narration.ts';
import type { Speech } from '../voice.ts';
import type { Sound } from '../../media/wav.ts';
import { spokenMs, type Activity, type Stretch } from './hearing/activity.ts';
import {
  compareAt,
  subjectOf,
  type Comparison,
  type Subject,
  type TimedWord,
} from './comparison.ts';
import { fitOf, strainedWords, unlikeStretches, type Doubt } from './doubts.ts';
import { distanceBetween } from './hearing/frames.ts';
import { graphOf, type Graph } from './path/graph.ts';
import { MismatchError, refuseStrays, refuseUnlikely } from './mismatch.ts';
import { otherCostsOf, unorderedCosts } from './path/other-costs.ts';
import { cheapestPath, type Band, type Path } from './path/path.ts';
import { bandAround, bandThrough } from './path/refined.ts';
import { outsidePauses } from './path/spans.ts';
import { otherSpeechIn, runsOf, straysOf } from './strays.ts';
import { bestWarp } from './path/warp.ts';

export type AlignRequest = {
  recording: Sound;
  /** The same script by a voice that knows its word times. */
  reference: Speech;
  /** Words whose start is known, by their place among the words; they vouch for their sentences. */
  fixedMs?: ReadonlyMap<number, number>;
};

/** When every word of a text is spoken in a recording. Times are from the start of the recording. */
export type Alignment = {
  words: SpokenWord[];
  activity: Activity;
  doubts: Doubt[];
  /** The mean distance to the text, as a share of that to any other speech. The less, the surer are the times. */
  fit: number;
};

const coarseHopMs = 20;
const fineHopMs = 5;

/**
 * Finds the words of a text in a recording of it, by comparison with synthetic speech (Malfrère & Dutoit, Eurospeech
 * 1997): first roughly, free to find sentences missing or strange, then finely along the way that was found.
 * @throws {MismatchError} when the recording does not say the text; says what and where
 */
export const align = ({ recording, reference, fixedMs = new Map() }: AlignRequest): Alignment => {
  const subject = subjectOf(recording, reference, referenceWords(reference, fixedMs));
  refuseUnlikely(subject);
  const warp = bestWarp(subject);
  const coarse = coarsePath(subject, warp, fixedMs);
  const strays = straysOf(coarse.path.states, coarse.graph, coarseHopMs);
  refuseStrays(strays, reference.words, spokenMs(subject.activity));

  const { activity, slowness } = subject;
  // Breath and coughs belong to no word.
  const breaths = otherSpeechIn(coarse.path.states, coarse.graph, coarseHopMs);
  const found = fineWords(subject, warp, coarse, fixedMs, {
    ...activity,
    pauses: [...activity.pauses, ...breaths],
  });
  const words = outsidePauses(found, activity).map((span, index) => ({
    ...(reference.words[index] as SpokenWord),
    ...span,
  }));
  const likeness = likenessAlong(coarse);
  return {
    words,
    activity,
    fit: fitOf(likeness),
    doubts: [
      ...strainedWords(words, reference.words, slowness).map(({ word, isShort }) =>
        strainDoubt(words[word] as SpokenWord, isShort),
      ),
      ...unlikeStretches(likeness, coarseHopMs).map((stretch) => ({
        ...stretch,
        reason: `sounds unlike ${wordsWithin(words, stretch)}`,
      })),
    ].sort((a, b) => a.startMs - b.startMs),
  };
};

/** Closing marks that may follow the end of a sentence. */
const endsSentence = /[.?!…]["'”’)]*$/u;

/**
 * The words of the reference, with the beginnings of what may be missing or strange as a whole. Finer than sentences
 * need be: after an abbreviation a reading may stray too.
 */
const referenceWords = ({ words }: Speech, fixedMs: ReadonlyMap<number, number>): TimedWord[] => {
  const firsts = words.flatMap(({ part }, index) => {
    const before = words[index - 1];
    return before?.part === part && !endsSentence.test(before.text) ? [] : [index];
  });
  const vouched = new Set(
    [...fixedMs.keys()].map((fixed) => firsts.findLast((first) => first <= fixed)),
  );
  return words.map(({ startMs, endMs }, index) => ({
    startMs,
    endMs,
    beginsSentence: firsts.includes(index),
    isVouched: vouched.has(index),
  }));
};

type Coarse = { comparison: Comparison; graph: Graph; path: Path; unordered: Float32Array };

const coarsePath = (
  subject: Subject,
  warp: number,
  fixedMs: ReadonlyMap<number, number>,
): Coarse => {
  const comparison = compareAt(subject, coarseHopMs)(warp);
  const graph = graphOf(comparison.words, true);
  const unordered = unorderedCosts(comparison);
  const path = pathOrRefusal(
    comparison,
    graph,
    otherCostsOf(subject.activity, comparison.recording, unordered),
    bandThrough(graph, coarseHopMs, fixedMs),
  );
  return { comparison, graph, path, unordered };
};

const fineWords = (
  subject: Subject,
  warp: number,
  coarse: Coarse,
  fixedMs: ReadonlyMap<number, number>,
  activity: Activity,
): Stretch[] => {
  const comparison = compareAt(subject, fineHopMs)(warp);
  const graph = graphOf(comparison.words, false);
  const { words, hopMs } = coarse.comparison;
  const near = bandAround(
    coarse.path,
    { graph: coarse.graph, words, hopMs },
    { graph, hopMs: fineHopMs },
  );
  const { states } = pathOrRefusal(
    comparison,
    graph,
    otherCostsOf(activity, comparison.recording),
    bandThrough(graph, fineHopMs, fixedMs, near),
  );
  return runsOf(states, graph, fineHopMs).filter(({ sound }) => sound === 0);
};

const pathOrRefusal = (
  { recording, reference }: Comparison,
  graph: Graph,
  others: Parameters<typeof cheapestPath>[3],
  band: Band,
): Path => {
  const path = cheapestPath(recording, reference, graph, others, band);
  if (path) return path;
  throw new MismatchError(
    'The text does not fit in it; if word times were set by hand, they leave too little room for the words between them.',
  );
};

const likenessAlong = ({ comparison, graph, path, unordered }: Coarse) =>
  Array.from(path.states).flatMap((state, frame) => {
    const row = graph.sounds[state] ?? -1;
    if (row < 0) return [];
    const toText = distanceBetween(comparison.recording, frame, comparison.reference, row);
    return [{ atMs: frame * coarseHopMs, toText, toAnySpeech: unordered[frame] ?? 0 }];
  });

const strainDoubt = ({ text, startMs, endMs }: SpokenWord, isShort: boolean): Doubt => ({
  startMs,
  endMs,
  reason: isShort
    ? `leaves hardly any time for “${text}”; it may not be said`
    : `gives “${text}” much more time than it needs; something else may be said there`,
});

const wordsWithin = (words: readonly SpokenWord[], { startMs, endMs }: Stretch): string =>
  `“${words
    .filter((word) => word.endMs > startMs && word.startMs < endMs)
    .map(({ text }) => text)
    .join(' ')}”`;
