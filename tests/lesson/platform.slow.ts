import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unzip } from './unzip.ts';
import type { Project } from '../cli/stand-ins/project.ts';
import { makeLessonProject, openBrowser, serve } from './open-lesson.ts';

let project: Project;
let browser: Browser;
let platform: { address: string; server: Server };

// The runtime is scorm-again, which platforms use themselves; the lesson runs in a frame of its page.
const runtime = new URL('../../node_modules/scorm-again/dist/scorm12.min.js', import.meta.url);
const frame = (kept: string) => `<!doctype html><title>Platform</title>
<script src="/runtime.js"></script>
<script>
  window.API = new Scorm12API({ autocommit: false });
  window.API.loadFromJSON(${kept}, '');
</script>
<iframe src="/index.html" width="1200" height="700"></iframe>`;

beforeAll(async () => {
  [project, browser] = await Promise.all([makeLessonProject(['--scorm']), openBrowser()]);
  await unzip(project.at('out', 'les', 'les-scorm.zip'), project.at('package'));
  platform = await serve(project.at('package'), {
    '/runtime.js': await readFile(runtime, 'utf8'),
    '/new': frame('{}'),
    '/again': frame(
      JSON.stringify({
        cmi: {
          suspend_data: 'tellen',
          core: { lesson_location: 'samen', lesson_status: 'incomplete' },
        },
      }),
    ),
  });
});
afterAll(async () => {
  platform?.server.close();
  await browser?.close();
  await project?.remove();
});

const valueOf = (page: Page, element: string) =>
  page.evaluate(
    (name) =>
      (window as unknown as { API: { lmsGetValue(name: string): string } }).API.lmsGetValue(name),
    element,
  );

it('names every file of the package in its manifest, and the page as its one SCO', async () => {
  const manifest = await readFile(project.at('package', 'imsmanifest.xml'), 'utf8');
  const files = Object.keys(await project.files('package')).filter((f) => f !== 'imsmanifest.xml');
  const listed = [...manifest.matchAll(/<file href="([^"]+)"\/>/gu)].map(([, file]) => file);
  expect(listed.sort()).toEqual(files.sort());
  expect(manifest).toContain('<schemaversion>1.2</schemaversion>');
  expect(manifest.match(/adlcp:scormtype="sco" href="index\.html"/gu)).toHaveLength(1);
});

it('tells the platform where the class is, and completes when every clip was seen', async () => {
  const page = await browser.newPage();
  await page.goto(`${platform.address}/new`);
  const lesson = page.frameLocator('iframe');
  expect(await valueOf(page, 'cmi.core.lesson_status')).toBe('incomplete');
  for (const clip of ['tellen', 'samen']) {
    await lesson
      .locator('.clip')
      .nth(clip === 'tellen' ? 0 : 1)
      .click();
    await expect.poll(() => valueOf(page, 'cmi.core.lesson_location')).toBe(clip);
    await lesson.getByTestId('play').click();
    await lesson.locator('video').evaluate((video: HTMLVideoElement) => {
      video.currentTime = video.duration - 0.2;
    });
    await lesson.getByTestId('discussion').waitFor();
    await lesson.getByRole('button', { name: 'Overzicht' }).first().click();
  }
  expect(await valueOf(page, 'cmi.core.lesson_status')).toBe('completed');
  expect(await valueOf(page, 'cmi.suspend_data')).toBe('tellen samen');
  await page.close();
});

it('goes on where the platform says the class was', async () => {
  const page = await browser.newPage();
  await page.goto(`${platform.address}/again`);
  const lesson = page.frameLocator('iframe');
  expect(await lesson.locator('.clip').nth(0).innerText()).toContain('bekeken');
  await lesson.getByRole('button', { name: /Ga verder bij Samen/u }).click();
  await lesson.getByText('Clip 2 van 2').waitFor();
  await page.close();
});

it('takes the whole platform away on a quick exit', async () => {
  const page = await browser.newPage();
  await page.goto(`${platform.address}/new`);
  await page.frameLocator('iframe').getByTestId('exit').click();
  await page.waitForURL('about:blank');
  await page.close();
});
