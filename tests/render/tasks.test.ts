import { setTimeout } from 'node:timers/promises';
import pLimit from 'p-limit';
import { describe, expect, it } from 'vitest';
import { TaskGroup } from '../../src/render/tasks.ts';

const never = new AbortController().signal;

describe('TaskGroup', () => {
  it('lets tasks take turns under a limit, in the order in which they came', async () => {
    const group = new TaskGroup(never);
    const limit = pLimit(1);
    const log: string[] = [];
    for (const name of ['a', 'b']) {
      void group.start(async () => {
        log.push(`${name} begins`);
        await setTimeout(5);
        log.push(`${name} ends`);
      }, limit);
    }
    await group.end();
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('stops the others when one fails, starts none of those that wait, and throws the first error', async () => {
    const group = new TaskGroup(never);
    const limit = pLimit(1);
    const started: string[] = [];
    void group.start(async () => {
      await setTimeout(5);
      throw new Error('first');
    }, limit);
    void group.start(async () => void started.push('waiting'), limit);
    let ended = false;
    void group.start(async (signal) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      ended = true;
      throw new Error('second');
    });
    await expect(group.end()).rejects.toThrow('first');
    expect({ started, ended }).toEqual({ started: [], ended: true });
  });

  it('starts nothing once the outer signal has aborted', async () => {
    const group = new TaskGroup(AbortSignal.abort(new Error('stop')));
    void group.start(async () => 1);
    await expect(group.end()).rejects.toThrow('stop');
  });
});

it('lets any number of tasks listen for the end without a warning', async () => {
  const warned: Error[] = [];
  const note = (warning: Error) => warned.push(warning);
  process.on('warning', note);
  const group = new TaskGroup(new AbortController().signal);
  for (let count = 0; count < 30; count++)
    void group.start(async (signal) => signal.addEventListener('abort', () => undefined));
  await group.end();
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', note);
  expect(warned).toEqual([]);
});
