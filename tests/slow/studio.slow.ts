import { execa } from 'execa';
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Workplace } from '../../src/bench/workplace.ts';
import { projectFolder } from '../../src/cli/world/world.ts';
import { findBrowser } from '../../src/render/browser/index.ts';
import { smallFilm } from '../render/small-film.ts';
import { openSmallWorkplace } from './small-workplace.ts';

// The real Studio in a real browser: content goes wrong while it is looked at, and is mended.

const waitMs = 120_000;

let place: Workplace;
let studio: ReturnType<typeof startStudio>;
let browser: Browser;
let page: Page;
const foreign: string[] = [];

const write = (film: object): Promise<void> =>
  writeFile(
    path.join(place.folder, 'content', 'index.ts'),
    `export const klein = ${JSON.stringify(film)};\n`,
  );

/** All that is written of what was spoken. */
const spokenTexts = async (): Promise<string> => {
  const folder = path.join(place.folder, 'public', 'narration');
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.json'));
  return (await Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8')))).join();
};

const startStudio = () =>
  execa(process.execPath, [...started, 'studio', '--no-open'], {
    cwd: place.folder,
    reject: false,
    buffer: false,
    env: { BROWSER: 'none' },
  });
/** As `npm run studio` starts it. */
const started = [
  '--require',
  './src/start/folder.cjs',
  '--import',
  './src/start/around.mjs',
  'node_modules/@remotion/cli/remotion-cli.js',
];

/** Studio serves what lies in its own folder, and goes by where a file really is; all other packages stay shared. */
const keepTypefacesInside = async (folder: string): Promise<void> => {
  const packages = path.join(projectFolder, 'node_modules');
  const own = path.join(folder, 'node_modules');
  await rm(own);
  await mkdir(own);
  for (const name of await readdir(packages)) {
    const isTypeface = name.startsWith('@fontsource');
    if (isTypeface) await cp(path.join(packages, name), path.join(own, name), { recursive: true });
    else await symlink(path.join(packages, name), path.join(own, name));
  }
};

beforeAll(async () => {
  place = await openSmallWorkplace();
  await keepTypefacesInside(place.folder);
  studio = startStudio();
  const address = await new Promise<string>((resolve, reject) => {
    studio.stdout.on('data', (chunk: Buffer) => {
      const [, port] = /localhost:(\d+)/u.exec(chunk.toString()) ?? [];
      if (port !== undefined) resolve(`http://localhost:${port}`);
    });
    let said = '';
    studio.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    void studio.then(() => reject(new Error(`Studio ended before it was ready: ${said}`)));
  });
  const { executablePath } = await findBrowser({ cacheDir: path.join(place.folder, '.cache') });
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.on('response', (answer) => {
    if (!/^(?:data|blob):/u.test(answer.url()) && !answer.url().startsWith(address))
      foreign.push(answer.url());
  });
  await page.goto(`${address}/landscape-een--klein`, { timeout: waitMs });
}, 300_000);
afterAll(async () => {
  await browser?.close();
  studio?.kill('SIGTERM');
  await studio;
  await place.remove();
});

const shown = (text: string) => page.getByText(text).first().waitFor({ timeout: waitMs });

it('shows the picture, in its place what is wrong with the content, and the picture again', async () => {
  const film = smallFilm();
  const [first, ...others] = film.slides;
  const text = page.locator('[data-text]').first();
  await text.waitFor({ state: 'attached', timeout: waitMs });

  await write({
    ...film,
    slides: [{ ...first, scenes: [{ kind: 'people', cue: 'nooit' }] }, ...others],
  });
  await shown('This cannot be drawn. The picture comes back when it is mended.');
  await shown('content/klein/film.ts · slide een · scenes[0].cue: "nooit"');
  expect(await text.count()).toBe(0);

  await page.reload();
  await shown('This cannot be drawn. The picture comes back when it is mended.');

  await write(film);
  await text.waitFor({ state: 'attached', timeout: waitMs });
});

it('has a changed sentence spoken by itself, and does not say any more that it is not', async () => {
  const film = smallFilm();
  const [first, ...others] = film.slides;
  await write({
    ...film,
    slides: [{ ...first, body: `${first?.body ?? ''} Dit komt erbij.` }, ...others],
  });
  const notice = page.getByText('Not spoken yet: silent, and the times are estimates').first();
  // It is seen only where the page is renewed before the sentence is spoken, which takes a second.
  await expect.poll(spokenTexts, { timeout: waitMs }).toContain('Dit komt erbij.');
  await notice.waitFor({ state: 'detached', timeout: waitMs });
});

it('has no answer from any other host', () => {
  expect(foreign).toEqual([]);
});
