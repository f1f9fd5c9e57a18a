import { expect, it } from 'vitest';
import { fingerprintOf, type Fingerprint } from '../../src/queue/fingerprint.ts';
import type { Present } from '../../src/queue/presence.ts';
import { watchWorkers } from '../../src/queue/watch-workers.ts';
import type { RenderEvent } from '../../src/told/event.ts';

const own = fingerprintOf('still-1', 'store');
const worker = (fingerprint: Fingerprint): Present => ({
  id: 'id',
  role: 'worker',
  host: 'box',
  pid: 7,
  fingerprint,
});

const watch = () => {
  const told: RenderEvent[] = [];
  let nowMs = 0;
  let there: Present[] = [];
  const workers = watchWorkers({
    presence: { others: async () => there, leave: async () => undefined },
    fingerprint: own,
    queueName: 'redis://box:6379',
    report: (event) => told.push(event),
    nowMs: () => nowMs,
  });
  return {
    ...workers,
    told,
    set: (present: Present[]) => (there = present),
    wait: (ms: number) => (nowMs += ms),
  };
};

it('tells how many there are, when that changes', async () => {
  const { look, told, set, wait } = watch();
  set([worker(own), { ...worker(own), role: 'renderer' }]);
  await look();
  wait(60_000);
  await look();
  set([worker(own), worker(own)]);
  wait(60_000);
  await look();
  expect(told).toEqual([
    { kind: 'workers', queue: 'redis://box:6379', workers: 1 },
    { kind: 'workers', queue: 'redis://box:6379', workers: 2 },
  ]);
});

it('warns when nobody is there, and gives up when nobody comes', async () => {
  const { look, told, wait } = watch();
  await look();
  expect(told[1]).toMatchObject({
    kind: 'warning',
    message: expect.stringMatching(/^Nobody works at the queue redis:\/\/box:6379 /u) as string,
  });
  wait(599_000);
  await look();
  wait(2_000);
  await expect(look()).rejects.toThrow(/^Nobody came to work at the queue/u);
});

it('refuses at once when all who are there would draw otherwise', async () => {
  const { look, set, wait } = watch();
  set([worker({ ...own, engine: 'still-2' })]);
  await look();
  wait(10_000);
  await expect(look()).rejects.toThrow(/^The worker box 7 has other drawing code/u);
});

it('waits for the right ones while others leave', async () => {
  const { look, set, wait } = watch();
  set([worker({ ...own, engine: 'still-2' })]);
  await look();
  wait(5_000);
  set([worker({ ...own, engine: 'still-2' }), worker(own)]);
  await look();
  wait(60_000);
  await look();
});

it('tells once that the queue is away, and that it is back', () => {
  const { tellAway, told } = watch();
  for (const awayMs of [0, 1000, 4000, 8000, 0, 0]) tellAway(awayMs);
  expect(told.map((event) => event.kind === 'warning' && event.message)).toEqual([
    'The queue redis://box:6379 is away; this run waits for it.',
    'The queue redis://box:6379 is back.',
  ]);
});
