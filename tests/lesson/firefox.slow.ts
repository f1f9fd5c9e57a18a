import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Project } from '../cli/stand-ins/project.ts';
import { lose, makeLessonProject } from './open-lesson.ts';

/** Where Debian, Ubuntu and others put Firefox; playwright drives only a Firefox of its own. */
const firefox = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((file) => existsSync(file));
const why = firefox ? '' : ' (skipped: Firefox is not installed)';

describe.skipIf(!firefox)(`a lesson in Firefox${why}`, () => {
  let project: Project;
  let browser: Browser;
  beforeAll(async () => {
    project = await makeLessonProject([]);
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox ?? '',
      // No site can be reached: what a page asks for elsewhere fails.
      extraPrefsFirefox: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': 9,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': 9,
      },
    });
  });
  afterAll(async () => {
    await browser?.close();
    await project?.remove();
  });

  const open = async (): Promise<Page> => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1024, height: 768 });
    await page.goto(`${pathToFileURL(project.at('out', 'les', 'lesson')).href}/index.html`);
    await page.waitForFunction(() => document.activeElement?.tagName === 'MAIN');
    return page;
  };
  const click = (page: Page, name: string) => page.locator(`::-p-aria(${name})`).click();

  it('has the first clip playing with captions in two clicks, from the disk', async () => {
    const page = await open();
    await click(page, 'Begin de les');
    await click(page, 'Afspelen');
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 1);
    const { frames, isMuted } = await page.evaluate(() => {
      const element = document.querySelector('video');
      return {
        frames: element?.getVideoPlaybackQuality().totalVideoFrames ?? 0,
        isMuted: element?.muted,
      };
    });
    expect(frames).toBeGreaterThan(10);
    expect(isMuted).toBe(false);
    const caption = await page.$eval('[data-testid=caption]', (element) => element.textContent);
    expect(caption).toContain('Stippen');
    await page.close();
  });

  it('is gone at once when Shift is pressed three times', async () => {
    const page = await open();
    await click(page, 'Begin de les');
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await page.waitForFunction(() => location.href === 'about:blank');
    await page.goBack().catch(() => undefined);
    expect(page.url()).not.toContain('index.html');
    await page.close();
  });

  it('says in plain words that a clip is missing, and plays the rest', async () => {
    const find = await lose(project, 'clips/01-tellen.mp4');
    try {
      const page = await open();
      await click(page, 'Begin de les');
      await page.waitForSelector('[role=alert]');
      const said = await page.$eval('[role=alert]', (element) => element.textContent);
      expect(said).toContain('clips/01-tellen.mp4');
      await click(page, 'Volgende clip');
      await page.locator('[data-testid=play]').click();
      await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.5);
      await page.close();
    } finally {
      await find();
    }
  });
});
