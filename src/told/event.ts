import { z } from 'zod';
import { failureReasons } from './errors.ts';

/** A slide (by its id) or the end card, in one format: `hulp-vinden portrait`. Unique within a film. */
const piece = { film: z.string(), piece: z.string() };
const count = z.int().nonnegative();

/**
 * What a render tells while it runs. `npm run render -- --json` prints these, one a line; docs/json.md explains them to
 * those who read them. Stable: fields and kinds are added, not changed or taken away.
 */
export const renderEventSchema = z.discriminatedUnion('kind', [
  /**
   * How many pieces are drawn at once, of how many cores and bytes of memory that are there to take; `asked` when somebody
   * said so.
   */
  z.object({
    kind: z.literal('jobs'),
    jobs: count,
    cores: z.number(),
    freeBytes: count,
    asked: z.boolean(),
  }),
  /** A slide is being spoken; `number` counts from 1. */
  z.object({ kind: z.literal('speaking'), ...piece, number: count, total: count }),
  /** It is spoken; `kept` when it was so already. Here `piece` is a slide or the end card, whatever the format. */
  z.object({ kind: z.literal('narrated'), ...piece, kept: z.boolean() }),
  /** Why a piece is drawn, or need not be. */
  z.object({ kind: z.literal('decided'), ...piece, isDrawn: z.boolean(), why: z.string() }),
  /** What a film comes to: the files asked for, and of these the pieces and frames that are still to be drawn. */
  z.object({
    kind: z.literal('planned'),
    film: z.string(),
    files: count,
    pieces: count,
    frames: count,
  }),
  /** So many frames `of` all of a piece are drawn. */
  z.object({ kind: z.literal('drawing'), ...piece, frames: count, of: count }),
  /** So many workers are at the queue that can draw for this render. */
  z.object({ kind: z.literal('workers'), queue: z.string(), workers: count }),
  /** A piece is drawn; `distinct` of its frames are different pictures. `worker`: by whom, where it was another process. */
  z.object({
    kind: z.literal('drawn'),
    ...piece,
    frames: count,
    distinct: count,
    worker: z.string().optional(),
  }),
  /** A file stands finished in its place; `kept` when it did so already. */
  z.object({
    kind: z.literal('file'),
    film: z.string(),
    /** From the root of the disk. */
    path: z.string(),
    shows: z.enum(['clip', 'film']),
    format: z.string(),
    captions: z.boolean(),
    /** The slide of a clip. */
    slide: z.string().optional(),
    seconds: z.number(),
    bytes: count,
    sha256: z.string(),
    kept: z.boolean(),
  }),
  /**
   * Of the versions that were asked for, `number` of `total` begins, or came to this. `failed` says why in `problem`; the
   * next begins.
   */
  z.object({
    kind: z.literal('version'),
    /** The edition that it is of. */
    film: z.string(),
    version: z.string(),
    state: z.enum(['begun', 'made', 'kept', 'failed']),
    number: count,
    total: count,
    /** Of its files, those that are in their place. */
    files: count,
    seconds: z.number(),
    problem: z.string().optional(),
  }),
  /** Something to look at; the render goes on. */
  z.object({ kind: z.literal('warning'), message: z.string() }),
  /** The end of a render that did not end well. */
  z.object({
    kind: z.literal('failed'),
    reason: z.enum(failureReasons),
    exitCode: z.union([z.literal(1), z.literal(2), z.literal(130)]),
    /** What is wrong, one line each. */
    problems: z.array(z.string()),
    /** How to mend it, where the problems do not say so themselves. */
    remedy: z.string().optional(),
  }),
  /** The end of a render that ended well. */
  z.object({
    kind: z.literal('done'),
    filesMade: count,
    filesKept: count,
    piecesDrawn: count,
    framesDrawn: count,
    /** How many of those frames are different pictures, piece by piece. */
    distinctDrawn: count,
    seconds: z.number(),
    /** The most memory that the render and all it started held together. */
    peakBytes: count,
  }),
  /** From `npm run watch`: everything is made, and it waits for a change. */
  z.object({ kind: z.literal('waiting') }),
  /** From `npm run watch`: these files changed, and a render begins. */
  z.object({ kind: z.literal('changed'), files: z.array(z.string()) }),
]);

export type RenderEvent = z.infer<typeof renderEventSchema>;
export type DoneEvent = Extract<RenderEvent, { kind: 'done' }>;

export type Report = (event: RenderEvent) => void;

/**
 * Reads one line of what `--json` prints.
 * @returns null for a line that is no event
 */
export const readEvent = (line: string): RenderEvent | null => {
  try {
    return renderEventSchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
};
