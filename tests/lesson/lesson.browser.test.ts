import { readFile, stat } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Project } from '../cli/stand-ins/project.ts';
import { complaints } from './complaints.ts';
import { lose, makeLessonProject, openBrowser, openFromDisk, strangers } from './open-lesson.ts';
import { caption, endClip, openClip, screens, seekTo, video } from './player.ts';

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

describe('a teacher', () => {
  it('has the first clip playing with captions in two clicks', async () => {
    const page = await openFromDisk(browser, project);
    expect(await page.getByText('Deze les gaat over stippen.').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Begin de les' }).click();
    await page.getByRole('button', { name: 'Afspelen' }).click();
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 1);
    const { isPaused, sound, frames } = await video(page);
    expect(isPaused).toBe(false);
    expect(frames).toBeGreaterThan(10);
    expect(sound).toBeGreaterThan(1000);
    expect(await caption(page)).toContain('Stippen');
    await page.context().close();
  });

  it('sees nothing begin by itself', async () => {
    const page = await openFromDisk(browser, project);
    await openClip(page);
    await page.waitForTimeout(300);
    expect((await video(page)).isPaused).toBe(true);
    await endClip(page);
    expect(await page.locator('video').count()).toBe(0);
    await page.getByRole('button', { name: /Volgende clip/ }).click();
    await page.waitForTimeout(300);
    expect((await video(page)).isPaused).toBe(true);
    await page.context().close();
  });

  it('talks after a clip, with its headline, its figure and its questions on the screen', async () => {
    const page = await openFromDisk(browser, project);
    await openClip(page);
    await endClip(page);
    const talk = page.getByTestId('discussion');
    expect(await talk.innerText()).toMatch(
      /3 van de 4 stippen zijn gekleurd\.\s+3 van de 4\s+stippen zijn gekleurd\.\s+Bron: Eigen telling, 2026\s+Vragen\s+Wat zag je\?\s+Telde je mee\?/u,
    );
    await page.keyboard.press('PageDown');
    await page.getByText('Clip 2 van 2').waitFor();
    expect(await page.locator('#stage-title').innerText()).toBe('Samen <b>sterk</b>');
    await page.context().close();
  });

  it('shows the right caption and sentence at a time, and goes where a sentence is clicked', async () => {
    const page = await openFromDisk(browser, project);
    await openClip(page);
    const sentence = page.getByRole('button', { name: 'Probeer het maar.' });
    await sentence.click();
    await page.waitForFunction(() => document.querySelector('video')?.seeking === false);
    expect(await caption(page)).toContain('Probeer het maar.');
    expect(await sentence.getAttribute('aria-current')).toBe('true');
    await page.getByTestId('captions').click();
    expect(await page.getByTestId('caption').count()).toBe(0);
    await page.getByTestId('captions').click();
    const before = await page
      .locator('.captions span')
      .first()
      .evaluate((e) => e.clientHeight);
    await page.getByRole('combobox').selectOption('2');
    const after = await page
      .locator('.captions span')
      .first()
      .evaluate((e) => e.clientHeight);
    expect(after).toBeGreaterThan(before * 1.4);
    await page.context().close();
  });

  it('goes on where the class was, with the volume it had', async () => {
    const page = await openFromDisk(browser, project);
    await openClip(page, 1);
    await page.getByRole('slider', { name: 'Volume' }).fill('0.4');
    await page.getByTestId('play').click();
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 2.5);
    await page.getByTestId('play').click();
    await page.reload();
    await page.getByRole('button', { name: /Ga verder bij Samen/ }).click();
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 2);
    expect(await page.evaluate(() => document.querySelector('video')?.volume)).toBeCloseTo(0.4);
    await page.context().close();
  });

  it('finds the chapters of the film', async () => {
    const page = await openFromDisk(browser, project);
    await openClip(page, 2);
    await page.locator('.chapters button').nth(1).click();
    const { seconds } = await video(page);
    expect(seconds).toBeGreaterThan(5);
    expect(await page.locator('.chapters').innerText()).toContain('Stippen · Tellen');
    await page.context().close();
  });

  it('is told in plain words of a clip that is missing, and plays the rest', async () => {
    const find = await lose(project, 'clips/01-tellen.mp4');
    try {
      const page = await openFromDisk(browser, project);
      await page.locator('.clip').nth(0).click();
      expect(await page.getByRole('alert').innerText()).toMatch(
        /kan niet worden afgespeeld.*clips\/01-tellen\.mp4/su,
      );
      await page.getByRole('button', { name: 'Volgende clip' }).click();
      await page.getByTestId('play').click();
      await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.5);
      await page.context().close();
      expect(strangers.splice(0).join()).toMatch(/ERR_FILE_NOT_FOUND/u);
    } finally {
      await find();
    }
  });
});

describe('a quick exit', () => {
  const left = async (page: Page) => {
    await page.waitForURL('about:blank');
    await page.goto(new URL('.', 'file:///').href).catch(() => undefined);
    await page.goBack().catch(() => undefined);
    return page.url();
  };

  it.each([
    ['one click', (page: Page) => page.getByTestId('exit').click()],
    [
      'Shift pressed three times',
      async (page: Page) => {
        for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
      },
    ],
  ])('takes %s, stops the sound, and leaves nothing behind', async (_, exit) => {
    const page = await openFromDisk(browser, project);
    await openClip(page);
    await page.getByTestId('play').click();
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.3);
    expect(await page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
    await exit(page);
    expect(await left(page)).not.toContain('index.html');
    strangers.length = 0; // the folder that this test itself opened
    const again = await page.context().newPage();
    await again.goto(`file://${project.at('out', 'les', 'lesson', 'lesblad.html')}`);
    expect(await again.evaluate(() => localStorage.length)).toBe(0);
    await page.context().close();
  });

  it('does not follow Shift held for capitals, or pressed with other keys', async () => {
    const page = await openFromDisk(browser, project);
    for (let press = 0; press < 4; press++) await page.keyboard.press('Shift+A');
    await page.keyboard.press('Shift');
    await page.keyboard.press('b');
    await page.keyboard.press('Shift');
    expect(await page.getByRole('status').innerText()).toContain('nog twee keer');
    expect(page.url()).toContain('index.html');
    await page.context().close();
  });
});

describe('the page', () => {
  it.each(['light', 'dark'] as const)(
    'has nothing that axe-core complains of (%s)',
    async (scheme) => {
      const page = await openFromDisk(browser, project, { colorScheme: scheme });
      const found: Record<string, string[]> = { overview: await complaints(page) };
      await openClip(page);
      await page.getByRole('button', { name: 'Probeer het maar.' }).click();
      found.clip = await complaints(page);
      await endClip(page);
      found.talk = await complaints(page);
      await page.getByRole('button', { name: 'Overzicht' }).first().click();
      await openClip(page, 2);
      found.film = await complaints(page);
      expect(found).toEqual({ overview: [], clip: [], talk: [], film: [] });
      await page.context().close();
    },
  );

  it.each(['light', 'dark'] as const)(
    'is set in the house’s own face, on one field (%s)',
    async (scheme) => {
      const page = await openFromDisk(browser, project, { colorScheme: scheme });
      const look = await page.evaluate(() => {
        const { fontFamily, fontSize, backgroundColor } = getComputedStyle(document.body);
        return { fontFamily, fontSize, backgroundColor };
      });
      expect(look.fontFamily).toMatch(/^"Atkinson Hyperlegible Next", "Open Sans", /u);
      expect(look.fontSize).toBe('18px');
      // The field is the page's; of the body's own, a dark room would see nothing but white.
      expect(look.backgroundColor).toBe('rgba(0, 0, 0, 0)');
      await page.context().close();
    },
  );

  it('loses nothing at 400 %', async () => {
    // 1280×1024 magnified four times, as WCAG 1.4.10 measures it.
    const page = await openFromDisk(browser, project, { viewport: { width: 320, height: 256 } });
    const wide = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await wide()).toBe(0);
    await openClip(page);
    expect(await wide()).toBe(0);
    await endClip(page);
    expect(await wide()).toBe(0);
    await page.context().close();
  });

  it('keeps quick exit and help in view everywhere', async () => {
    for (const [width, height] of screens) {
      const page = await openFromDisk(browser, project, { viewport: { width, height } });
      await openClip(page);
      await page.mouse.wheel(0, 2000);
      for (const name of ['.exit', '.help']) {
        const box = await page.locator(name).boundingBox();
        expect(box && box.y >= 0 && box.y + box.height <= height + 1).toBe(true);
      }
      await page.context().close();
    }
  });

  it('weighs less than 150 kB with its script and style, and lets nothing else run', async () => {
    const file = project.at('out', 'les', 'lesson', 'index.html');
    expect((await stat(file)).size).toBeLessThan(150_000);
    const html = await readFile(file, 'utf8');
    expect(html).toMatch(/default-src &#39;none&#39;; script-src &#39;sha256-/u);
    expect(html).not.toMatch(/\son\w+=|javascript:|https?:\/\/(?!www\.example\.org|www\.w3\.org)/u);
  });
});

describe('keys', () => {
  it('steer as in players and with presenters', async () => {
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

  it('are heard as soon as the next clip is there', async () => {
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
});
