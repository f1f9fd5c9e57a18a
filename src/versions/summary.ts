import path from 'node:path';
import Papa from 'papaparse';
import { writeWhole } from '../disk/whole.ts';
import type { Listed } from '../film/content.ts';
import { editionName, madeName } from '../film/translation/edition.ts';
import { defaultsIn } from '../film/version/fields.ts';
import { asVersion, type Version } from '../film/version/version.ts';
import { readManifest } from '../render/manifest.ts';
import type { ParsedEdition, Versions } from './read.ts';

/**
 * What came of a version in a run; of those that it was not asked for, nothing. Of one that was not reached, what there
 * is was there before, and may say something else.
 */
export type Outcome = { state: 'made' | 'kept' | 'failed' | 'not reached'; problem?: string };

/**
 * Writes what there is of every version of an edition as a table beside their folders, `versions.csv`, which a
 * spreadsheet opens: where each is, what it says, and why it is not there. Cells that a spreadsheet would take for
 * formulas begin with an apostrophe.
 * @returns where it is
 */
export const writeSummary = async (
  { film, listed }: ParsedEdition,
  { all, delimiter }: Versions,
  outcomes: ReadonlyMap<string, Outcome>,
  outDir: string,
): Promise<string> => {
  const standIns = defaultsIn(film.fields);
  const rows: Record<string, string | number>[] = [];
  for (const version of all) {
    const name = madeName({ ...film, version: { id: version.id, reworded: [] } });
    const files = (await readManifest(path.join(outDir, name)))?.files ?? [];
    const outcome = outcomes.get(version.id);
    rows.push({
      id: version.id,
      state: outcome?.state ?? (files.length > 0 ? 'not asked for' : 'not made'),
      files: files.length,
      megabytes: Math.round(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e5) / 10,
      folder: files.length > 0 ? name : '',
      url: urlOf(listed, version),
      ...standIns,
      ...version.values,
      problem: outcome?.problem ?? '',
    });
  }
  const file = path.join(outDir, editionName(film), 'versions.csv');
  await writeWhole(file, `\u{FEFF}${summaryText(rows, delimiter)}`);
  return file;
};

/** A table as spreadsheets read it. */
const summaryText = (rows: readonly Record<string, string | number>[], delimiter: string): string =>
  `${Papa.unparse([...rows], { delimiter, newline: '\r\n', escapeFormulae: true })}\r\n`;

/** Where the end card of a version leads. */
const urlOf = ({ film, words }: Listed, version: Version): string => {
  const [own, others] = [words, film].map((written) => asVersion(written, version).content);
  const urlIn = (written: unknown) => (written as { endCard: { url?: string } }).endCard.url;
  return urlIn(own) ?? urlIn(others) ?? '';
};
