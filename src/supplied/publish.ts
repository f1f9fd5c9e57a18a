import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '../disk/whole.ts';
import { editionName } from '../film/translation/edition.ts';
import type { Film } from '../film/schema.ts';

/**
 * Puts what a film's folder and its brand supply where Studio can fetch it: `supplied/<film>.json`. Nothing for a film
 * that names nothing. Written only when it changes, so that a running Studio does not reload for nothing.
 */
export const publishSupplied = async (film: Film, publicDir: string): Promise<void> => {
  const { files, fonts } = film;
  if (!files && !fonts) return;
  const file = path.join(publicDir, 'supplied', `${editionName(film)}.json`);
  const json = `${JSON.stringify({ files, fonts })}\n`;
  const present = await readFile(file, 'utf8').catch(() => null);
  if (present !== json) await writeWhole(file, json);
};
