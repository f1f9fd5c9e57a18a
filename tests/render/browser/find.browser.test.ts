import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

describe.runIf(isLinux)('the browser', () => {
  it('is the one of the npm package, unpacked whole by whoever is first', async () => {
    const find = () => findBrowser({ cacheDir, env: withoutChoice });
    const [one, other] = await Promise.all([find(), find()]);
    expect(other).toEqual(one);
    expect(one).toMatchObject({
      source: 'bundled',
      chromeMode: 'headless-shell',
      canDrawElements: true,
    });
    expect(one.executablePath.startsWith(cacheDir)).toBe(true);
    expect((await readdir(cacheDir)).filter((name) => name.includes('part'))).toEqual([]);

    const browser = await launchBrowser(one.executablePath);
    expect(browser.version()).toBe(one.version);
    await browser.close();
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
