import { hasOwnFaces } from '../film/brand.ts';
import { undrawnIn } from '../film/text/characters.ts';
import type { Film } from '../film/schema.ts';
import { readFont } from '../supplied/fonts.ts';
import type { RowVersion } from './check.ts';
import { problemAt, type Table } from './table/table.ts';

/**
 * Cells with characters that neither a bundled font nor the faces of the film's brand can draw.
 * @param folder the film's own; `projectFolder` holds `node_modules`
 */
export const faceProblems = async (
  table: Table,
  versions: readonly RowVersion[],
  film: Film,
  { folder, projectFolder }: { folder: string; projectFolder: string },
): Promise<string[]> => {
  const { brand, language } = film;
  if (!hasOwnFaces(brand)) return [];
  const where = `content/${film.id}`;
  // Faces are large: a text that many rows have is looked at once.
  const known = new Map<string, readonly string[]>();
  const problemsOf = async (value: string): Promise<readonly string[]> => {
    const needed = undrawnIn(value);
    if (needed.length === 0) return [];
    const places = { folder, where, projectFolder, language, needed };
    const read = [
      await readFont(brand?.display ?? '', 'display', places),
      await readFont(brand?.text ?? '', 'text', places),
    ];
    return read.flatMap((one) => ('problem' in one ? [one.problem] : []));
  };
  const problems: string[] = [];
  for (const { version, row } of versions)
    for (const [column, value] of Object.entries(version.values)) {
      const found = known.get(value) ?? (await problemsOf(value));
      known.set(value, found);
      for (const problem of found)
        problems.push(problemAt(table, { row, columns: [column] }, problem));
    }
  return problems;
};
