import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Film, Slide } from '../film/schema.ts';
import type { Format } from '../film/formats.ts';
import { compositionId } from '../drawing/composition-id.ts';
import { measureCommand, type Cost } from './commands.ts';

/** One of our files, as Remotion's own command makes it: a film of these slides and the end card. */
export type StockFile = { name: string; format: Format; slides: Slide[]; frames: number };

/** The same files that we make: a clip of each slide, and the whole film, in each format. */
export const stockFiles = (film: Film, framesOf: (slides: Slide[]) => number): StockFile[] =>
  film.formats.flatMap((format) =>
    [...film.slides.map((slide) => [slide]), film.slides].map((slides, index) => ({
      name: index < film.slides.length ? (slides[0]?.id ?? '') : film.id,
      format,
      slides,
      frames: framesOf(slides),
    })),
  );

const remotion = 'node_modules/@remotion/cli/remotion-cli.js';

/** Bundles the compositions once, as a team that renders often would; not counted. */
export const prepareStock = async (folder: string): Promise<void> => {
  await measureCommand(folder, process.execPath, [remotion, 'bundle', '--out-dir', 'stock-bundle']);
};

/** Has stock `npx remotion render` make one file from the prepared bundle. */
export const measureStock = async (
  folder: string,
  film: Film,
  { name, format, slides }: StockFile,
): Promise<Cost> => {
  const props = path.join(folder, 'stock-props.json');
  await writeFile(props, JSON.stringify({ film: { ...film, slides } }));
  return measureCommand(folder, process.execPath, [
    remotion,
    'render',
    'stock-bundle',
    compositionId(format, film),
    path.join('stock-out', format, `${name}.mp4`),
    `--props=${props}`,
    '--log=error',
  ]);
};
