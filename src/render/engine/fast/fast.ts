import type { Page } from 'playwright-core';
import { VERSION } from 'remotion/version';
import type { DrawJob } from '../../../drawing/job.ts';
import type {} from '../../../drawing/page.ts';
import { reasonOf, type FoundBrowser } from '../../browser/index.ts';
import type { DrawingCode } from '../drawing-code.ts';
import { openEncoder } from '../encoder/encoder.ts';
import { encoderVersion } from '../encoder/settings.ts';
import type { Drawn, DrawOptions, Engine } from '../engine.ts';
import { buildPage } from './page-scripts.ts';
import { openPageServer } from './page-server.ts';
import { openPages, PageLost } from './pages.ts';
import { openPicture } from './picture.ts';

export type FastEngineOptions = { browser: FoundBrowser; stage: DrawingCode };

/**
 * Draws with one page per piece that goes through its frames by itself, and brings out only the pictures that differ
 * from the one before.
 */
export const openFastEngine = async ({ browser, stage }: FastEngineOptions): Promise<Engine> => {
  const { scripts, digest } = await buildPage(stage);
  const server = await openPageServer(scripts);
  const pages = openPages(browser.executablePath, server.address);

  const drawOn = async (page: Page, job: DrawJob, outFile: string, options: DrawOptions) => {
    const { width, height, fps, durationInFrames } = job;
    const encoder = await openEncoder({ kind: 'i420', width, height, fps, outFile });
    const picture = openPicture(width, height);
    let done = 0;
    let failure: unknown = null;
    const pictures = server.receive(async ({ frame, areas, planes }) => {
      try {
        if (frame > done) await encoder.hold(frame - done);
        picture.patch(areas, planes);
        await encoder.picture(picture.planes);
      } catch (error) {
        failure = error;
        throw error;
      }
      done = frame + 1;
      options.onFrames?.(done);
    });
    try {
      const captured = await page.evaluate(
        ([asked, address, verify]) => {
          if (!window.filmCapture) throw new Error('The page did not load.');
          return window.filmCapture.draw(asked, address, verify);
        },
        [job, pictures.address, options.verify ?? false] as const,
      );
      if ('lost' in captured) throw new PageLost(new Error(lostTwice(captured.lost)));
      const { distinct } = captured;
      await encoder.hold(durationInFrames - done);
      await encoder.finish();
      options.onFrames?.(durationInFrames);
      return { frames: durationInFrames, distinct, repeats: durationInFrames - distinct };
    } catch (error) {
      encoder.abort();
      // The page only knows that a picture was not taken.
      throw failure ?? error;
    } finally {
      pictures.close();
    }
  };

  return {
    name: 'fast',
    identity: ['fast', VERSION, browser.build, encoderVersion, digest].join(' '),
    warmUp: () => pages.warmUp(),
    draw: (job, outFile, options = {}): Promise<Drawn> =>
      explained(job, options.signal, () =>
        pages.use((page) => drawOn(page, job, outFile, options), {
          signal: options.signal,
          isLast: (page) => isSpent(page, job),
        }),
      ),
    drawStill: (job, frame, signal) =>
      explained(job, signal, () =>
        pages.use(
          async (page) => {
            await page.setViewportSize({ width: job.width, height: job.height });
            await page.evaluate((asked) => window.filmCapture?.show(asked), job);
            await page.evaluate((number) => window.filmCapture?.seek(number), frame);
            return page.screenshot({ type: 'png', animations: 'allow', caret: 'initial' });
          },
          { signal },
        ),
      ),
    close: async () => {
      await pages.close();
      await server.close();
    },
  };
};

/**
 * The browser keeps something of every load until the page that sent it closes: 8 MB for 90 s of film. So a page draws
 * no more than a long piece, or some short ones.
 */
const longestOnOnePage = 30;

/** Seconds of film that a page drew. */
const drawnOn = new WeakMap<Page, number>();

const isSpent = (page: Page, { durationInFrames, fps }: DrawJob): boolean => {
  const seconds = (drawnOn.get(page) ?? 0) + durationInFrames / fps;
  drawnOn.set(page, seconds);
  return seconds >= longestOnOnePage;
};

/** Says of what failed which piece it was, and why. */
const explained = async <Result>(
  { id }: DrawJob,
  signal: AbortSignal | undefined,
  draw: () => Promise<Result>,
): Promise<Result> => {
  try {
    return await draw();
  } catch (error) {
    signal?.throwIfAborted();
    throw new Error(`${id} could not be drawn: ${reasonOf(error)}`, { cause: error });
  }
};

/** Said only when another browser lost it too. */
const lostTwice = (how: string): string =>
  `the browser lost its picture twice (${how}). Run again when the machine has more memory to spare; if it stays, use --engine remotion, or name another Chromium in FILMS_BROWSER.`;
