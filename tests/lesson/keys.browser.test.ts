import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Project } from '../cli/stand-ins/project.ts';
import { makeLessonProject, openBrowser, openFromDisk, strangers } from './open-lesson.ts';

let project: Project;
let browser: Browser;
beforeAll(async () => {
  [project, browser] = await Promise.all([makeLessonProject([]), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await project?.remove();
});
afterEach(() => {
  expect(strangers.splice(0)).toEqual([]);
});

const video = (page: Page) =>
  page.evaluate(() => {
    const element = document.querySelector('video');
    return { seconds: element?.currentTime ?? -1, isPaused: element?.paused };
  });
const seekTo = async (page: Page, seconds: number) => {
  await page.evaluate((at) => {
    const element = document.querySelector('video');
    if (element) element.currentTime = at;
  }, seconds);
  await page.waitForFunction(() => document.querySelector('video')?.seeking === false);
};

it('steers with the keys of players and of presenters', async () => {
  const page = await openFromDisk(browser, project);
  await page.keyboard.press('PageDown');
  await page.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) >= 1);
  await page.keyboard.press('Space');
  await page.waitForFunction(() => document.querySelector('video')?.paused === false);
  await page.keyboard.press('k');
  expect((await video(page)).isPaused).toBe(true);
  await seekTo(page, 0);
  await page.keyboard.press('ArrowRight');
  expect((await video(page)).seconds).toBeCloseTo(5, 0);
  await page.keyboard.press('ArrowLeft');
  expect((await video(page)).seconds).toBeCloseTo(0, 0);
  await page.keyboard.press('c');
  expect(await page.getByTestId('caption').count()).toBe(0);
  await page.keyboard.press('m');
  expect(await page.evaluate(() => document.querySelector('video')?.muted)).toBe(true);
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.querySelector('video')?.volume)).toBeCloseTo(0.9);
  await page.keyboard.press('f');
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await page.keyboard.press('f');
  await page.waitForFunction(() => document.fullscreenElement === null);
  await page.keyboard.press('n');
  await page.getByText('Clip 2 van 2').waitFor();
  await page.keyboard.press('PageUp');
  await page.getByText('Clip 1 van 2').waitFor();
  await page.context().close();
});

it('hears a key that is pressed as soon as the next clip is there', async () => {
  const page = await openFromDisk(browser, project);
  await page.keyboard.press('PageDown');
  await page.getByText('Clip 1 van 2').waitFor();
  await page.evaluate(async () => {
    const press = (key: string) =>
      document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    const changed = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (document.querySelector('.kicker')?.textContent === 'Clip 2 van 2') resolve(null);
      });
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    press('PageDown');
    await changed;
    press('PageUp');
  });
  await page.getByText('Clip 1 van 2').waitFor({ timeout: 5_000 });
  await page.context().close();
});
