import { chmod, mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unpackBundledChromium } from '../../../src/render/browser/unpack.ts';

let cacheDir: string;
beforeAll(async () => {
  cacheDir = await mkdtemp(path.join(tmpdir(), 'browser-'));
});
afterAll(() => rm(cacheDir, { recursive: true }));

const isLinux = process.platform === 'linux' && process.arch === 'x64';

it.runIf(isLinux)(
  'the browser is unpacked anew where it was truncated, or may not be executed, or lacks a file',
  async () => {
    const whole = await unpackBundledChromium(cacheDir);
    const folder = path.dirname(whole.launchers[0] ?? '');
    const program = path.join(folder, 'chromium');
    const { size } = await stat(program);
    // What an interrupted run of an older version left, and a browser that nobody uses any more.
    const older = ['chromium-146.0.0-0123456789ab', 'chromium-146.0.0-0123456789ab.part-x7Yz'];
    for (const name of older) {
      await mkdir(path.join(cacheDir, name));
      await utimes(path.join(cacheDir, name), new Date(0), new Date(0));
    }
    const spoil: (() => Promise<unknown>)[] = [
      // Another file: one that runs cannot be cut short.
      () => rm(program).then(() => writeFile(program, 'half', { mode: 0o755 })),
      () => chmod(path.join(folder, 'chromium-launch'), 0o644),
      () => rm(path.join(folder, 'fonts.conf')),
    ];
    for (const harm of spoil) {
      await harm();
      expect(await unpackBundledChromium(cacheDir)).toEqual(whole);
      expect((await stat(program)).size).toBe(size);
    }
    expect((await readdir(cacheDir)).filter((name) => name.includes('chromium-'))).toEqual([
      path.basename(folder),
    ]);
  },
);
