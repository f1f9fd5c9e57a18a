import type { SpokenWord } from '../../film/narration.ts';
import { writtenOffset } from './respell.ts';
import { audibility, audibleSpan, cutWithFades, silenceAround } from './sound.ts';
import type { SpokenSentence } from './spoken.ts';
import { wordTimes } from './word-times.ts';

/** One text as a voice spoke it: its sound, and where in it (character offset) each word begins, as far as it says. */
export type Utterance = {
  samples: Float32Array;
  sampleRate: number;
  words: { offset: number; startMs: number }[];
};

/** The sound of a sentence without the silence around it, and its words, timed from its first sample. */
export type TrimmedSentence = { samples: Float32Array; words: SpokenWord[] };

/** Between two words; often nothing. */
type Gap = { fromMs: number; toMs: number };

/** What cannot be pronounced (a lone dash, an ellipsis) still gets this long, so that its words have a time. */
const unspokenWordMs = 40;
/** How far an event may lie after, or before, the onset that is heard. */
const lateMs = 40;
const earlyMs = 10;
/** What a silence must leave of the words on its sides. */
const shortestMs = 10;

/** Trims what was spoken for a sentence, and brings its word times back to the written words. */
export const trimmedSentence = (
  sentence: SpokenSentence,
  { samples, sampleRate, words }: Utterance,
): TrimmedSentence => {
  const msOf = (sampleCount: number) => (sampleCount * 1000) / sampleRate;
  const samplesOf = (ms: number) => Math.round((ms * sampleRate) / 1000);
  const audible = audibility(samples, sampleRate);
  const span = audibleSpan(audible) ?? {
    start: 0,
    end: samplesOf(unspokenWordMs * sentence.words.length),
  };
  const startMs = msOf(span.start);
  const events = words.map((word) => ({
    offset: sentence.start + writtenOffset(sentence.respelled, word.offset),
    startMs: Math.max(0, word.startMs - startMs),
  }));
  const lengthMs = msOf(span.end - span.start);
  const times = wordTimes(sentence.words, events, lengthMs);
  // The silence of a comma belongs to neither word.
  const gaps: Gap[] = [];
  for (const [index, { startMs: atMs }] of times.slice(1).entries()) {
    const sample = span.start + samplesOf(atMs);
    const silence = silenceAround(audible, {
      start: sample - samplesOf(lateMs),
      end: sample + samplesOf(earlyMs),
    });
    const gap = silence && {
      fromMs: msOf(silence.start - span.start),
      toMs: msOf(silence.end - span.start),
    };
    const leavesRoom =
      gap &&
      gap.fromMs - (gaps.at(-1)?.toMs ?? 0) >= shortestMs &&
      (times[index + 2]?.startMs ?? lengthMs) - gap.toMs >= shortestMs;
    gaps.push(leavesRoom ? gap : { fromMs: atMs, toMs: atMs });
  }
  return {
    samples: cutWithFades(samples, span, sampleRate),
    words: sentence.words.map((word, index) => ({
      part: sentence.part,
      ...word,
      startMs: gaps[index - 1]?.toMs ?? 0,
      endMs: gaps[index]?.fromMs ?? lengthMs,
    })),
  };
};
