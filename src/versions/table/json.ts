import { canonical } from './csv.ts';
import { problemAt, type Row, type Table } from './table.ts';

/**
 * Reads a table that is written as JSON: a list of objects, one a version, with texts; `with` and `without` may be lists.
 * @param file what it is called in messages
 * @param known the columns that there can be
 */
export const readJson = (text: string, file: string, known: readonly string[]): Table => {
  const own = { file, isKeyed: true, delimiter: ';' };
  const broken = (message: string): Table => ({
    ...{ ...own, columns: [], rows: [] },
    problems: [problemAt(own, {}, message)],
  });
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    return broken(`is no JSON: ${(error as Error).message}`);
  }
  if (!Array.isArray(list))
    return broken('is no list; write [{ "id": "…", … }, …], one entry a version');
  const problems: string[] = [];
  const rows = list.flatMap((entry: unknown, index): Row[] => {
    const name = `[${index}]`;
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
      problems.push(problemAt(own, { row: name }, 'is no object; write { "id": "…", … }'));
      return [];
    }
    const cells = new Map<string, string>();
    for (const [key, value] of Object.entries(entry)) {
      const column = canonical(key, known);
      const cell = cellOf(column, value);
      if (cell === null)
        problems.push(
          problemAt(
            own,
            { row: name, columns: [column] },
            `is ${JSON.stringify(value).slice(0, 60)}; must be a text in quotes`,
          ),
        );
      else if (cells.has(column))
        problems.push(
          problemAt(own, { row: name, columns: [column] }, 'is there twice; keep one of them'),
        );
      else if (cell !== '') cells.set(column, cell);
    }
    return [{ name, cells }];
  });
  const columns = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  return { ...own, columns: [...columns], rows, problems };
};

const cellOf = (column: string, value: unknown): string | null => {
  if (value === null) return '';
  if (typeof value === 'string') return value.normalize('NFC').trim();
  const isList = ['with', 'without'].includes(column) && Array.isArray(value);
  return isList && value.every((one) => typeof one === 'string') ? value.join(' ') : null;
};
