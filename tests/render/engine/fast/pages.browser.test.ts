import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../../src/render/browser/index.ts';
import { openPages, type Pages } from '../../../../src/render/engine/fast/pages.ts';

const cacheDir = path.resolve(import.meta.dirname, '../../../../.cache');

let pages: Pages;
beforeEach(async () => {
  const { executablePath } = await findBrowser({ cacheDir });
  pages = openPages(executablePath, 'data:text/html,<title>Stage</title>');
});
afterEach(() => pages.close());

const itself = (page: Page) => Promise.resolve(page);
const crash = async (page: Page) => {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => undefined); // nobody is left to answer
  await crashed;
};

describe('openPages', () => {
  it('uses a page again, and closes it after its last task', async () => {
    const first = await pages.use(itself);
    expect(await first.title()).toBe('Stage');
    expect(await pages.use(itself, { isLast: () => true })).toBe(first);
    expect(await pages.use(itself)).not.toBe(first);
    expect(first.isClosed()).toBe(true);
  });

  it('opens one page when it warms up, for whoever is first', async () => {
    pages.warmUp();
    pages.warmUp();
    const page = await pages.use(itself);
    const contexts = page.context().browser()?.contexts();
    expect(contexts?.flatMap((context) => context.pages())).toEqual([page]);
  });

  it('does a task once more on another page when its page crashed', async () => {
    const seen: Page[] = [];
    const result = await pages.use(async (page) => {
      if (seen.push(page) === 1) await crash(page);
      return page.evaluate(() => document.title);
    });
    expect(result).toBe('Stage');
    expect(new Set(seen).size).toBe(2);
  });

  it('throws what a task threw, and does not use its page again', async () => {
    const seen: Page[] = [];
    const failing = pages.use((page) => {
      seen.push(page);
      return Promise.reject(new Error('No such slide.'));
    });
    await expect(failing).rejects.toThrow('No such slide.');
    expect(seen).toHaveLength(1);
    expect(await pages.use(itself)).not.toBe(seen[0]);
  });

  it('leaves out a page that crashed while it was idle', async () => {
    const page = await pages.use(itself);
    await crash(page);
    expect(await pages.use(itself)).not.toBe(page);
  });
});
