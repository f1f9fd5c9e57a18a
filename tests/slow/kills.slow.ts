import { execa } from 'execa';
import { mkdir, readdir, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorkplace, type Workplace } from '../../src/bench/workplace.ts';
import { projectFolder } from '../../src/cli/world.ts';
import { readManifest } from '../../src/render/manifest.ts';
import { probeFile } from '../../src/render/mp4/probe.ts';

// The real command on the real campaign, killed at moments that chance chooses.

const moments = 24;

let place: Workplace;
let temporaryDir: string;
beforeAll(async () => {
  place = await openWorkplace(projectFolder);
  temporaryDir = path.join(place.folder, 'tmp');
  await mkdir(temporaryDir);
});
afterAll(() => place.remove());

const asked = ['--slide', 'hulp-vinden', '--format', 'portrait'];
const start = (...more: string[]) =>
  execa(process.execPath, ['--import', 'tsx', 'src/cli/render.ts', ...asked, ...more], {
    cwd: place.folder,
    env: { TMPDIR: temporaryDir },
    reject: false,
  });

/** What runs in the workplace: all that the command starts does. */
const processesThere = async (): Promise<{ pid: number; command: string }[]> => {
  const found: { pid: number; command: string }[] = [];
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const where = await readlink(`/proc/${entry}/cwd`).catch(() => '');
    if (!where.startsWith(place.folder)) continue;
    const command = await readFile(`/proc/${entry}/cmdline`, 'utf8').catch(() => '');
    if (command) found.push({ pid: Number(entry), command });
  }
  return found;
};

/** The process whose command is like that, as soon as there is one; null when the run ended without. */
const processThere = async (kind: RegExp, running: Promise<unknown>): Promise<number | null> => {
  let hasEnded = false;
  void running.then(() => (hasEnded = true));
  while (!hasEnded) {
    const found = (await processesThere()).find(({ command }) => kind.test(command));
    if (found) return found.pid;
    await setTimeout(20);
  }
  return null;
};

/** Waits until nothing runs there any more. */
const expectNothingRuns = async () => {
  for (let waited = 0; waited < 10_000; waited += 100) {
    if ((await processesThere()).length === 0) return;
    await setTimeout(100);
  }
  expect(await processesThere()).toEqual([]);
};

const expectWholeFiles = async () => {
  const out = path.join(place.folder, 'out');
  const entries = await readdir(out, { recursive: true, withFileTypes: true }).catch(() => []);
  const seen = entries.filter((found) => found.isFile() && !found.name.startsWith('.'));
  for (const entry of seen) {
    expect(entry.name).toMatch(
      /^(?:manifest\.json|chapters\.vtt|youtube\.txt|\d\d-[\w-]+\.(?:mp4|jpg|srt|vtt|txt))$/,
    );
    if (!entry.name.endsWith('.mp4')) continue;
    const { video } = await probeFile(path.join(entry.parentPath, entry.name));
    expect(video?.nb_read_packets).toBeGreaterThan(600);
  }
};

it(`ends well after being killed at ${moments} moments`, async () => {
  expect((await start()).exitCode).toBe(0);
  const startedMs = performance.now();
  expect((await start('--fresh')).exitCode).toBe(0);
  const wholeMs = performance.now() - startedMs;
  for (let index = 0; index < moments; index++) {
    const afterMs = Math.round(Math.random() * wholeMs);
    const running = start('--fresh');
    await setTimeout(afterMs);
    const isBrowser = index % 2 === 1;
    if (isBrowser) {
      // All of it, or only the page's own process.
      const kind = index % 4 === 1 ? /chromium(?!.*--type=)/s : /--type=renderer/;
      const victim = await processThere(kind, running);
      if (victim !== null) process.kill(victim, 'SIGKILL');
      const { exitCode, stderr } = await running;
      console.log(`browser killed after ${afterMs} ms${victim === null ? ': had ended' : ''}`);
      expect(exitCode, String(stderr)).toBe(0);
    } else {
      running.kill('SIGKILL');
      await running;
      console.log(`command killed after ${afterMs} ms`);
    }
    await expectNothingRuns();
    await expectWholeFiles();
  }
  const { exitCode, stdout } = await start();
  expect(exitCode, String(stdout)).toBe(0);
  await expectNothingRuns();
  await expectWholeFiles();
  const manifest = await readManifest(path.join(place.folder, 'out', 'sexting'));
  expect(manifest?.files.map(({ slide }) => slide)).toEqual(['hulp-vinden']);
  expect(await readdir(path.join(place.folder, '.cache', 'runs'))).toEqual([]);
  // tsx keeps what it has compiled in one folder, for all runs.
  const left = (await readdir(temporaryDir)).filter((name) => !/^tsx-\d+$/.test(name));
  expect(left).toEqual([]);
});
