import type { Listed } from '../film/content.ts';
import { fieldsIn } from '../film/version/fields.ts';
import { ContentError } from '../film/parse/parse.ts';
import { placeIn } from '../film/parse/place.ts';
import type { Problem } from '../film/parse/problem.ts';
import type { Version } from '../film/version/version.ts';
import type { RowVersion } from './check.ts';
import { quoted } from './table/csv.ts';
import { problemAt, type Row, type Table } from './table/table.ts';

/** An edition of a film, which is right without a version, and where its words are. */
export type Edition = Pick<Listed, 'parse' | 'words' | 'file'>;

/**
 * What is wrong with the film as a version has it: a text that is too long in its place, a cue that is no longer said
 * once. Told of the cells that do it.
 */
export const fitProblems = (
  table: Table,
  { version, row }: Pick<RowVersion, 'version' | 'row'>,
  edition: Edition,
): string[] => {
  try {
    edition.parse(version);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError) || error.found.length === 0) throw error;
    return error.found.map((problem) => problemOf(table, { version, row }, edition, problem));
  }
};

const problemOf = (
  table: Table,
  { version, row }: Pick<RowVersion, 'version' | 'row'>,
  { words, file }: Edition,
  { path, message }: Problem,
): string => {
  const where = placeIn(words, path);
  const own = where === 'endCard.url' ? 'url' : where === 'endCard.logo' ? 'logo' : null;
  if (own !== null && row.cells.has(own))
    return problemAt(table, { row, columns: [own] }, `${valueIn(row, own)} ${message}`);
  const columns = columnsAt(words, path, version);
  const said = columns.map((column) => valueIn(row, column)).join(' and ');
  return problemAt(
    table,
    { row, columns },
    `${said === '' ? '' : `with ${said}, `}${file} · ${where} ${message}`,
  );
};

const valueIn = ({ cells }: Row, column: string): string => quoted(cells.get(column) ?? '');

/** The fields that a text names, or else those of all that is around it; only those that the version says otherwise. */
const columnsAt = (words: unknown, path: readonly PropertyKey[], { values }: Version): string[] => {
  for (let length = path.length; length > 0; length--) {
    let at: unknown = words;
    for (const key of path.slice(0, length))
      at = (at as Record<PropertyKey, unknown> | null)?.[key];
    const named = new Set(fieldsIn(at === undefined ? '' : JSON.stringify(at)));
    const own = Object.keys(values).filter((name) => named.has(name));
    if (own.length > 0) return own;
  }
  return [];
};
