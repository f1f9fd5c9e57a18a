import { ChildProcess } from 'node:child_process';
import type { VideoConfig } from 'remotion';
import { VERSION } from 'remotion/version';
import type { DrawJob } from '../../drawing/job.ts';
import { perhapsMemory } from '../../told/memory.ts';
import { reasonOf, type FoundBrowser } from '../browser/index.ts';
import { buildDrawingCode } from './drawing-code.ts';
import { openEncoder } from './encoder/encoder.ts';
import { encoderVersion } from './encoder/settings.ts';
import type { Drawn, DrawOptions, Engine } from './engine.ts';
import { keepToLoopback } from '../../loopback/keep-to-loopback.ts';
import { openSequence } from './sequence.ts';
import { stockBundle } from './stock-bundle.ts';

export type StockEngineOptions = {
  browser: FoundBrowser;
  /** Where the compositions are registered. */
  rootEntry: string;
  cacheDir: string;
  /** Of the code that draws a piece. */
  drawingDigest: string;
};

/** Its own limit for a frame is half of this. Where its browser ended it may wait for ever. */
const silenceLimitMs = 60_000;
const jpegQuality = 95;
/** Pages at once; more only wait for each other on the two cores that a small machine has. */
const concurrency = 2;

/** Draws with Remotion's own renderer: the reference for the picture, and the way where the fast engine cannot go. */
export const openStockEngine = async ({
  browser,
  rootEntry,
  cacheDir,
  drawingDigest,
}: StockEngineOptions): Promise<Engine> => {
  const { makeCancelSignal, openBrowser, renderFrames, RenderInternals, renderStill } =
    await import('@remotion/renderer');
  keepToLoopback(RenderInternals.getPortConfig(false));
  const prepare = async () => {
    const { digest } = await buildDrawingCode(rootEntry);
    const serveUrl = await stockBundle(rootEntry, digest, cacheDir);
    const interrupts = process.listeners('SIGINT');
    const instance = await openBrowser('chrome', {
      browserExecutable: browser.executablePath,
      chromeMode: browser.chromeMode,
      logLevel: 'error',
    });
    // Remotion would end this process at Ctrl-C, before the run has cleared up after itself.
    for (const listener of process.listeners('SIGINT'))
      if (!interrupts.includes(listener)) process.off('SIGINT', listener);
    return { serveUrl, instance };
  };
  // Begun at the first piece: a run that reuses everything needs neither bundle nor browser.
  let prepared: ReturnType<typeof prepare> | null = null;
  const ready = () => (prepared ??= prepare());

  const shared = async (
    job: DrawJob,
    cancelSignal: ReturnType<typeof makeCancelSignal>['cancelSignal'],
  ) => {
    const { serveUrl, instance } = await ready();
    return {
      composition: compositionOf(job),
      inputProps: job.props as Record<string, unknown>,
      serveUrl,
      puppeteerInstance: instance,
      browserExecutable: browser.executablePath,
      chromeMode: browser.chromeMode,
      cancelSignal,
      logLevel: 'error' as const,
    };
  };

  const draw = async (
    job: DrawJob,
    outFile: string,
    { onFrames, signal }: DrawOptions = {},
  ): Promise<Drawn> => {
    signal?.throwIfAborted();
    const { cancel, cancelSignal } = makeCancelSignal();
    signal?.addEventListener('abort', cancel, { once: true });
    const { startFrame = 0, durationInFrames: frames } = job;
    const options = await shared(job, cancelSignal);
    const encoder = await openEncoder({ ...sizeOf(job), kind: 'jpeg', outFile });
    const sequence = openSequence();
    let lastFrameMs = performance.now();
    let isSilent = false;
    const watch = setInterval(() => {
      isSilent = performance.now() - lastFrameMs > silenceLimitMs;
      if (isSilent) cancel();
    }, 1000);
    try {
      await renderFrames({
        ...options,
        onFrameBuffer: (jpeg, frame) =>
          sequence.pass(frame - startFrame, async () => {
            lastFrameMs = performance.now();
            await encoder.picture(jpeg);
            onFrames?.(frame - startFrame + 1);
          }),
        frameRange: [startFrame, startFrame + frames - 1],
        outputDir: null,
        onStart: () => undefined,
        onFrameUpdate: () => undefined,
        imageFormat: 'jpeg',
        jpegQuality,
        concurrency: Math.min(concurrency, frames),
        muted: true,
      });
      await encoder.finish();
    } catch (error) {
      encoder.abort();
      // Only this ends its turning from tab to tab, which else goes on for ever when a page failed.
      cancel();
      signal?.throwIfAborted();
      const reason = isSilent
        ? `no picture came for ${silenceLimitMs / 1000} seconds: its browser may have been ended. ${perhapsMemory}`
        : reasonOf(error);
      throw new Error(`${job.id} could not be drawn: ${reason}`, {
        cause: error,
      });
    } finally {
      clearInterval(watch);
      signal?.removeEventListener('abort', cancel);
    }
    return { frames, distinct: frames, repeats: 0 };
  };

  return {
    name: 'remotion',
    identity: ['remotion', VERSION, browser.build, encoderVersion, jpegQuality, drawingDigest].join(
      ' ',
    ),
    warmUp: () => void ready().catch(() => undefined), // thrown at the first piece
    draw,
    drawStill: async (job, frame, signal) => {
      signal?.throwIfAborted();
      const { cancel, cancelSignal } = makeCancelSignal();
      signal?.addEventListener('abort', cancel, { once: true });
      try {
        const options = await shared(job, cancelSignal);
        const { buffer } = await renderStill({
          ...options,
          frame,
          imageFormat: 'png',
          output: null,
        });
        if (!buffer) throw new Error(`Remotion gave no picture of frame ${frame} of ${job.id}.`);
        return buffer;
      } finally {
        signal?.removeEventListener('abort', cancel);
      }
    },
    close: async () => {
      const { instance } = (await prepared?.catch(() => null)) ?? {};
      await instance?.close({ silent: true });
      for (const stray of strayBrowsers(browser.executablePath)) stray.kill('SIGKILL');
    },
  };
};

/**
 * Where a browser crashed, Remotion starts another in its place and never ends it; this process would wait for it. Only
 * Node itself knows of it.
 */
const strayBrowsers = (executablePath: string): ChildProcess[] => {
  const { _getActiveHandles: handles } = process as { _getActiveHandles?: () => unknown[] };
  return (handles?.call(process) ?? []).filter(
    (handle): handle is ChildProcess =>
      handle instanceof ChildProcess &&
      [handle.spawnfile, ...handle.spawnargs].includes(executablePath) &&
      handle.spawnargs.some((argument) => argument.startsWith('--remote-debugging-port')),
  );
};

/** What Remotion would have worked out from the composition itself; the plan knows it already. */
const compositionOf = (job: DrawJob): VideoConfig => ({
  id: job.compositionId,
  width: job.width,
  height: job.height,
  fps: job.fps,
  durationInFrames: (job.startFrame ?? 0) + job.durationInFrames,
  props: job.props as Record<string, unknown>,
  defaultProps: {},
  defaultCodec: null,
  defaultOutName: null,
  defaultVideoImageFormat: null,
  defaultPixelFormat: null,
  defaultProResProfile: null,
  defaultSampleRate: null,
});

const sizeOf = ({ width, height, fps }: DrawJob) => ({ width, height, fps });
