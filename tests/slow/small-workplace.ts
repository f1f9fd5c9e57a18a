import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openWorkplace, type Workplace } from '../../src/bench/workplace.ts';
import { projectFolder } from '../../src/cli/world/world.ts';
import { smallFilm } from '../render/small-film.ts';

/** A copy of the project, with all that is real, in which the small film is the only one. */
export const openSmallWorkplace = async (): Promise<Workplace> => {
  const place = await openWorkplace(projectFolder);
  const content = path.join(place.folder, 'content');
  await rm(content, { recursive: true });
  await mkdir(content);
  const film = smallFilm();
  await writeFile(
    path.join(content, 'index.ts'),
    `export const ${film.id} = ${JSON.stringify(film)};\n`,
  );
  return place;
};
