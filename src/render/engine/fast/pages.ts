import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../browser/index.ts';
import type {} from './page/capture.ts';

/** Pages of one browser, used again and again. */
export type Pages = {
  /**
   * Gives a task a page of its own. A page on which a task failed is not used again, and a task during which the
   * browser died is done once more, in a new one.
   * @throws what the task threw
   */
  use<Result>(task: (page: Page) => Promise<Result>, signal?: AbortSignal): Promise<Result>;
  close(): Promise<void>;
};

/** Pictures are asked for one by one, so nothing needs to wait for a screen. */
const captureFlags = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** Pages at an address. The browser is started by the first task. */
export const openPages = (executablePath: string, address: string): Pages => {
  let browser: Promise<Browser> | null = null;
  const idle: Page[] = [];
  const running = async (): Promise<Browser> => {
    for (;;) {
      // Set before anything is waited for, so that two pieces that begin at once share one browser.
      const current = (browser ??= launchBrowser(executablePath, captureFlags));
      const started = await current.catch((error: unknown) => {
        if (browser === current) browser = null;
        throw error;
      });
      if (started.isConnected()) return started;
      if (browser === current) browser = null;
      idle.length = 0;
    }
  };
  const newPage = async (): Promise<Page> => {
    const page = await (await running()).newPage();
    await page.goto(address);
    return page;
  };

  const attempt = async <Result>(
    task: (page: Page) => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Result> => {
    signal?.throwIfAborted();
    const page = idle.pop() ?? (await newPage());
    const stop = () => void page.close().catch(() => undefined);
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const result = await task(page);
      idle.push(page);
      return result;
    } catch (error) {
      stop();
      signal?.throwIfAborted();
      throw error;
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  };

  return {
    use: async (task, signal) => {
      const before = await running();
      try {
        return await attempt(task, signal);
      } catch (error) {
        if (signal?.aborted || before.isConnected()) throw error;
        return attempt(task, signal);
      }
    },
    close: async () => {
      const current = await browser?.catch(() => null);
      await current?.close();
    },
  };
};
