import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { freePort, hasRedis } from './redis.ts';
import { clip, QueueWorkplace } from './workplace.ts';

// Real Redis, real processes, and an engine that encodes stills.

if (!hasRedis)
  console.warn('Workers at a queue are not tried: there is no redis-server on this machine.');

describe.runIf(hasRedis)('render workers', () => {
  let at: QueueWorkplace;
  beforeAll(async () => {
    at = await QueueWorkplace.open();
  });
  afterEach(() => at.stop());
  afterAll(() => at.remove());

  it('draw what a local run draws, each piece once, and nothing that the store has', async () => {
    const [a, b] = await Promise.all([
      at.startWorker({ STAND_IN_POISON: 'twee portrait' }),
      at.startWorker({ STAND_IN_POISON: 'twee portrait' }),
    ]);
    const project = await at.newProject();
    const { exitCode, stdout, stderr } = await at.render(project);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(await project.files('out')).toEqual(at.reference);
    expect(stdout).toMatch(/^2 workers at redis:\/\/127\.0\.0\.1:\d+\.$/mu);
    expect(stdout).toMatch(/^drawn {4}een portrait \(\d+ frames, 1 picture, by \S+ \d+\)$/mu);
    expect(await project.engineLog()).toEqual(['close']);
    const drawn = [...(await a.project.engineLog()), ...(await b.project.engineLog())];
    expect(drawn.sort()).toEqual([
      'draw een portrait',
      'draw end-card portrait 1/2',
      'draw end-card portrait 2/2',
    ]);

    // Another machine that asks for the same: nobody draws. One piece more is poisoned, and fails its files only.
    const other = await at.newProject();
    const all = await other.run([
      '--format',
      'portrait',
      '--queue',
      at.redis.url,
      '--store',
      at.store,
    ]);
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

  it('are not waited for where queue or store cannot be used: one line says so, and nothing is made', async () => {
    const project = await at.newProject();
    const port = await freePort();
    const attempts: [queue: string, store: string, exitCode: number, told: RegExp][] = [
      [
        `redis://me:secret@127.0.0.1:${port}`,
        at.store,
        1,
        /^The queue redis:\/\/127\.0\.0\.1:\d+ cannot be reached: nothing listens there\. Start Redis there, or correct --queue, and run again\.$/u,
      ],
      [
        at.redis.url,
        path.join(at.place, 'absent'),
        1,
        /^The store \S+ is not there\. Mount the share/u,
      ],
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
