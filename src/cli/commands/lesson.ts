import path from 'node:path';
import { editionName } from '../../film/edition.ts';
import { openRunFolder } from '../../disk/run-folder.ts';
import { ContentStore } from '../../disk/store.ts';
import { makeLesson } from '../../lesson/lesson.ts';
import type { Printer } from '../../lesson/papers/printer.ts';
import { lessonWordsIn } from '../../lesson/words.ts';
import { planRender } from '../../render/plan.ts';
import { render } from '../../render/render.ts';
import { readLessonArguments } from '../arguments/lesson.ts';
import { loadFilms } from '../load.ts';
import { nearPath, Progress } from '../reporting/progress.ts';
import type { World } from './render.ts';
import { runCommand } from './run-command.ts';
import { duration, size } from '../reporting/wording.ts';

/** What the command finds around it. */
export type LessonWorld = World & {
  openPrinter: (options: {
    cacheDir: string;
    signal: AbortSignal;
    onNotice: (message: string) => void;
  }) => Promise<Printer>;
};

/** The most that made things may take on disk once the run is over. */
const cacheBytes = 4e9;

/**
 * Does `npm run lesson`: makes what the lesson plays where it is not there yet, and then the lesson.
 * @param argv without the program's own name
 * @returns the exit code: 0 fine, 1 failed, 2 wrong usage or content, 130 stopped
 */
export const lessonCommand = (argv: readonly string[], world: LessonWorld): Promise<number> =>
  runCommand(world, async ({ signal, screen }) => {
    const asked = readLessonArguments(argv, world.stdout.columns);
    if ('help' in asked) {
      world.stdout.write(asked.help);
      return;
    }
    const films = await loadFilms(world.projectFolder, asked.film, asked.languages);
    const startedMs = performance.now();
    const cacheDir = path.join(world.projectFolder, '.cache');
    const publicDir = path.join(world.projectFolder, 'public');
    const outDir = path.resolve(asked.out);
    const { report } = new Progress(screen, { explain: false });
    const warn = (message: string) => report({ kind: 'warning', message });
    const narrate = world.narrate(publicDir, { choice: asked.voice, warn });
    // Captions are the page's own: they can be switched and grow.
    const plans = planRender(films, { slides: [], formats: ['landscape'], captions: false });
    await render(plans, {
      ...{ cacheDir, publicDir, outDir, cacheBytes, narrate, report, signal },
      contentDir: path.join(world.projectFolder, 'content'),
      fresh: false,
      versions: world.versions,
      openEngine: (options) => world.openEngine({ ...options, cacheDir, engine: 'auto' }),
    });

    const run = await openRunFolder(cacheDir);
    const printer = await world.openPrinter({ cacheDir, signal, onNotice: warn });
    try {
      for (const film of films) {
        await makeLesson(film, {
          folder: path.join(outDir, editionName(film)),
          narrations: await narrate(film, { signal }),
          words: lessonWordsIn(film.language),
          isSmall: asked.isSmall,
          withScorm: asked.withScorm,
          run,
          store: new ContentStore(path.join(cacheDir, 'pieces'), run),
          printPdf: printer.printPdf,
          onFile: (file) => screen.line(`finished ${nearPath(file.path)} (${size(file.bytes)})`),
          signal,
        });
      }
    } finally {
      await printer.close();
      await run.remove();
    }
    screen.line(`Ready: ${duration((performance.now() - startedMs) / 1000)}.`);
  });
