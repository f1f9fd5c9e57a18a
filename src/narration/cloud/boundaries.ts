import type { Utterance } from '../speech/sentence.ts';
import { audibility, type Audibility } from '../speech/sound.ts';
import type { SpokenSentence } from '../speech/spoken.ts';
import type { Sound } from '../../media/wav.ts';

/** A word that the service says it speaks, as it says it, and when. */
export type WordBoundary = { text: string; startMs: number };

/** A word boundary at its place: in which sentence, and where in what was given to speak. */
type PlacedWord = { sentence: number; offset: number; startMs: number };

/** How much text may go by without the service naming a word of it. */
const longestGap = 80;

/**
 * Finds each word that the service names in the text it was given, in order. The service splits words in its own way
 * (hyphens, numbers) and may name one that stands nowhere: that one is left out, and its written word shares the time
 * of its neighbours.
 */
export const placeWords = (
  sentences: readonly SpokenSentence[],
  boundaries: readonly WordBoundary[],
): PlacedWord[] => {
  const starts: number[] = [];
  let text = '';
  for (const { respelled } of sentences) {
    starts.push(text.length);
    text += `${fold(respelled.text)}\n`;
  }
  let from = 0;
  return [...boundaries]
    .sort((a, b) => a.startMs - b.startMs)
    .flatMap(({ text: named, startMs }) => {
      const word = fold(named).trim();
      const at = word === '' ? -1 : text.indexOf(word, from);
      if (at === -1 || at - from > longestGap) return [];
      from = at + word.length;
      const sentence = starts.findLastIndex((start) => start <= at);
      return [{ sentence, offset: at - (starts[sentence] ?? 0), startMs }];
    });
};

/** As short as it was, so that places stay what they are. */
const fold = (text: string): string =>
  Array.from(text.replaceAll('’', "'"), (character) => {
    const lower = character.toLowerCase();
    return lower.length === character.length ? lower : character;
  }).join('');

/** Cuts what was spoken at once into its sentences, in the silence between them, with the words of each. */
export const utterancesOf = (
  sentences: readonly SpokenSentence[],
  sound: Sound,
  words: readonly PlacedWord[],
): Utterance[] => {
  const { samples, sampleRate } = sound;
  const heard = audibility(samples, sampleRate);
  const sampleAt = (ms: number) => Math.round((ms * sampleRate) / 1000);
  const cuts = sentences.map((_, index) => {
    const first = words.find(({ sentence }) => sentence >= index);
    const before = words.findLast(({ sentence }) => sentence < index);
    if (!before) return 0;
    if (!first) return samples.length;
    return middleOfSilence(heard, sampleAt(before.startMs), sampleAt(first.startMs));
  });
  return sentences.map((_, index) => {
    const own = words.filter(({ sentence }) => sentence === index);
    // What cannot be pronounced (an ellipsis) is a sentence without sound.
    if (own.length === 0) return { samples: new Float32Array(sampleRate), sampleRate, words: [] };
    const start = cuts[index] ?? 0;
    return {
      samples: samples.slice(start, cuts[index + 1] ?? samples.length),
      sampleRate,
      words: own.map(({ offset, startMs }) => ({
        offset,
        startMs: Math.max(0, startMs - (start * 1000) / sampleRate),
      })),
    };
  });
};

/** The middle of the longest silence between two places; the later place where there is none. */
const middleOfSilence = (
  { frame, isAudible }: Audibility,
  fromSample: number,
  untilSample: number,
): number => {
  let longest = { start: 0, end: 0 };
  let start = Math.floor(fromSample / frame);
  const until = Math.ceil(untilSample / frame);
  for (let at = start; at <= until; at++) {
    if (at < until && !isAudible[at]) continue;
    if (at - start > longest.end - longest.start) longest = { start, end: at };
    start = at + 1;
  }
  return longest.end > longest.start
    ? Math.round(((longest.start + longest.end) / 2) * frame)
    : untilSample;
};
