import { platforms, type PlatformName } from '../../share/platforms.ts';
import { makeShareSet } from '../../share/share.ts';
import { RenderError } from '../../told/errors.ts';
import { readShareArguments } from '../arguments/share.ts';
import { nearPath } from '../reporting/progress.ts';
import { size } from '../reporting/wording.ts';
import { makeFromFilms } from './from-films.ts';
import type { World } from './render.ts';
import { runAsked } from './run-command.ts';

/** The pictures that platforms take, with captions and without. */
const takenBy = (names: readonly PlatformName[]) =>
  [true, false].flatMap((captions) => {
    const formats = names
      .map((name) => platforms[name])
      .filter((platform) => platform.captions === captions)
      .map(({ format }) => format);
    return formats.length === 0 ? [] : [{ formats, captions }];
  });

/**
 * Does `npm run share`: makes what is to be posted where it is not there yet, and then the folders to upload.
 * @param argv without the program's own name
 * @returns the exit code: 0 fine, 1 failed, 2 wrong usage or content, 130 stopped
 */
export const shareCommand = (argv: readonly string[], world: World): Promise<number> =>
  runAsked(
    world,
    () => readShareArguments(argv, world.stdout.columns),
    (asked, around) =>
      makeFromFilms(asked, world, around, takenBy(asked.platforms), async (finished) => {
        const { films, partsOf, run, store, warn } = finished;
        const { signal, screen } = around;
        const failed: RenderError[] = [];
        for (const film of films) {
          const parts = await partsOf(film);
          for (const name of asked.platforms)
            await makeShareSet(film, name, {
              ...parts,
              run,
              store,
              warn,
              onFolder: (made) =>
                screen.line(
                  `finished ${nearPath(made.path)} (${made.posts} to post, ${size(made.bytes)})`,
                ),
              signal,
            }).catch((error: unknown) => {
              // What does not fit one platform may well fit another.
              if (!(error instanceof RenderError)) throw error;
              failed.push(error);
            });
        }
        if (failed.length > 0)
          throw new RenderError(failed.map(({ message }) => message).join('\n'));
      }),
  );
