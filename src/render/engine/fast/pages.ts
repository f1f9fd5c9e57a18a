import type { Browser, Page } from 'playwright-core';
import { launchBrowser, refusal, whileItRuns } from '../../browser/index.ts';

/** Pages of one browser, used again and again. */
export type Pages = {
  /**
   * Gives a task a page of its own. A page on which a task failed is not used again. A task during which the page or
   * its browser died, or no longer answered, is done once more, in a new one.
   * @param isLast whether to close the page afterwards
   * @throws what the task threw; the cause of a `PageLost` that came twice
   */
  use<Result>(
    task: (page: Page) => Promise<Result>,
    options?: { signal?: AbortSignal | undefined; isLast?: (page: Page) => boolean },
  ): Promise<Result>;
  /** Opens a page in the background for the next task, if none is idle. */
  warmUp(): void;
  close(): Promise<void>;
};

/**
 * A page is not there, or no longer: it crashed, or its browser did, or part of it. Nothing that the task did. A task
 * throws it when it sees that the browser has lost something; that browser is then not used any more.
 */
export class PageLost extends Error {
  constructor(override readonly cause: unknown) {
    super('The page is gone.');
  }
}

/** Pictures are asked for one by one, so nothing needs to wait for a screen. */
const captureFlags = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** Pages at an address. The browser is started with the first page. */
export const openPages = (executablePath: string, address: string): Pages => {
  let browser: Promise<Browser> | null = null;
  const idle: Promise<Page>[] = [];
  const crashed = new WeakSet<Page>();
  const isThere = (page: Page): boolean =>
    !crashed.has(page) && page.context().browser()?.isConnected() === true;
  /** Ends a browser of which a part has died: it may go on in another way of drawing. */
  const retire = async (page: Page): Promise<void> => {
    crashed.add(page);
    const own = page.context().browser();
    const current = browser;
    if (own && current && (await current.catch(() => null)) === own && browser === current)
      browser = null;
    await own?.close().catch(() => undefined);
  };
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
    try {
      return await whileItRuns(started, async () => {
        const page = await started.newPage();
        page.on('crash', () => crashed.add(page));
        await page.goto(address);
        return page;
      });
    } catch (error) {
      throw new PageLost(error);
    }
  };
  const nextPage = async (): Promise<Page> => {
    for (;;) {
      const waiting = idle.pop();
      if (!waiting) return newPage();
      const page = await waiting;
      if (isThere(page)) return page;
    }
  };

  const attempt = async <Result>(
    task: (page: Page) => Promise<Result>,
    { signal, isLast = () => false }: NonNullable<Parameters<Pages['use']>[1]> = {},
  ): Promise<Result> => {
    signal?.throwIfAborted();
    const page = await nextPage();
    const stop = () => void page.close().catch(() => undefined);
    const silence = listenTo(page);
    const ended = listenForEnd(page);
    const abort = listenForAbort(signal);
    try {
      // Told to stop while the page opened, nothing begins on it.
      signal?.throwIfAborted();
      const result = await Promise.race([task(page), silence.tooLong, ended.gone, abort.aborted]);
      if (isLast(page)) stop();
      else idle.push(Promise.resolve(page));
      return result;
    } catch (error) {
      const isLost = !isThere(page);
      stop();
      signal?.throwIfAborted();
      if (error instanceof PageLost) {
        await retire(page);
        throw error;
      }
      throw isLost ? new PageLost(error) : error;
    } finally {
      silence.stop();
      ended.stop();
      abort.stop();
    }
  };

  return {
    use: async (task, options) => {
      try {
        return await attempt(task, options);
      } catch (error) {
        if (!(error instanceof PageLost)) throw error;
      }
      return attempt(task, options).catch((error: unknown) => {
        throw error instanceof PageLost ? error.cause : error;
      });
    },
    warmUp: () => {
      if (idle.length > 0) return;
      const page = newPage();
      page.catch(() => undefined); // thrown where it is waited for
      idle.push(page);
    },
    close: async () => {
      const current = await browser?.catch(() => null);
      await current?.close();
    },
  };
};

/** Rejects when a signal aborts, however busy the page is. */
const listenForAbort = (
  signal: AbortSignal | undefined,
): { aborted: Promise<never>; stop(): void } => {
  const { refused: aborted, refuse } = refusal();
  const tell = () => refuse(signal?.reason);
  signal?.addEventListener('abort', tell, { once: true });
  return { aborted, stop: () => signal?.removeEventListener('abort', tell) };
};

/** Rejects when a page or its browser ends: what was asked of it just then is not always answered. */
const listenForEnd = (page: Page): { gone: Promise<never>; stop(): void } => {
  const { refused: gone, refuse } = refusal();
  const browser = page.context().browser();
  const tell = () => refuse(new Error('its page has ended'));
  page.once('crash', tell);
  browser?.once('disconnected', tell);
  const stop = () => {
    page.off('crash', tell);
    browser?.off('disconnected', tell);
  };
  return { gone, stop };
};

const askEveryMs = 20_000;
const answerWithinMs = 60_000;

/** Asks a page now and then whether it is still there: whoever waits for one that hangs would wait for ever. */
const listenTo = (page: Page): { tooLong: Promise<never>; stop(): void } => {
  let answeredMs = performance.now();
  const { refused: tooLong, refuse } = refusal();
  const asking = setInterval(() => {
    if (performance.now() - answeredMs > answerWithinMs)
      refuse(new PageLost(new Error('its page did not answer for a minute.')));
    // What is wrong with a page that says no is told by the task.
    void page
      .evaluate('0')
      .catch(() => undefined)
      .then(() => (answeredMs = performance.now()));
  }, askEveryMs);
  return { tooLong, stop: () => clearInterval(asking) };
};
