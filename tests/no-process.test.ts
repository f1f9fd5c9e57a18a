import { execFileSync, fork, spawn } from 'node:child_process';
import { Worker } from 'node:worker_threads';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';

describe('a light suite', () => {
  it.each([
    ['a process', () => spawn(process.execPath)],
    ['a process that is waited for', () => execFileSync(process.execPath)],
    ['a fork', () => fork('x.ts')],
    ['a worker', () => new Worker('x.ts')],
  ])('cannot start %s', (_what, start) => {
    expect(start).toThrow('A light suite starts no process');
  });

  it('cannot start a process by a library', async () => {
    await expect(execa(process.execPath)).rejects.toThrow('A light suite starts no process');
  });
});
