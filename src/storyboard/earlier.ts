import type { EarlierBoard } from './board.ts';

/** What a page of ours showed, read back from its text; null where it is none, or one from before this was written. */
export const readEarlier = (html: string): EarlierBoard | null => {
  const madeAt = new Date(/ data-made="([^"]*)"/u.exec(html)?.[1] ?? Number.NaN);
  const digests = [...html.matchAll(/ data-digest="([^"]*)"/gu)].map(([, digest = '']) => digest);
  return Number.isNaN(madeAt.getTime()) || digests.length === 0
    ? null
    : { madeAt, digests: new Set(digests) };
};
