import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hasRedis } from './redis.ts';
import { QueueWorkplace } from './workplace.ts';

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

  it('of another version draw nothing, and renderer and worker say why', async () => {
    const { running, project: workplace } = await at.startWorker({ STAND_IN_IDENTITY: 'still-2' });
    const project = await at.newProject();
    const { exitCode, stderr } = await at.render(project, ['--fresh']);
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
    const slow = await at.startWorker({ STAND_IN_SLOW_MS: '600000' });
    const project = await at.newProject();
    const rendering = at.startRender(project, ['--fresh']);
    await new Promise<void>((resolve) =>
      slow.running.stdout?.on('data', (text) => String(text).includes('drawing') && resolve()),
    );
    // Not by execa, which kills what does not end within five seconds.
    process.kill(slow.running.pid ?? -1, 'SIGTERM');
    const stopped = await slow.running;
    expect(stopped.exitCode).toBe(0);
    expect(String(stopped.stdout)).toMatch(/^back {5}/mu);
    const quick = await at.startWorker();
    expect((await rendering).exitCode).toBe(0);
    expect(await project.files('out')).toEqual(at.reference);
    quick.running.kill('SIGTERM');
    await quick.running;
  });
});
