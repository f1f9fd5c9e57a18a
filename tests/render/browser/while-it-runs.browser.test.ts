import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser, launchBrowser, whileItRuns } from '../../../src/render/browser/index.ts';
import { processesUnder } from '../processes.ts';

const cacheDir = path.resolve(import.meta.dirname, '../../../.cache');

let browser: Browser;
beforeEach(async () => {
  browser = await launchBrowser((await findBrowser({ cacheDir })).executablePath);
});
afterEach(() => browser.close());

const send = async (signal: NodeJS.Signals) => {
  const isBrowser = /\/chromium (?!.*--type=)/u;
  for (const { pid, command } of await processesUnder(process.pid))
    if (isBrowser.test(command)) process.kill(pid, signal);
};

describe.runIf(process.platform === 'linux')('what is asked of a browser', () => {
  it('is answered', async () => {
    const page = await whileItRuns(browser, () => browser.newPage());
    expect(await page.evaluate('6 * 7')).toBe(42);
  });

  it('is not waited for when that browser ends, though no answer comes', async () => {
    const never = whileItRuns(browser, () => new Promise(() => undefined));
    await send('SIGKILL');
    await expect(never).rejects.toThrow('the browser ended before it answered');
  });

  // Playwright 1.65 leaves some of these without an answer.
  it.each([0, 10, 40])('is refused by one that ends after %i ms', async (afterMs) => {
    const opening = whileItRuns(browser, async () => {
      for (;;) await browser.newPage();
    });
    setTimeout(() => void send('SIGKILL'), afterMs);
    await expect(opening).rejects.toThrow(/ended|closed/u);
  });
});
