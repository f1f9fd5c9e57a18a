import path from 'node:path';
import type { BrandFonts } from '../film/brand.ts';
import { writtenIn } from '../film/translation/edition.ts';
import { placeIn } from '../film/parse/place.ts';
import type { Film } from '../film/schema.ts';
import { namedPictures, type Supplied } from '../film/supplied/supplied.ts';
import { undrawnIn } from '../film/text/characters.ts';
import { readFont } from './fonts.ts';
import { readPicture } from './pictures.ts';

/** What a film's folder and its brand supply: as the film is made with it, and what is wrong with it, a line each. */
export type ReadSupplied = {
  supplied: { files?: Supplied; fonts?: BrandFonts };
  problems: string[];
};

/**
 * Reads the pictures and typefaces that a film names. A film that names none is made with nothing.
 * @param projectFolder the folder that holds `content/` and `node_modules`
 * @param known what is read already; typefaces are those of the brand then
 */
export const readSupplied = async (
  film: Film,
  projectFolder: string,
  known: ReadSupplied['supplied'] = {},
): Promise<ReadSupplied> => {
  const where = `content/${film.id}`;
  const folder = path.join(projectFolder, where);
  const problems: string[] = [];
  const files: Supplied = {};
  const seen = new Set<string>();
  for (const picture of namedPictures(film)) {
    // What is shown more than once is told of once.
    if (seen.has(picture.name)) continue;
    const before = known.files?.[picture.name];
    if (before !== undefined) {
      files[picture.name] = before;
      continue;
    }
    const read = await readPicture(film, picture, { folder, where });
    if ('problems' in read) {
      seen.add(picture.name);
      problems.push(
        ...read.problems.map(
          (problem) => `${writtenIn(film)} · ${placeIn(film, picture.path)}: ${problem}`,
        ),
      );
    } else files[picture.name] = read.address;
  }
  const fonts: BrandFonts = { ...known.fonts };
  const needed = undrawnIn([film.title, film.slides, film.endCard]);
  for (const use of ['display', 'text'] as const) {
    const name = film.brand?.[use];
    if (name === undefined || known.fonts) continue;
    const places = { folder, where, projectFolder, language: film.language, needed };
    const read = await readFont(name, use, places);
    if ('problem' in read) problems.push(`${writtenIn(film)} · brand.${use}: ${read.problem}`);
    else fonts[use] = read.font;
  }
  return {
    supplied: {
      ...(Object.keys(files).length > 0 && { files }),
      ...(Object.keys(fonts).length > 0 && { fonts }),
    },
    problems,
  };
};
