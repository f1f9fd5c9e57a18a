import Papa from 'papaparse';
import { counted } from '../../told/counted.ts';
import { problemAt, type Row, type Table } from './table.ts';

/** What spreadsheets put between cells. */
const delimiters = [';', ',', '\t', '|'];

/**
 * Reads a table as spreadsheets save it: its first row names the columns. Rows are counted as spreadsheets count them.
 * @param file what it is called in messages
 * @param known the columns that there can be; of separators, the one that finds most of them is meant
 */
export const readCsv = (text: string, file: string, known: readonly string[]): Table => {
  const lines = text.replaceAll(/\r\n?/gu, '\n');
  // Excel's own way to say which separator it is; it does not count as a row.
  const [, said] = /^"?sep=(.)"?\n/u.exec(lines) ?? [];
  const body = said === undefined ? lines : lines.slice(lines.indexOf('\n') + 1);
  const delimiter = said ?? delimiterOf(body, known);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter });
  const own = { file, isKeyed: false };
  const problems: string[] = [];
  for (const { row, code } of errors)
    if (code === 'MissingQuotes' || code === 'InvalidQuotes')
      problems.push(
        problemAt(
          own,
          { row: `row ${(row ?? 0) + 1}` },
          'has a quotation mark that does not belong, or one without its second; within a cell in quotes, write it twice',
        ),
      );
  const [header = [], ...records] = data;
  const columns = header.map((name) => canonical(name, known));
  const rows = records.flatMap((record, index): Row[] => {
    const name = `row ${index + 2}`;
    const cells = record.map(trimmed);
    if (cells.every((cell) => cell === '')) return [];
    for (const [at, cell] of cells.entries()) {
      if (cell === '' || (columns[at] ?? '') !== '') continue;
      const what = at < columns.length ? `has no name in the first row` : `is one too many`;
      problems.push(
        problemAt(
          own,
          { row: name },
          `its ${ordinal(at + 1)} cell, ${quoted(cell)}, ${what}: there ${columns.length === 1 ? 'is' : 'are'} ${counted(columns.length, 'column')}; name the column, or put a value that holds “${delimiter === '\t' ? 'a tab' : delimiter}” in quotes`,
        ),
      );
    }
    const filled = columns.flatMap((column, at): [string, string][] => {
      const cell = cells[at] ?? '';
      return column === '' || cell === '' ? [] : [[column, cell]];
    });
    return [{ name, cells: new Map(filled) }];
  });
  return { ...own, columns: columns.filter(Boolean), rows, delimiter, problems };
};

/** A value as a message shows it: on one line, not too long, and without marks that would turn the rest of the message. */
export const quoted = (value: string): string => {
  const line = value
    .replaceAll(/[\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ');
  return `"${line.length > 60 ? `${line.slice(0, 60)}…` : line}"`;
};

/** A column by the name that the film has for it, whatever its capitals. */
export const canonical = (name: string, known: readonly string[]): string => {
  const wanted = trimmed(name);
  return known.find((one) => one.toLowerCase() === wanted.toLowerCase()) ?? wanted;
};

/** Without the white space and unseen marks that spreadsheets leave around cells. */
const trimmed = (cell: string): string =>
  cell.normalize('NFC').replaceAll(/^[\s\u{200B}\u{FEFF}]+|[\s\u{200B}\u{FEFF}]+$/gu, '');

const delimiterOf = (text: string, known: readonly string[]): string => {
  const lower = known.map((name) => name.toLowerCase());
  const found = delimiters.map((delimiter) => {
    const [header = []] = Papa.parse<string[]>(text, { delimiter, preview: 1 }).data;
    const names = header.map((name) => trimmed(name).toLowerCase());
    return { delimiter, known: names.filter((name) => lower.includes(name)).length, names };
  });
  const [best] = found.toSorted((a, b) => b.known - a.known || b.names.length - a.names.length);
  return best?.delimiter ?? ';';
};

const ordinal = (place: number): string =>
  `${place}${place % 100 > 3 && place % 100 < 21 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th')}`;
