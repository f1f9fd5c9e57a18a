import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { sha256OfValue } from '../../disk/hash.ts';
import { explainChange } from './key.ts';
import { writeWhole } from '../../disk/whole.ts';

const partsSchema = z.record(z.string(), z.string());

/** Remembers from what each piece was last made, so that a run can say what is different now. */
export class PieceHistory {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Why a piece that is not in the store has to be drawn, given the hashes of its parts. */
  async explain(name: string, parts: Record<string, string>): Promise<string> {
    const before = await this.#read(name);
    if (!before) return 'it was not drawn before';
    if (sha256OfValue(before) === sha256OfValue(parts)) return 'it is no longer in the cache';
    return explainChange(before, parts);
  }

  /** Notes from what a piece is made now. */
  async note(name: string, parts: Record<string, string>): Promise<void> {
    await writeWhole(this.#fileOf(name), JSON.stringify(parts));
  }

  async #read(name: string): Promise<Record<string, string> | null> {
    try {
      return partsSchema.parse(JSON.parse(await readFile(this.#fileOf(name), 'utf8')));
    } catch {
      return null; // Never noted, or by a version that noted otherwise.
    }
  }

  #fileOf(name: string): string {
    return path.join(this.#folder, `${name}.json`);
  }
}
