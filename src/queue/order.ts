import { readFile, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { canonicalJson, sha256 } from '../disk/hash.ts';
import type { RunFolder } from '../disk/run-folder.ts';
import { checkPieceProps } from '../drawing/check-props.ts';
import type { DrawJob } from '../drawing/job.ts';
import type { PieceProps } from '../drawing/props.ts';
import type { SharedStore } from './store/shared-store.ts';

/** What stands in the queue for a piece: names, and where in the store all else is. Some hundred bytes. */
export const ticketSchema = z.object({
  /** Of the piece: under it the store is to have it. */
  key: z.string(),
  film: z.string(),
  /** Of the piece, for messages. */
  name: z.string(),
  /** What is to be drawn, under its hash in the store. */
  order: z.string(),
});
export type Ticket = z.infer<typeof ticketSchema>;

/** Texts as long as this are pictures and typefaces. Many pieces have the same, so each goes by its own hash. */
const longText = 16_384;
const placeSchema = z.object({ '@store': z.string() });

const jobSchema = z.object({
  id: z.string(),
  compositionId: z.string(),
  props: z.unknown(),
  width: z.int().positive(),
  height: z.int().positive(),
  fps: z.int().positive(),
  durationInFrames: z.int().positive(),
});

type Place = { store: SharedStore; run: RunFolder };

/**
 * Leaves in a store all that a worker needs to draw a job: its props, and what they hold.
 * @returns the hash under which it is
 */
export const leaveOrder = async (
  job: DrawJob<PieceProps>,
  { store, run }: Place,
): Promise<string> => {
  const { json, texts } = packed(job);
  for (const [hash, text] of [...texts, [sha256(json), json] as const]) {
    if (await store.has(hash)) continue;
    const file = run.newPath('order');
    await writeFile(file, text);
    await store.keep(hash, file, null);
    await rm(file);
  }
  return sha256(json);
};

/**
 * Takes from a store what is to be drawn.
 * @returns null when it, or a part of it, is no longer there
 * @throws {ContentError} when its props cannot be drawn
 */
export const takeOrder = async (
  order: string,
  { store, run }: Place,
): Promise<DrawJob<PieceProps> | null> => {
  const textOf = async (hash: string): Promise<string | null> => {
    const file = run.newPath('order');
    if ((await store.take(hash, z.null(), file)) === null) return null;
    const text = await readFile(file, 'utf8');
    await rm(file);
    return text;
  };
  const json = await textOf(order);
  if (json === null) return null;
  const texts = new Map<string, string>();
  for (const hash of placesIn(json)) {
    const text = await textOf(hash);
    if (text === null) return null;
    texts.set(hash, text);
  }
  const job = jobSchema.parse(unpacked(json, texts));
  return { ...job, props: checkPieceProps(job.props) };
};

/** A value as JSON, without its long texts; these, by their hash. */
export const packed = (value: unknown): { json: string; texts: Map<string, string> } => {
  const texts = new Map<string, string>();
  const withoutLong = (inner: unknown): unknown => {
    if (typeof inner === 'string' && inner.length >= longText) {
      const hash = sha256(inner);
      texts.set(hash, inner);
      return { '@store': hash } satisfies z.infer<typeof placeSchema>;
    }
    if (Array.isArray(inner)) return inner.map(withoutLong);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(
      Object.entries(inner).map(([name, held]) => [name, withoutLong(held)]),
    );
  };
  return { json: canonicalJson(withoutLong(value)), texts };
};

/** The value that `packed` was given. */
export const unpacked = (json: string, texts: ReadonlyMap<string, string>): unknown =>
  JSON.parse(json, (_name, inner: unknown) => {
    const place = placeSchema.safeParse(inner);
    return place.success ? texts.get(place.data['@store']) : inner;
  });

/** The hashes of long texts that a packed value leaves out. */
const placesIn = (json: string): Set<string> => {
  const hashes = new Set<string>();
  JSON.parse(json, (_name, inner: unknown) => {
    const place = placeSchema.safeParse(inner);
    if (place.success) hashes.add(place.data['@store']);
    return inner;
  });
  return hashes;
};
