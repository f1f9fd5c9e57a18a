import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../browser/index.ts';
import type {} from './page/capture.ts';

/** Pages of one browser, used again and again. */
export type Pages = {
  /**
   * Gives a task a page of its own. A page on which a task failed is not used again, and a task during which the page
   * or its browser died is done once more, in a new one.
   * @throws what the task threw
   */
  use<Result>(task: (page: Page) => Promise<Result>, signal?: AbortSignal): Promise<Result>;
  close(): Promise<void>;
};

/** A page is no longer there: it crashed, or its browser did. Nothing that the task did. */
class PageLost extends Error {
  constructor(override readonly cause: unknown) {
    super('The page is gone.');
  }
}

/** Pictures are asked for one by one, so nothing needs to wait for a screen. */
const captureFlags = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** Pages at an address. The browser is started by the first task. */
export const openPages = (executablePath: string, address: string): Pages => {
  let browser: Promise<Browser> | null = null;
  const idle: Page[] = [];
  const crashed = new WeakSet<Page>();
  const isThere = (page: Page): boolean =>
    !crashed.has(page) && page.context().browser()?.isConnected() === true;
  const running = async (): Promise<Browser> => {
    for (;;) {
      // Set before anything is waited for, so that two pieces that begin at once share one browser.
      const current = (browser ??= launchBrowser(executablePath, captureFlags));
      const started = await current.catch((error: unknown) => {
        if (browser === current) browser = null;
        throw new PageLost(error);
      });
      if (started.isConnected()) return started;
      if (browser === current) browser = null;
    }
  };
  const newPage = async (): Promise<Page> => {
    const started = await running();
    const page = await started.newPage().catch((error: unknown) => {
      throw started.isConnected() ? error : new PageLost(error);
    });
    page.on('crash', () => crashed.add(page));
    await page.goto(address).catch((error: unknown) => {
      throw isThere(page) ? error : new PageLost(error);
    });
    return page;
  };
  const idlePage = (): Page | undefined => {
    for (;;) {
      const page = idle.pop();
      if (!page || isThere(page)) return page;
    }
  };

  const attempt = async <Result>(
    task: (page: Page) => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Result> => {
    signal?.throwIfAborted();
    const page = idlePage() ?? (await newPage());
    const stop = () => void page.close().catch(() => undefined);
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const result = await task(page);
      idle.push(page);
      return result;
    } catch (error) {
      const isLost = !isThere(page);
      stop();
      signal?.throwIfAborted();
      throw isLost ? new PageLost(error) : error;
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  };

  return {
    use: async (task, signal) => {
      try {
        return await attempt(task, signal);
      } catch (error) {
        if (!(error instanceof PageLost)) throw error;
      }
      return attempt(task, signal).catch((error: unknown) => {
        throw error instanceof PageLost ? error.cause : error;
      });
    },
    close: async () => {
      const current = await browser?.catch(() => null);
      await current?.close();
    },
  };
};
