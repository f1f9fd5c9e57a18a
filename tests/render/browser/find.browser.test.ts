import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tryDrawing } from '../../../src/render/browser/draws-elements.ts';
import { findBrowser, launchBrowser } from '../../../src/render/browser/index.ts';
import { systemBrowserPlaces } from '../../../src/render/browser/places.ts';

// A cache of its own: what is tested is how it is filled.
let cacheDir: string;
beforeAll(async () => {
  cacheDir = await mkdtemp(path.join(tmpdir(), 'browser-'));
});
afterAll(() => rm(cacheDir, { recursive: true }));

const isLinux = process.platform === 'linux' && process.arch === 'x64';
const withoutChoice = { ...process.env, FILMS_BROWSER: undefined };

/** In the page: what a lost canvas, one that could not be had, and an older browser do. */
const spoilCanvas = (how: 'gives nothing' | 'throws' | 'draws no elements'): void => {
  const context = CanvasRenderingContext2D.prototype as Partial<CanvasRenderingContext2D> & {
    drawElementImage?: unknown;
  };
  if (how === 'draws no elements') delete context.drawElementImage;
  else
    context.getImageData = (_left, _top, width, height) => {
      if (how === 'throws') throw new Error('Out of memory at ImageData creation');
      return new ImageData(width, height);
    };
};

describe.runIf(isLinux)('the browser', () => {
  it('is the one of the npm package, unpacked whole by whoever is first', async () => {
    const find = () => findBrowser({ cacheDir, env: withoutChoice });
    const [one, other] = await Promise.all([find(), find()]);
    expect(other).toEqual(one);
    expect(one).toMatchObject({
      source: 'bundled',
      chromeMode: 'headless-shell',
      drawingFault: null,
    });
    expect(one.executablePath.startsWith(cacheDir)).toBe(true);
    expect((await readdir(cacheDir)).filter((name) => name.includes('part'))).toEqual([]);

    const browser = await launchBrowser(one.executablePath);
    expect(browser.version()).toBe(one.version);
    await browser.close();
  });

  it('is not taken for one that cannot draw because of a slow moment', async () => {
    const memory = path.join(cacheDir, 'browsers.json');
    const { executablePath } = await findBrowser({ cacheDir, env: withoutChoice });
    // As an older version would have kept it for ever.
    const kept = JSON.parse(await readFile(memory, 'utf8')) as Record<string, { proof: object }>;
    const entry = kept[executablePath];
    if (entry) entry.proof = { version: '1', chromeMode: 'headless-shell', canDrawElements: false };
    await writeFile(memory, JSON.stringify(kept));
    expect(await findBrowser({ cacheDir, env: withoutChoice })).toMatchObject({
      drawingFault: null,
    });
  });

  it.each([
    ['gives nothing', /another colour \(0,0,0,0\)/, false],
    ['throws', /drawing failed .*Out of memory/, false],
    ['draws no elements', /too old to draw elements/, true],
  ] as const)(
    'with a canvas that %s is told so, and whether for good',
    async (how, fault, isLasting) => {
      const { executablePath } = await findBrowser({ cacheDir, env: withoutChoice });
      const browser = await launchBrowser(executablePath);
      const spoilt = {
        newPage: async () => {
          const page = await browser.newPage();
          await page.evaluate(spoilCanvas, how);
          return page;
        },
      } as Browser;
      const trial = await tryDrawing(spoilt);
      await browser.close();
      expect(trial.fault).toMatch(fault);
      expect(trial.isLasting).toBe(isLasting);
    },
  );

  it('has a name of its own where another is taken, though it is of the same version', async () => {
    const bundled = await findBrowser({ cacheDir, env: withoutChoice });
    const chosen = path.join(cacheDir, 'other');
    await writeFile(chosen, `#!/bin/sh\nexec "${bundled.executablePath}" "$@"\n`, { mode: 0o755 });
    const other = await findBrowser({ cacheDir, env: { FILMS_BROWSER: chosen } });
    expect(other.version).toBe(bundled.version);
    expect(other.build).not.toBe(bundled.build);
  });

  it('is another only with a word, when there is no room for the one that comes along', async () => {
    const { executablePath } = await findBrowser({ cacheDir, env: withoutChoice });
    const folder = path.join(cacheDir, 'system');
    await mkdir(folder);
    await writeFile(
      path.join(folder, 'chromium-headless-shell'),
      `#!/bin/sh\nexec "${executablePath}" "$@"\n`,
      { mode: 0o755 },
    );
    // A file where the cache should be: nothing can be unpacked there.
    const noRoom = path.join(cacheDir, 'no-room');
    await writeFile(noRoom, '');
    const notices: string[] = [];
    const found = await findBrowser({
      cacheDir: noRoom,
      env: { PATH: folder },
      onNotice: (message) => notices.push(message),
    });
    expect(found.source).toBe('system');
    expect(notices.join()).toMatch(
      /Drawing with .*chromium-headless-shell.*comes along cannot be used: bundled: Could not unpack.*kept apart/,
    );
  });

  it('is the one that FILMS_BROWSER names before any other', async () => {
    const { executablePath } = await findBrowser({ cacheDir, env: withoutChoice });
    const chosen = path.join(cacheDir, 'chosen');
    await writeFile(chosen, `#!/bin/sh\nexec "${executablePath}" "$@"\n`, { mode: 0o755 });
    const found = await findBrowser({ cacheDir, env: { FILMS_BROWSER: chosen } });
    expect(found).toMatchObject({ source: 'FILMS_BROWSER', executablePath: chosen });
  });

  it('is not looked for elsewhere when FILMS_BROWSER does not start', async () => {
    const find = (FILMS_BROWSER: string) => findBrowser({ cacheDir, env: { FILMS_BROWSER } });
    await expect(find('/nowhere/chrome')).rejects.toThrow(
      /FILMS_BROWSER names does not start.*\/nowhere\/chrome.*no such file.*remove it/,
    );
    await expect(find('/bin/true')).rejects.toThrow(/does not start.*\/bin\/true/);
  });

  it('of the system is looked for by its usual names', async () => {
    const folder = path.join(cacheDir, 'path');
    await mkdir(folder);
    await symlink('/bin/true', path.join(folder, 'chromium'));
    await writeFile(path.join(folder, 'google-chrome'), 'not executable');
    const places = systemBrowserPlaces({ PATH: `${folder}:/nowhere` });
    expect(places).toContain(path.join(folder, 'chromium'));
    expect(places).not.toContain(path.join(folder, 'google-chrome'));
  });
});
