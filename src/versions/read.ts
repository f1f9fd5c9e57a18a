import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Listed } from '../film/content.ts';
import { hasOwnFaces } from '../film/brand.ts';
import { ContentError } from '../film/parse/parse.ts';
import type { Film } from '../film/schema.ts';
import { leastLogoPx } from '../film/supplied/supplied.ts';
import { fieldsOf, type Version } from '../film/version/version.ts';
import { readPicture } from '../supplied/pictures.ts';
import { UsageError } from '../told/errors.ts';
import { unknown } from '../told/suggestion.ts';
import { checkTable, columnsFor, type RowVersion, type VersionedFilm } from './check.ts';
import { readCsv } from './table/csv.ts';
import { decoded } from './table/decoded.ts';
import { faceProblems } from './faces.ts';
import { fitProblems } from './fit.ts';
import { readJson } from './table/json.ts';
import { problemAt, type Table } from './table/table.ts';

/** The versions of a film, in the order of its table, of which nothing is wrong. */
export type Versions = {
  /** From the project's folder. */
  file: string;
  /** As spreadsheets of who wrote it separate cells. */
  delimiter: string;
  all: readonly Version[];
};

/** An edition of a film as it is listed, and as it is without a version. */
export type ParsedEdition = { listed: Listed; film: Film };

const tableNames = ['versions.csv', 'versions.json'];

/**
 * Reads the table of versions of a film, and holds every row to what the film wants in each of the given editions.
 * @param editions at least one, all of one film
 * @param projectFolder the folder that holds `content/`
 * @throws {ContentError} with all that is wrong with the table; {UsageError} when there is none
 */
export const readVersions = async (
  editions: readonly ParsedEdition[],
  { projectFolder, languages }: { projectFolder: string } & Pick<VersionedFilm, 'languages'>,
): Promise<Versions> => {
  const [first] = editions;
  if (!first) throw new Error('Versions of no film were asked for.');
  const { id, film: written } = first.listed;
  const folder = path.join(projectFolder, 'content', id);
  const file = await tableIn(folder, `content/${id}`);
  const fields = fieldsOf(written);
  const table = await readTable(folder, file, columnsFor(fields));
  const { slides } = written as Pick<Film, 'slides'>;
  const { versions, problems } = checkTable(table, {
    ...{ fields, slides, languages },
    hasOwnFaces: hasOwnFaces(first.film.brand),
  });
  // What is wrong in itself is not told again of its place.
  for (const one of versions.filter(({ isSound }) => isSound))
    for (const { listed } of editions) problems.push(...fitProblems(table, one, listed));
  problems.push(...(await logoProblems(table, versions, first.film, folder)));
  const places = { folder, projectFolder };
  problems.push(...(await faceProblems(table, versions, first.film, places)));
  if (problems.length > 0) throw new ContentError([...new Set(problems)]);
  return { file: table.file, delimiter: table.delimiter, all: versions.map((one) => one.version) };
};

/** The versions that are asked for, in the order of the table; all where none is named. */
export const chosenVersions = ({ all }: Versions, ids: readonly string[]): Version[] => {
  const known = all.map(({ id }) => id);
  const strangers = ids.filter((id) => !known.includes(id));
  if (strangers.length > 0)
    throw new UsageError(
      strangers.map((id) => unknown('version', id, known.slice(0, mostTold))),
      {
        ...(known.length > mostTold && {
          remedy: `And ${known.length - mostTold} more, in the table.`,
        }),
      },
    );
  return all.filter(({ id }) => ids.length === 0 || ids.includes(id));
};

const mostTold = 20;

const tableIn = async (folder: string, where: string): Promise<string> => {
  const names = await readdir(folder).catch((): string[] => []);
  const [name, other] = tableNames.filter((one) => names.includes(one));
  if (name === undefined)
    throw new UsageError(
      `${where} has no table of versions; write ${tableNames.join(' or ')} there, with a row for each version (docs/versions.md).`,
    );
  if (other !== undefined)
    throw new ContentError([`${where}: has both ${name} and ${other}; keep one of them`]);
  return `${where}/${name}`;
};

const readTable = async (
  folder: string,
  file: string,
  known: readonly string[],
): Promise<Table> => {
  const refuse = (message: string) =>
    new ContentError([problemAt({ file, isKeyed: false }, {}, message)]);
  const bytes = await readFile(path.join(folder, path.basename(file))).catch((cause: unknown) => {
    throw new ContentError([`${file}: cannot be read; make it a file that can be`], { cause });
  });
  if (bytes.length === 0) throw refuse('is empty; its first row names the columns');
  if (bytes.subarray(0, 2).toString('latin1') === 'PK' || bytes[0] === 0xd0)
    throw refuse('is a workbook of a spreadsheet; save it as “CSV UTF-8” there');
  const text = decoded(bytes);
  if (text === null) throw refuse('is no text; save it as “CSV UTF-8” in the spreadsheet');
  return file.endsWith('.json') ? readJson(text, file, known) : readCsv(text, file, known);
};

/** Logos that are not there or cannot be shown; each is looked at once. */
const logoProblems = async (
  table: Table,
  versions: readonly RowVersion[],
  film: Film,
  folder: string,
): Promise<string[]> => {
  const where = `content/${film.id}`;
  const known = new Map<string, readonly string[]>();
  const problems: string[] = [];
  for (const { version, row } of versions) {
    const { logo } = version;
    if (logo === undefined || !/\.(?:svg|png|jpe?g)$/iu.test(logo) || /[\\/:]|\.\./u.test(logo))
      continue; // told already: it is no name of a picture
    if (!known.has(logo)) {
      const named = { path: ['endCard', 'logo'], name: logo, leastPx: leastLogoPx };
      const read = await readPicture(film, named, { folder, where });
      known.set(logo, 'problems' in read ? read.problems : []);
    }
    for (const problem of known.get(logo) ?? [])
      problems.push(problemAt(table, { row, columns: ['logo'] }, problem));
  }
  return problems;
};
