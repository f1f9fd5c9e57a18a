import { z } from 'zod';
import { formatNames } from '../film/formats.ts';
import type { ChangeKind, Changes, StoryboardPiece } from './board.ts';

const memorySchema = z.object({
  madeOn: z.iso.datetime(),
  moments: z.array(
    z.object({
      piece: z.string(),
      number: z.string(),
      ids: z.array(z.string()),
      cue: z.string(),
      spoken: z.string(),
      digests: z.partialRecord(z.enum(formatNames), z.string()),
    }),
  ),
});

/** What a board keeps of itself for the next. */
export type BoardMemory = z.infer<typeof memorySchema>;

export const memoryOf = (pieces: readonly StoryboardPiece[], madeOn: Date): BoardMemory => ({
  madeOn: madeOn.toISOString(),
  moments: pieces.flatMap(({ id, moments }) =>
    moments.map(({ number, ids, cue, spoken, stills }) => ({
      piece: id,
      number,
      ids,
      cue,
      spoken,
      digests: Object.fromEntries(
        Object.entries(stills).map(([format, { digest }]) => [format, digest]),
      ),
    })),
  ),
});

const opening = '<script type="application/json" id="memory">';

/** The memory as it stands in a page. No text in it can end the element. */
export const memoryElement = (memory: BoardMemory): string =>
  `${opening}${JSON.stringify(memory).replaceAll('<', '\\u003c')}</script>`;

/** What a page of an earlier board remembers; null where it holds nothing that can be read. */
export const rememberedIn = (page: string): BoardMemory | null => {
  const start = page.lastIndexOf(opening);
  if (start < 0) return null;
  const text = page.slice(start + opening.length, page.indexOf('</script>', start));
  try {
    return memorySchema.parse(JSON.parse(text));
  } catch {
    return null; // of another version
  }
};

type Remembered = BoardMemory['moments'][number];

/**
 * What is other than on the board before. A moment is the one that waited for the same words on the same slide, else the
 * one that did the same there.
 */
export const changesSince = (before: BoardMemory, now: BoardMemory): Changes => {
  const left = new Set(before.moments);
  const pairs = new Map<Remembered, Remembered>();
  const pair = (isSame: (old: Remembered, moment: Remembered) => boolean) => {
    for (const moment of now.moments) {
      if (pairs.has(moment)) continue;
      const old = [...left].find((one) => one.piece === moment.piece && isSame(one, moment));
      if (!old) continue;
      pairs.set(moment, old);
      left.delete(old);
    }
  };
  const doesSame = (old: Remembered, { ids }: Remembered) => old.ids.join() === ids.join();
  pair((old, moment) => old.cue === moment.cue && doesSame(old, moment));
  pair((old, moment) => old.cue === moment.cue);
  pair(doesSame);
  const changed = new Map<string, ChangeKind[]>();
  for (const moment of now.moments) {
    const old = pairs.get(moment);
    const kinds = old ? differences(old, moment) : (['new'] satisfies ChangeKind[]);
    if (kinds.length > 0) changed.set(moment.number, kinds);
  }
  return {
    since: new Date(before.madeOn),
    changed,
    gone: [...left].map(({ number, cue }) => ({ number, cue })),
  };
};

const differences = (old: Remembered, moment: Remembered): ChangeKind[] => {
  const isOther = formatNames.some((format) => {
    const [was, is] = [old.digests[format], moment.digests[format]];
    return was !== undefined && is !== undefined && was !== is;
  });
  return [
    ...(old.cue !== moment.cue || old.spoken !== moment.spoken ? (['words'] as const) : []),
    ...(isOther ? (['picture'] as const) : []),
  ];
};
