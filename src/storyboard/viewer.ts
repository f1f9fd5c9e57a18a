import type { Browser, JSHandle, Page } from 'playwright-core';
import type { DrawJob } from '../drawing/job.ts';
import type { StageShow } from '../drawing/page.ts';
import { findBrowser, launchBrowser, whileItRuns } from '../render/browser/index.ts';
import { buildDrawingCode, type DrawingCode } from '../render/engine/drawing-code.ts';
import { readTexts, type ShownText } from './shown-texts.ts';

/** What a picture is taken as; JPEG quality from 1 to 100. */
export type PictureKind = { type: 'png' } | { type: 'jpeg'; quality: number };

/** A page on which pieces of one size are looked at, one piece and one frame at a time. */
export type ViewerPage = {
  /** Puts a piece on the page, in place of the one before. @throws {Error} what the drawing threw */
  put(job: DrawJob): Promise<void>;
  /** Brings the piece to a frame. @throws {Error} what the drawing threw */
  show(frame: number): Promise<void>;
  /** What is shown, as a picture. */
  picture(kind: PictureKind): Promise<Buffer>;
  /** The markup of what is shown: where it is the same, the picture is. */
  markup(): Promise<string>;
  /** The texts that are shown: what they say, how opaque they are, and where they stand. */
  texts(): Promise<ShownText[]>;
  close(): Promise<void>;
};

/** Shows pieces outside a render: to review their stills, or to measure what is drawn. Holds one browser. */
export type Viewer = {
  /**
   * Opens a page for pieces of one size.
   * @param size of the pieces, and how large one pixel of theirs is in the pictures
   */
  open(size: { width: number; height: number; scale?: number }): Promise<ViewerPage>;
  /** Any page that needs nothing beside it, as PNG: as wide as given, as high as it is. */
  drawHtml(html: string, widthPx: number): Promise<Buffer>;
  close(): Promise<void>;
};

export type OpenViewerOptions = {
  /** `compositions/page/stage.tsx`: the page that mounts a piece. */
  stageEntry: string;
  cacheDir: string;
  signal?: AbortSignal | undefined;
  onNotice?: (message: string) => void;
};

/**
 * Opens what shows pieces.
 * @throws {Error} when no browser starts, or the drawing code does not compile
 */
export const openViewer = async ({
  stageEntry,
  cacheDir,
  signal,
  onNotice,
}: OpenViewerOptions): Promise<Viewer> => {
  const [{ executablePath }, code] = await Promise.all([
    findBrowser({ cacheDir, signal, ...(onNotice ? { onNotice } : {}) }),
    buildDrawingCode(stageEntry),
  ]);
  signal?.throwIfAborted();
  const browser = await launchBrowser(executablePath);
  const end = () => void browser.close();
  signal?.addEventListener('abort', end, { once: true });
  return {
    open: ({ scale = 1, ...viewport }) => openPage(browser, code, viewport, scale),
    drawHtml: (html, widthPx) => drawHtml(browser, html, widthPx),
    close: async () => {
      signal?.removeEventListener('abort', end);
      await browser.close();
    },
  };
};

/** Never looked up: whatever is asked of it is answered from memory. */
const pageAddress = 'http://stage.invalid/';
const emptyPage = '<!doctype html><meta charset="utf-8"><style>body{margin:0}</style>';

const openPage = async (
  browser: Browser,
  { script, files }: DrawingCode,
  viewport: { width: number; height: number },
  scale: number,
): Promise<ViewerPage> => {
  const page = await whileItRuns(browser, () =>
    browser.newPage({ viewport, deviceScaleFactor: scale }),
  );
  const said = listen(page);
  // All that the page asks for is answered here; nothing goes to a network.
  await page.route('**', (route) => {
    const font = files.get(new URL(route.request().url()).pathname.slice(1));
    return route.request().url() === pageAddress
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: emptyPage })
      : font
        ? route.fulfill({ contentType: 'font/woff2', body: Buffer.from(font) })
        : route.abort();
  });
  await page.goto(pageAddress);
  await page.addScriptTag({ content: script });
  let shown: { id: string; handle: JSHandle<StageShow> } | null = null;
  const failing = (what: string) => (cause: Error) => {
    const reason = [cause.message.split('\n')[0], ...said.splice(0)].join(' ');
    throw new Error(`${what} cannot be shown: ${reason}`, { cause });
  };
  return {
    put: async (job) => {
      await shown?.handle.evaluate((show) => show.unmount());
      shown = null;
      const handle = await page
        .evaluateHandle((asked) => {
          const place = document.createElement('div');
          document.body.replaceChildren(place);
          if (!window.filmStage) throw new Error('The page of the drawing has no stage.');
          return window.filmStage.mount(place, asked);
        }, job)
        .catch(failing(job.id));
      shown = { id: job.id, handle };
    },
    show: async (frame) => {
      if (!shown) throw new Error('Nothing has been put on the page to show a frame of.');
      const { id, handle } = shown;
      await handle
        .evaluate((show, at) => show.seek(at), frame)
        .catch(failing(`${id}, frame ${frame}`));
    },
    picture: (kind) => page.screenshot(kind),
    markup: async () => (await shown?.handle.evaluate(({ element }) => element.innerHTML)) ?? '',
    texts: () => page.evaluate(readTexts),
    close: () => page.close(),
  };
};

const drawHtml = async (browser: Browser, html: string, widthPx: number): Promise<Buffer> => {
  const viewport = { width: widthPx, height: 600 };
  const page = await whileItRuns(browser, () => browser.newPage({ viewport }));
  try {
    await page.setContent(html);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return await page.screenshot({ type: 'png', fullPage: true });
  } finally {
    await page.close();
  }
};

/** What a page complains of; React tells there what a component threw. */
const listen = (page: Page): string[] => {
  const said: string[] = [];
  page.on('pageerror', ({ message }) => said.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text().split('\n')[0] ?? '');
  });
  return said;
};
