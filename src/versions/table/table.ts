/** One version as a table has it: the cells that are not empty, by the name of their column. */
export type Row = {
  /** What people call it: `row 3`; in a JSON file `[2]`. */
  name: string;
  cells: ReadonlyMap<string, string>;
};

/** A table as it was read, before anything is known of what it means. */
export type Table = {
  /** From the project's folder. */
  file: string;
  columns: readonly string[];
  /** Whether each row names its fields itself, as in JSON. */
  isKeyed: boolean;
  rows: readonly Row[];
  /** What separates its cells. */
  delimiter: string;
  /** What cannot be read of it, a line each. */
  problems: readonly string[];
};

/** A line that says where something is wrong in a table, and what. */
export const problemAt = (
  { file, isKeyed }: Pick<Table, 'file' | 'isKeyed'>,
  place: { row?: Row | string | undefined; columns?: readonly string[] },
  message: string,
): string => {
  const { row, columns = [] } = place;
  const name = typeof row === 'object' ? row.name : row;
  const where = isKeyed
    ? [name, columns.join(' and ')].filter(Boolean).join('.')
    : [name, columns.join(' and ')].filter(Boolean).join(', ');
  return `${file} · ${where || 'table'}: ${message}`;
};
