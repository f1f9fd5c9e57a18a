import { makeLesson } from '../../lesson/lesson.ts';
import type { Printer } from '../../lesson/papers/printer.ts';
import { lessonWordsIn } from '../../lesson/words.ts';
import { readLessonArguments } from '../arguments/lesson.ts';
import { nearPath } from '../reporting/progress.ts';
import { size } from '../reporting/wording.ts';
import { makeFromFilms } from './from-films.ts';
import type { World } from './render.ts';
import { runAsked } from './run-command.ts';

/** What the command finds around it. */
export type LessonWorld = World & {
  openPrinter: (options: {
    cacheDir: string;
    signal: AbortSignal;
    onNotice: (message: string) => void;
  }) => Promise<Printer>;
};

// Captions are the page's own: they can be switched and grow.
const played = [{ formats: ['landscape'], captions: false }] as const;

/**
 * Does `npm run lesson`: makes what the lesson plays where it is not there yet, and then the lesson.
 * @param argv without the program's own name
 * @returns the exit code: 0 fine, 1 failed, 2 wrong usage or content, 130 stopped
 */
export const lessonCommand = (argv: readonly string[], world: LessonWorld): Promise<number> =>
  runAsked(
    world,
    () => readLessonArguments(argv, world.stdout.columns),
    (asked, around) =>
      makeFromFilms(asked, world, around, played, async (finished) => {
        const { films, partsOf, cacheDir, run, store, warn } = finished;
        const { signal, screen } = around;
        const printer = await world.openPrinter({ cacheDir, signal, onNotice: warn });
        try {
          for (const film of films)
            await makeLesson(film, {
              ...(await partsOf(film)),
              words: lessonWordsIn(film.language),
              isSmall: asked.isSmall,
              withScorm: asked.withScorm,
              run,
              store,
              printPdf: printer.printPdf,
              onFile: (file) =>
                screen.line(`finished ${nearPath(file.path)} (${size(file.bytes)})`),
              signal,
            });
        } finally {
          await printer.close();
        }
      }),
  );
