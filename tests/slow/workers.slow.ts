import { execa, type ResultPromise } from 'execa';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded } from '../../src/design/dots/seeded.ts';
import { sha256OfFile } from '../../src/disk/hash.ts';
import { readEvent } from '../../src/told/event.ts';
import { Project } from '../cli/stand-ins/project.ts';
import { hasRedis, TestRedis } from '../queue/redis.ts';
import { smallFilm } from '../render/small-film.ts';
import { openSmallWorkplace } from './small-workplace.ts';

// Workers at a real Redis: with all that is real, and killed at moments that chance chooses.

/** `KILL_MOMENTS=3` for a quick look, `KILL_SEED` to do the same again. */
const moments = Number(process.env.KILL_MOMENTS ?? 10);
const seed = Number(process.env.KILL_SEED ?? Math.floor(Math.random() * 1e6));
const workerCli = path.resolve(import.meta.dirname, '../cli/stand-ins/worker-cli.ts');

if (!hasRedis)
  console.warn('Workers at a queue are not tried: there is no redis-server on this machine.');

const end = async (process: ResultPromise, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
  process.kill(signal);
  await process;
};

describe.runIf(hasRedis)('render workers', () => {
  let redis: TestRedis;
  let place: string;
  let store: string;
  beforeAll(async () => {
    place = await mkdtemp(path.join(tmpdir(), 'workers-'));
    store = path.join(place, 'store');
    await mkdir(store);
    redis = await TestRedis.start();
  });
  afterAll(async () => {
    await redis.remove();
    await rm(place, { recursive: true, force: true });
  });
  const at = () => ['--queue', redis.url, '--store', store];

  it('make the bytes of a local run, from a checkout elsewhere that has no content', async () => {
    const [own, other] = await Promise.all([openSmallWorkplace(), openSmallWorkplace()]);
    const command = (entry: string) => ['./src/start/command.mjs', `src/cli/${entry}.ts`];
    const filesOf = async (out: string): Promise<Record<string, string>> => {
      const entries = await readdir(out, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile() && entry.name !== 'manifest.json');
      return Object.fromEntries(
        await Promise.all(
          files.map(async ({ parentPath, name }) => {
            const file = path.join(parentPath, name);
            return [path.relative(out, file), await sha256OfFile(file)] as const;
          }),
        ),
      );
    };
    const asked = ['--format', 'portrait', '--slide', 'een'];
    const render = (out: string, more: string[]) =>
      execa(process.execPath, [...command('render'), ...asked, '--out', out, ...more], {
        cwd: own.folder,
      });
    await rm(path.join(other.folder, 'content'), { recursive: true });
    const workers = [1, 2].map(() =>
      execa(process.execPath, [...command('worker'), ...at()], {
        cwd: other.folder,
        reject: false,
        env: { npm_lifecycle_event: '' },
      }),
    );
    try {
      const outs = [path.join(place, 'local'), path.join(place, 'queue')] as const;
      await render(outs[0], []);
      await rm(path.join(own.folder, '.cache', 'pieces'), { recursive: true });
      const startedMs = performance.now();
      const { stdout } = await render(outs[1], at());
      console.log(`${Math.round(performance.now() - startedMs)} ms\n${stdout}`);
      expect(stdout).toMatch(/^drawn {4}een portrait .*, by \S+ \d+\)$/mu);
      expect(await filesOf(outs[1])).toEqual(await filesOf(outs[0]));
    } finally {
      for (const worker of workers) await end(worker, 'SIGKILL');
      await own.remove();
      await other.remove();
    }
  });

  it(`lose nothing and make nothing twice when killed ${moments} times, Redis restarted in between`, async () => {
    console.log(`seed ${seed}`);
    const chance = seeded(seed);
    const formats = ['portrait', 'landscape', 'square', 'feed'].flatMap((name) => [
      '--format',
      name,
    ]);
    const local = await Project.make(smallFilm());
    const project = await Project.make(smallFilm());
    const told: string[] = [];
    const newWorker = async () => {
      const folder = await mkdtemp(path.join(place, 'worker-'));
      const worker = Project.at(folder).start(at(), { STAND_IN_SLOW_MS: '8000' }, workerCli);
      const lines = { text: '' };
      worker.stdout?.on('data', (text) => (lines.text += String(text)));
      void worker.then(() => told.push(...lines.text.split('\n')));
      return { worker };
    };
    try {
      expect((await local.run(formats)).exitCode).toBe(0);
      const workers = [await newWorker(), await newWorker()];
      const startedMs = performance.now();
      let isOver = false;
      const rendering = project.start([...formats, '--json', ...at()]);
      void rendering.then(() => (isOver = true));
      // A queue that is not there when a run starts is a mistake, and told.
      await new Promise<void>((resolve) =>
        rendering.stdout?.on('data', (text) => String(text).includes('"workers"') && resolve()),
      );
      let kills = 0;
      let restarts = 0;
      for (; kills < moments && !isOver; kills++) {
        await setTimeout(2000 + chance() * 8000);
        if (isOver) break;
        const index = chance() < 0.5 ? 0 : 1;
        const victim = workers[index];
        if (victim) await end(victim.worker, 'SIGKILL');
        workers[index] = await newWorker();
        if (kills % 3 !== 1) continue;
        await redis.down('SIGKILL');
        await setTimeout(chance() * 3000);
        await redis.up();
        restarts++;
      }
      const { exitCode, stdout, stderr } = await rendering;
      const seconds = Math.round((performance.now() - startedMs) / 1000);
      console.log(`${kills} kills, ${restarts} restarts of Redis, ${seconds} s`);
      for (const { worker } of workers) await end(worker, 'SIGKILL');
      expect(stderr).toBe('');
      expect(exitCode).toBe(0);
      expect(kills).toBe(moments);
      const drawn = String(stdout)
        .split('\n')
        .flatMap((line) => readEvent(line) ?? [])
        .flatMap((event) => (event.kind === 'drawn' ? [event.piece] : []));
      expect(drawn.length).toBe(12);
      expect(new Set(drawn).size).toBe(12);
      const kept = told.filter((line) => line.startsWith('drawn '));
      expect(new Set(kept.map((line) => line.split(' (')[0])).size).toBe(kept.length);
      expect(await project.files('out')).toEqual(await local.files('out'));
    } finally {
      await local.remove();
      await project.remove();
    }
  });
});
