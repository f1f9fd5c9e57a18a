import path from 'node:path';
import type { Viewer } from '../../storyboard/viewer.ts';
import { makeStoryboards, type StoryboardEvent } from '../../storyboard/storyboard.ts';
import { loadAsked } from '../world/versions.ts';
import type { NarrateWith } from '../world/narrate-with.ts';
import { nearPath, type Screen } from '../reporting/progress.ts';
import { runAsked, type Streams } from './run-command.ts';
import { readStoryboardArguments } from '../arguments/storyboard.ts';
import { duration, size } from '../reporting/wording.ts';

/** What the command finds around it. */
export type StoryboardWorld = Streams & {
  /** The folder that holds `content/`, `compositions/`, `public/` and the cache. */
  projectFolder: string;
  narrate: NarrateWith;
  openViewer: (options: {
    cacheDir: string;
    signal: AbortSignal;
    onNotice: (message: string) => void;
  }) => Promise<Viewer>;
};

/**
 * Does `npm run storyboard`.
 * @param argv without the program's own name
 * @returns the exit code: 0 fine, 1 failed, 2 wrong usage or content, 130 stopped
 */
export const storyboardCommand = (
  argv: readonly string[],
  world: StoryboardWorld,
): Promise<number> =>
  runAsked(
    world,
    () => readStoryboardArguments(argv, world.stdout.columns),
    async (asked, { signal, screen }) => {
      const films = await loadAsked(world.projectFolder, asked);
      const startedMs = performance.now();
      const cacheDir = path.join(world.projectFolder, '.cache');
      const publicDir = path.join(world.projectFolder, 'public');
      let stills = 0;
      await makeStoryboards(films, {
        formats: asked.formats,
        slides: asked.slides,
        outDir: path.resolve(asked.out),
        cacheDir,
        publicDir,
        narrate: world.narrate(publicDir, {
          choice: asked.voice,
          warn: screen.line,
        }),
        openViewer: () => world.openViewer({ cacheDir, signal, onNotice: screen.line }),
        report: (event) => {
          if (event.kind === 'still') stills++;
          tell(screen, event);
        },
        signal,
      });
      const seconds = (performance.now() - startedMs) / 1000;
      screen.line(`${stills} stills: ${duration(seconds)}.`);
    },
  );

const tell = ({ line, status }: Screen, event: StoryboardEvent): void => {
  switch (event.kind) {
    case 'speaking':
      return status?.(`Speaking ${event.piece} (${event.number} of ${event.total})`);
    case 'narrated':
      if (!event.kept) line(`spoken   ${event.piece}`);
      return;
    case 'still':
      return status?.(`Looking at ${event.piece}   ${event.done} of ${event.total} stills`);
    case 'file':
      return line(`finished ${nearPath(event.path)} (${size(event.bytes)})`);
    default:
      event satisfies never;
  }
};
