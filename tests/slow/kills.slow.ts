import { execa } from 'execa';
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Workplace } from '../../src/bench/workplace.ts';
import { seeded } from '../../src/design/dots/seeded.ts';
import { sha256OfFile } from '../../src/disk/hash.ts';
import { readManifest } from '../../src/render/manifest.ts';
import { processesUnder } from '../render/processes.ts';
import { openSmallWorkplace } from './small-workplace.ts';

// The real command on a short film. At moments that chance chooses one of its processes is killed, every second time
// twice in one run. What it then says it has made is the film that an undisturbed run makes, byte for byte.

/** `KILL_MOMENTS=5` for a quick look, `KILL_SEED` to do the same again. */
const moments = Number(process.env.KILL_MOMENTS ?? 42);
const seed = Number(process.env.KILL_SEED ?? Math.floor(Math.random() * 1e6));

const victims: readonly [name: string, command: RegExp][] = [
  ['command', /src\/cli\/render\.ts/],
  ['browser', /\/chromium (?!.*--type=)/],
  ['page', /--type=renderer/],
  ['graphics', /--type=gpu-process/],
  ['network', /--type=utility .*network/],
  ['coder', /ffmpeg .*libx264/],
  ['container', /ffmpeg .*setts=pts=N/],
];

let place: Workplace;
let temporaryDir: string;
beforeAll(async () => {
  place = await openSmallWorkplace();
  temporaryDir = path.join(place.folder, 'tmp');
  await mkdir(temporaryDir);
});
afterAll(() => place.remove());

const asked = ['--slide', 'een', '--format', 'portrait'];
const command = ['./src/start/command.mjs', 'src/cli/render.ts'];
const start = (...more: string[]) =>
  execa(process.execPath, [...command, ...asked, ...more], {
    cwd: place.folder,
    env: { TMPDIR: temporaryDir },
    reject: false,
  });

/** Kills a process of a run as soon as there is one of its kind; false when the run ended without. */
const killOne = async (pid: number, kind: RegExp, hasEnded: () => boolean): Promise<boolean> => {
  while (!hasEnded()) {
    const own = await processesUnder(process.pid);
    const root = own.find((found) => found.pid === pid);
    const found = [...(root ? [root] : []), ...(await processesUnder(pid))].find(({ command }) =>
      kind.test(command),
    );
    if (found) {
      try {
        process.kill(found.pid, 'SIGKILL');
        return true;
      } catch {
        // It has just ended by itself.
      }
    }
    await setTimeout(20);
  }
  return false;
};

/** Waits until nothing that a run has started is left. */
const expectNothingRuns = async () => {
  const left = async () =>
    (await processesUnder(1))
      .concat(await processesUnder(process.pid))
      .filter(({ command }) => command.includes(place.folder));
  for (let waitedMs = 0; waitedMs < 15_000; waitedMs += 100) {
    if ((await left()).length === 0) return;
    await setTimeout(100);
  }
  expect(await left()).toEqual([]);
};

/** What lies under `out`, with its hash, but for the manifest. */
const filesMade = async (): Promise<Record<string, string>> => {
  const out = path.join(place.folder, 'out');
  const entries = await readdir(out, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'manifest.json');
  const made = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(out, file), await sha256OfFile(file)] as const;
    }),
  );
  return Object.fromEntries(made);
};

it(`makes the same film or none when killed ${moments} times`, async () => {
  console.log(`seed ${seed}`);
  const chance = seeded(seed);
  expect((await start()).exitCode).toBe(0);
  const reference = await filesMade();
  const measured = async (run: () => Promise<unknown>): Promise<number> => {
    const startedMs = performance.now();
    await run();
    return performance.now() - startedMs;
  };
  let wholeMs = await measured(async () => expect((await start('--fresh')).exitCode).toBe(0));
  expect(await filesMade(), 'undisturbed').toEqual(reference);
  let hits = 0;
  for (let index = 0; hits < moments; index++) {
    const [name, kind] = victims[index % victims.length] as (typeof victims)[number];
    const times = index % 2 === 1 ? 2 : 1;
    const running = start('--fresh');
    let ended = false;
    const lasting = measured(() => running.then(() => (ended = true)));
    const told: string[] = [];
    let isHit = false;
    for (let time = 0; time < times; time++) {
      const afterMs = Math.round((chance() * wholeMs) / times);
      await setTimeout(afterMs);
      const isKilled = await killOne(running.pid ?? -1, kind, () => ended);
      if (isKilled) hits++;
      isHit ||= isKilled;
      told.push(`${afterMs} ms${isKilled ? '' : ' (had ended)'}`);
    }
    // A machine that was busy before is not so now; and it is during a run that it should be killed.
    const lastedMs = await lasting;
    if (!isHit) wholeMs = lastedMs;
    const { exitCode, stderr } = await running;
    console.log(`${hits} of ${moments}: ${name} after ${told.join(', then ')}: exit ${exitCode}`);
    if (name === 'command') expect([undefined, 0, 1]).toContain(exitCode);
    else expect([0, 1], String(stderr)).toContain(exitCode);
    if (exitCode === 1) expect(String(stderr).trim().split('\n').length, String(stderr)).toBe(1);
    // Told as made or not: what stands there is whole, and what it should be.
    expect(await filesMade(), `${name} ${told.join()}`).toEqual(reference);
    await expectNothingRuns();
    // What was kept of it serves a run that makes nothing afresh.
    expect((await start()).exitCode).toBe(0);
    expect(await filesMade(), `after ${name} ${told.join()}`).toEqual(reference);
  }
  const manifest = await readManifest(path.join(place.folder, 'out', 'klein'));
  expect(manifest?.files.map(({ slide }) => slide)).toEqual(['een']);
  expect(await readdir(path.join(place.folder, '.cache', 'runs'))).toEqual([]);
  expect(await readdir(temporaryDir)).toEqual([]);
}, 7_200_000);
