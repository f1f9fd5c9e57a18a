import type { Browser } from 'playwright-core';
import { refusal } from './refusal.ts';

/** Opening a page takes a tenth of a second; a browser that is stopped, or waits for memory, may never answer. */
const longestMs = 120_000;

/**
 * Asks something of a browser, and waits no longer than that browser runs. Playwright itself waits for ever for a page
 * of a browser that ends just while it opens one (seen with 1.65).
 * @param ask what is asked; it goes on by itself where it is no longer waited for
 * @throws {Error} when the browser ends first, or has not answered in two minutes; else what was asked throws
 */
export const whileItRuns = async <Answer>(
  browser: Browser,
  ask: () => Promise<Answer>,
): Promise<Answer> => {
  const { refused, refuse } = refusal();
  const hasEnded = () => refuse(new Error('the browser ended before it answered'));
  const isSilent = () =>
    refuse(new Error(`the browser did not answer within ${longestMs / 60_000} minutes`));
  browser.once('disconnected', hasEnded);
  const timer = setTimeout(isSilent, longestMs);
  try {
    return await Promise.race([ask(), refused]);
  } finally {
    clearTimeout(timer);
    browser.off('disconnected', hasEnded);
  }
};
