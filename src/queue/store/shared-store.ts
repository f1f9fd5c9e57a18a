import type { z } from 'zod';

/**
 * Where renderers and workers leave for each other what they made: files under the hash of all that they are made from,
 * the same keys as in the cache of each. What is there may be thrown out at any time, and is then made again.
 */
export type SharedStore = {
  /** For messages: no secret is in it. */
  name: string;
  /** The same for all who use this very store. */
  id: string;
  /**
   * Brings what is kept under a key into a file, when all of it is there and unharmed. What is damaged is removed.
   * @returns what is known about it; null when it is not there
   */
  take<About>(key: string, about: z.ZodType<About>, file: string): Promise<{ about: About } | null>;
  has(key: string): Promise<boolean>;
  /**
   * Keeps a file, whole or not at all. The file itself stays where it is.
   * @throws {StoreError} when the store does not take it
   */
  keep(key: string, file: string, about: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  close(): Promise<void>;
};
