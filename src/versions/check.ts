import { type Fields, isOptional, ownColumns } from '../film/version/fields.ts';
import type { Version } from '../film/version/version.ts';
import { didYouMean } from '../told/suggestion.ts';
import { cellProblems } from './table/cells.ts';
import { quoted } from './table/csv.ts';
import { idProblem } from './ids.ts';
import { problemAt, type Row, type Table } from './table/table.ts';

/** What a table of versions is checked against. */
export type VersionedFilm = {
  fields: Fields;
  slides: readonly { id: string; optional?: boolean | undefined }[];
  /** The tags of its translations. */
  languages: readonly string[];
  /** Whether its brand has faces for everything. */
  hasOwnFaces?: boolean;
};

/** A version with the row that it is from, and whether that is right in itself. */
export type RowVersion = { version: Version; row: Row; isSound: boolean };

/** The versions that a table has, in order, and all that is wrong with it, a line each. */
export type CheckedTable = { versions: RowVersion[]; problems: string[] };

/** The columns that a table of a film can have. */
export const columnsFor = (fields: Fields): string[] => [...ownColumns, ...Object.keys(fields)];

/** Reads the versions of a film from a table, and finds what is wrong with it: all but whether its texts fit. */
export const checkTable = (table: Table, film: VersionedFilm): CheckedTable => {
  const problems = [...table.problems, ...columnProblems(table, film)];
  if (table.rows.length === 0 && problems.length === 0)
    problems.push(problemAt(table, {}, 'has no versions; write a row for each'));
  const first = new Map<string, Row>();
  const versions = table.rows.map((row) => {
    const before = problems.length;
    const at = (column: string, message: string) =>
      problems.push(problemAt(table, { row, columns: [column] }, message));
    for (const [column, cell] of row.cells)
      for (const message of cellProblems(cell, film.hasOwnFaces))
        at(column, `${quoted(cell)} ${message}`);
    const id = row.cells.get('id');
    if (id === undefined) {
      if (table.isKeyed || table.columns.includes('id'))
        at('id', 'is empty; give the version an id, which names its folder');
    } else {
      const wrong = idProblem(id, film.languages);
      const same = first.get(id);
      if (wrong !== null) at('id', `${quoted(id)} ${wrong}`);
      else if (same) at('id', `"${id}" is already the id of ${same.name}; give each its own`);
      else first.set(id, row);
    }
    for (const [name, field] of Object.entries(film.fields)) {
      const isThere = table.isKeyed || table.columns.includes(name);
      if (isThere && !row.cells.has(name) && !isOptional(field))
        at(
          name,
          `is empty; write it, or make the field optional in film.ts: ${name}: { default: '…', optional: true }`,
        );
    }
    const slides = slidesOf(row, film);
    for (const { column, message } of slides.problems) at(column, message);
    return { row, version: versionOf(row, film, slides), isSound: problems.length === before };
  });
  return { versions, problems };
};

/** Columns that are not known, are there twice, or are missing. */
const columnProblems = (table: Table, { fields }: VersionedFilm): string[] => {
  const known = columnsFor(fields);
  const { columns, rows } = table;
  const stranger = (column: string) =>
    `is no field of the film; its fields are ${Object.keys(fields).join(', ') || 'none'}, and every table has ${ownColumns.join(', ')}. Correct the name, or remove it.${didYouMean(column, known)}`.replace(
      /\.$/u,
      '',
    );
  if (table.isKeyed)
    return rows.flatMap((row) =>
      [...row.cells.keys()]
        .filter((column) => !known.includes(column))
        .map((column) => problemAt(table, { row, columns: [column] }, stranger(column))),
    );
  // An empty file has one empty row, and is told of as such.
  if (columns.length === 0) return [problemAt(table, { row: 'row 1' }, missingHeader(fields))];
  const row = 'row 1';
  const needed = ['id', ...Object.keys(fields).filter((name) => !isOptional(fields[name]))];
  return [
    ...columns
      .filter((column) => !known.includes(column))
      .map((column) => problemAt(table, { row, columns: [column] }, stranger(column))),
    ...known
      .filter((column) => columns.indexOf(column) !== columns.lastIndexOf(column))
      .map((column) => problemAt(table, { row, columns: [column] }, 'is there twice; keep one')),
    ...needed
      .filter((column) => !columns.includes(column))
      .map((column) =>
        problemAt(
          table,
          { row, columns: [column] },
          `is missing; add the column (the first row names them: ${needed.join(', ')})`,
        ),
      ),
  ];
};

const missingHeader = (fields: Fields): string =>
  `is empty; it names the columns: ${['id', ...Object.keys(fields)].join(', ')}`;

type OfSlides = {
  with: string[];
  without: string[];
  problems: { column: 'with' | 'without'; message: string }[];
};

/** The slides that a version adds and leaves out. */
const slidesOf = ({ cells }: Row, { slides }: VersionedFilm): OfSlides => {
  const listed = (column: string) => [
    ...new Set((cells.get(column) ?? '').split(/[\s,;|]+/u).filter(Boolean)),
  ];
  const own = { with: listed('with'), without: listed('without') };
  const optional = slides.filter((slide) => slide.optional).map(({ id }) => id);
  const always = slides.filter((slide) => !slide.optional).map(({ id }) => id);
  const problems: OfSlides['problems'] = [];
  for (const id of own.with)
    if (!optional.includes(id))
      problems.push({
        column: 'with',
        message: always.includes(id)
          ? `"${id}" is in every version; leave it out here, or make the slide optional in film.ts`
          : strangeSlide(id, 'optional', optional),
      });
  for (const id of own.without)
    if (!always.includes(id))
      problems.push({
        column: 'without',
        message: optional.includes(id)
          ? `"${id}" is optional, and is there only where \`with\` names it; leave it out here`
          : strangeSlide(id, 'always there', always),
      });
  if (always.length > 0 && always.every((id) => own.without.includes(id)) && own.with.length === 0)
    problems.push({ column: 'without', message: 'leaves no slide; keep one at least' });
  return { ...own, problems };
};

const strangeSlide = (id: string, which: string, known: readonly string[]): string =>
  `"${id}" is no slide of the film that is ${which}; those are ${known.join(', ') || 'none'}.${didYouMean(id, known)}`.replace(
    /\.$/u,
    '',
  );

const versionOf = (
  { cells }: Row,
  { fields }: VersionedFilm,
  slides: Pick<Version, 'with' | 'without'>,
): Version => {
  const values = Object.keys(fields).flatMap((name): [string, string][] => {
    const cell = cells.get(name);
    return cell === undefined ? [] : [[name, cell]];
  });
  const [url, logo] = [cells.get('url'), cells.get('logo')];
  return {
    id: cells.get('id') ?? '',
    values: Object.fromEntries(values),
    ...(url !== undefined && { url }),
    ...(logo !== undefined && { logo }),
    with: slides.with,
    without: slides.without,
  };
};
