import { execa } from 'execa';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { endOf } from '../../src/bench/commands.ts';
import type { FilmInput } from '../../src/film/schema.ts';
import { readManifest } from '../../src/render/manifest.ts';
import { Project } from '../cli/stand-ins/project.ts';
import { smallFilm } from '../render/small-film.ts';
import { start } from '../start/start.ts';

/** A film of so many slides, each a minute and a half of little motion. */
const film = (slides: number): FilmInput => {
  const [one] = smallFilm().slides;
  if (!one) throw new Error('The small film has no slides.');
  const numbered = Array.from({ length: slides }, (_, index) => ({ ...one, id: `deel-${index}` }));
  return { ...smallFilm(), slides: numbered };
};

let project: Project;
beforeAll(async () => {
  project = await Project.make(film(1));
});
afterAll(() => project.remove());

const cli = path.join(import.meta.dirname, 'long-film-cli.ts');

/** Renders the film alone in one format; gives the most memory that it took, in GB, and its minutes. */
const render = async (slides: number): Promise<{ gigabytes: number; minutes: number }> => {
  await project.write(film(slides));
  const args = ['--only', 'film', '--format', 'portrait', '--fresh', '--json'];
  const { stdout } = await execa(process.execPath, [start, cli, ...args], {
    cwd: project.folder,
  });
  const [made] = (await readManifest(project.at('out', 'klein')))?.files ?? [];
  return {
    gigabytes: endOf(stdout).peakBytes / 1e9,
    minutes: (made?.seconds ?? 0) / 60,
  };
};

it('takes no more memory for half an hour than for five minutes', async () => {
  const short = await render(2);
  const long = await render(19);
  console.log(JSON.stringify({ short, long }));
  expect(long.minutes).toBeGreaterThan(30);
  expect(long.gigabytes).toBeLessThan(1.5);
  expect(long.gigabytes).toBeLessThan(short.gigabytes * 1.1);
});
