import { undrawnIn } from '../film/text/characters.ts';
import type { Film } from '../film/schema.ts';
import { readFont } from '../supplied/fonts.ts';
import type { RowVersion } from './check.ts';
import { problemAt, type Table } from './table/table.ts';

/** Whether a film's brand has faces for all its texts, also in scripts that no bundled font has. */
export const hasOwnFaces = ({ brand }: Pick<Film, 'brand'>): boolean =>
  brand?.display !== undefined && brand.text !== undefined;

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
  if (!hasOwnFaces(film)) return [];
  const where = `content/${film.id}`;
  const problems: string[] = [];
  for (const { version, row } of versions)
    for (const [column, value] of Object.entries(version.values)) {
      const needed = undrawnIn(value);
      if (needed.length === 0) continue;
      for (const use of ['display', 'text'] as const) {
        const places = { folder, where, projectFolder, language: film.language, needed };
        const read = await readFont(film.brand?.[use] ?? '', use, places);
        if ('problem' in read)
          problems.push(problemAt(table, { row, columns: [column] }, read.problem));
      }
    }
  return problems;
};
