import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { canonicalJson, sha256 } from '../disk/hash.ts';
import { writeWhole } from '../disk/whole.ts';
import { narrationSchema, type Narration } from '../film/narration.ts';

/** Raise it when what is kept, or how it is made from a voice's speech, changes. */
const formatVersion = 'narration-1';

/** A narration as kept beside its sound, with the means to tell whether that sound is whole. */
const entrySchema = narrationSchema.extend({ audioSha256: z.string() });

/** The name under which a narration is kept: its piece, and twelve digits of the hash of all that it is made from. */
export const entryName = (pieceId: string, madeFrom: unknown): string =>
  `${pieceId}-${sha256(canonicalJson([formatVersion, madeFrom])).slice(0, 12)}`;

/** A kept narration, or null when there is none, or its sound or its times are not whole. */
export const readEntry = async (folder: string, name: string): Promise<Narration | null> => {
  try {
    const [json, audio] = await Promise.all([
      readFile(path.join(folder, `${name}.json`), 'utf8'),
      readFile(path.join(folder, `${name}.wav`)),
    ]);
    const { audioSha256, ...narration } = entrySchema.parse(JSON.parse(json));
    return sha256(audio) === audioSha256 ? narration : null;
  } catch {
    // Missing, cut short, of another format: whatever ails it, it is made again.
    return null;
  }
};

/** Keeps a narration. The sound goes first, so that where the times are, the sound is. */
export const writeEntry = async (
  folder: string,
  name: string,
  narration: Narration,
  audio: Uint8Array,
): Promise<void> => {
  await writeWhole(path.join(folder, `${name}.wav`), audio);
  const entry: z.infer<typeof entrySchema> = { ...narration, audioSha256: sha256(audio) };
  await writeWhole(path.join(folder, `${name}.json`), `${JSON.stringify(entry)}\n`);
};
