import { z } from 'zod';
import { sha256OfValue } from '../disk/hash.ts';

/** Raise it when renderers and workers would no longer understand each other. */
const version = 'queue-1';

/** What a renderer and a worker must have in common, by what a person would call it. */
export const fingerprintSchema = z.object({
  version: z.string(),
  /** What pictures depend on besides their job: drawing code, browser, encoder. A part of the key of every piece. */
  engine: z.string(),
  /** The same browser gives other pixels on another kind of processor. */
  platform: z.string(),
  /** The store that both use. */
  store: z.string(),
});
export type Fingerprint = z.infer<typeof fingerprintSchema>;

/** What this machine draws with, and where it keeps that. */
export const fingerprintOf = (engine: string, store: string): Fingerprint => ({
  version,
  engine,
  platform: `${process.platform} ${process.arch}`,
  store,
});

/** The queue of those who have all of it in common: nobody else ever takes a piece from it. */
export const queueNameOf = (fingerprint: Fingerprint): string =>
  `films-${sha256OfValue(fingerprint).slice(0, 20)}`;

const called: Record<keyof Fingerprint, string> = {
  version: 'another version of this program',
  engine: 'other drawing code, another browser or another encoder',
  platform: 'another kind of machine',
  store: 'another store',
};

/** What another has that is not the same, in words: `other drawing code, …`. Empty where all is. */
export const differences = (own: Fingerprint, other: Fingerprint): string =>
  (Object.keys(called) as (keyof Fingerprint)[])
    .filter((part) => own[part] !== other[part])
    .map((part) => (part === 'platform' ? `${called[part]} (${other[part]})` : called[part]))
    .join(' and ');
