import type { FilmNarration, Narration } from '../film/narration.ts';

/** How a narration is spoken. Rates count the pauses, as listeners do. */
export type NarrationPace = {
  wordsPerMinute: number;
  /** Characters a second, spaces counted, as subtitles count them. */
  charactersPerSecond: number;
  /** Silences of at least `pauseMs` between words. */
  pauses: number;
  longestSilenceSeconds: number;
};

/** A shorter silence is part of the flow: a comma, a closed consonant. */
const pauseMs = 250;

/** The figures of how a slide is spoken, from its first word to its last. */
export const paceOf = ({ words, script }: Pick<Narration, 'words' | 'script'>): NarrationPace => {
  const startMs = words[0]?.startMs ?? 0;
  const spokenMs = Math.max(1, (words.at(-1)?.endMs ?? 0) - startMs);
  const silencesMs = words
    .slice(1)
    .map((word, index) => word.startMs - (words[index]?.endMs ?? word.startMs));
  const characters = script.map(({ text }) => text).join(' ').length;
  return {
    wordsPerMinute: round((words.length * 60_000) / spokenMs),
    charactersPerSecond: round((characters * 1000) / spokenMs),
    pauses: silencesMs.filter((ms) => ms >= pauseMs).length,
    longestSilenceSeconds: Math.max(0, ...silencesMs) / 1000,
  };
};

/** What a listener can follow. standards.md: 125–150 words a minute, more than 165 is too fast. */
const mostWordsPerMinute = 165;

/** What to say of recordings that are read too fast; one line each. */
export const hurriedReadings = (narrations: FilmNarration): string[] =>
  Object.entries(narrations).flatMap(([id, narration]) => {
    const { wordsPerMinute } = paceOf(narration);
    return narration.voice === 'recorded' && wordsPerMinute > mostWordsPerMinute
      ? [
          `The recording of ${id} is read at ${Math.round(wordsPerMinute)} words a minute; few can follow more than ${mostWordsPerMinute}, 125 to 150 is calm.`,
        ]
      : [];
  });

const round = (value: number): number => Math.round(value * 10) / 10;
