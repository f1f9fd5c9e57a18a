import type { ResultPromise } from 'execa';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { smallFilm } from '../render/small-film.ts';
import { Project } from '../cli/stand-ins/project.ts';
import { freePort, hasRedis, TestRedis } from './redis.ts';

// Real Redis, real processes, and an engine that encodes stills.

const workerCli = path.resolve(import.meta.dirname, '../cli/stand-ins/worker-cli.ts');
const clip = ['--format', 'portrait', '--slide', 'een'];

if (!hasRedis)
  console.warn('Workers at a queue are not tried: there is no redis-server on this machine.');

describe.runIf(hasRedis)('render workers', () => {
  let redis: TestRedis;
  let place: string;
  let store: string;
  let local: Project;
  let reference: Record<string, string>;
  const projects: Project[] = [];
  const workers: ResultPromise[] = [];

  /** A worker with a folder of its own, in which there is no content. */
  const startWorker = async (env: Record<string, string> = {}, more: string[] = []) => {
    const folder = await mkdtemp(path.join(place, 'worker-'));
    const project = Project.at(folder);
    const running = project.start(
      ['--queue', redis.url, '--store', store, ...more],
      env,
      workerCli,
    );
    workers.push(running);
    return { running, project };
  };
  const newProject = async () => {
    const project = await Project.make(smallFilm());
    projects.push(project);
    return project;
  };
  const render = async (project: Project, more: string[] = []) =>
    project.run([...clip, '--queue', redis.url, '--store', store, ...more]);

  beforeAll(async () => {
    place = await mkdtemp(path.join(tmpdir(), 'workers-'));
    store = path.join(place, 'store');
    await mkdir(store);
    [redis, local] = await Promise.all([TestRedis.start(), newProject()]);
    expect((await local.run(clip)).exitCode).toBe(0);
    reference = await local.files('out');
  });
  afterEach(async () => {
    for (const worker of workers) worker.kill('SIGKILL');
    await Promise.all(workers.splice(0));
  });
  afterAll(async () => {
    await redis.remove();
    for (const project of projects) await project.remove();
    await rm(place, { recursive: true, force: true });
  });

  it('draw what a local run draws, each piece once, and nothing that the store has', async () => {
    const [a, b] = await Promise.all([
      startWorker({ STAND_IN_POISON: 'twee portrait' }),
      startWorker({ STAND_IN_POISON: 'twee portrait' }),
    ]);
    const project = await newProject();
    const { exitCode, stdout, stderr } = await render(project);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(await project.files('out')).toEqual(reference);
    expect(stdout).toMatch(/^2 workers at redis:\/\/127\.0\.0\.1:\d+\.$/mu);
    expect(stdout).toMatch(/^drawn {4}een portrait \(\d+ frames, 1 picture, by \S+ \d+\)$/mu);
    expect(await project.engineLog()).toEqual(['close']);
    const drawn = [...(await a.project.engineLog()), ...(await b.project.engineLog())];
    expect(drawn.sort()).toEqual(['draw een portrait', 'draw end-card portrait']);

    // Another machine that asks for the same: nobody draws. One piece more is poisoned, and fails its files only.
    const other = await newProject();
    const all = await other.run(['--format', 'portrait', '--queue', redis.url, '--store', store]);
    expect(all.exitCode).toBe(1);
    expect(all.stderr).toMatch(
      /^twee portrait: it is more than this engine bears\. \(worker \S+ \d+\)$/u,
    );
    expect(Object.keys(await other.files('out')).filter((name) => name.endsWith('.mp4'))).toEqual([
      path.join('klein', 'portrait', '01-een.mp4'),
    ]);
    const since = [...(await a.project.engineLog()), ...(await b.project.engineLog())];
    expect(since).toEqual(Array(3).fill('draw twee portrait'));

    // Told to stop, a worker ends well.
    a.running.kill('SIGTERM');
    b.running.kill('SIGINT');
    expect([(await a.running).exitCode, (await b.running).exitCode]).toEqual([0, 0]);
  });

  it('of another version draw nothing, and renderer and worker say why', async () => {
    const { running, project: workplace } = await startWorker({ STAND_IN_IDENTITY: 'still-2' });
    const project = await newProject();
    const { exitCode, stderr } = await render(project, ['--fresh']);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /^The worker \S+ \d+ has other drawing code, another browser or another encoder, and may not draw for this run\. Give workers and renderer the same code, browser and store, and run again\.$/u,
    );
    expect(Object.keys(await project.files('out'))).toEqual([]);
    running.kill('SIGTERM');
    const { exitCode: ended, stdout } = await running;
    expect(ended).toBe(0);
    expect(String(stdout)).toMatch(/^The renderer \S+ \d+ has other drawing code/mu);
    expect(await workplace.engineLog()).toEqual(['close']);
  });

  it('give back what they cannot finish soon, and it is made by another', async () => {
    const slow = await startWorker({ STAND_IN_SLOW_MS: '600000' });
    const project = await newProject();
    const rendering = project.start([
      ...clip,
      ...['--fresh', '--queue', redis.url, '--store', store],
    ]);
    workers.push(rendering); // ends with them, also when this fails
    await new Promise<void>((resolve) =>
      slow.running.stdout?.on('data', (text) => String(text).includes('drawing') && resolve()),
    );
    // Not by execa, which kills what does not end within five seconds.
    process.kill(slow.running.pid ?? -1, 'SIGTERM');
    const stopped = await slow.running;
    expect(stopped.exitCode).toBe(0);
    expect(String(stopped.stdout)).toMatch(/^back {5}/mu);
    const quick = await startWorker();
    expect((await rendering).exitCode).toBe(0);
    expect(await project.files('out')).toEqual(reference);
    quick.running.kill('SIGTERM');
    await quick.running;
  });

  it('are not waited for where queue or store cannot be used: one line says so, and nothing is made', async () => {
    const project = await newProject();
    const port = await freePort();
    const attempts: [queue: string, store: string, exitCode: number, told: RegExp][] = [
      [
        `redis://me:secret@127.0.0.1:${port}`,
        store,
        1,
        /^The queue redis:\/\/127\.0\.0\.1:\d+ cannot be reached: nothing listens there\. Start Redis there, or correct --queue, and run again\.$/u,
      ],
      [redis.url, path.join(place, 'absent'), 1, /^The store \S+ is not there\. Mount the share/u],
    ];
    const results = await Promise.all(
      attempts.map(([queue, where]) =>
        project.run([...clip, '--fresh', '--queue', queue, '--store', where]),
      ),
    );
    for (const [index, { exitCode, stdout, stderr }] of results.entries()) {
      const [, , wanted, told] = attempts[index] ?? ['', '', 0, /^$/u];
      expect(stderr).toMatch(told);
      expect(exitCode).toBe(wanted);
      expect(`${stdout}${stderr}`).not.toContain('secret');
    }
    expect(Object.keys(await project.files('out'))).toEqual([]);
    expect(await readdir(project.at('.cache', 'runs'))).toEqual([]);
  });
});
