import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/render/engine/index.ts';
import { processesUnder } from '../processes.ts';
import { openFor, testJob } from './test-piece.ts';

// A browser may lose a canvas and say nothing: what is read from it then is black, or of before.

/** So many that it is still drawn when the process has been found. */
const restlessFrames = 300;

let folder: string;
let engine: Engine;
let whole: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lost-'));
  engine = await openFor('fast');
  whole = path.join(folder, 'whole.mp4');
  await engine.draw(testJob('restless', restlessFrames), whole);
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true });
});

/** Ends a process of the browser with the harshest signal. */
const kill = async (kind: RegExp): Promise<void> => {
  const found = (await processesUnder(process.pid)).find(({ command }) => kind.test(command));
  if (!found) throw new Error(`Nothing like ${kind} runs.`);
  process.kill(found.pid, 'SIGKILL');
};

describe.runIf(process.platform === 'linux')('the fast engine', () => {
  it.each([
    ['graphics', /--type=gpu-process/],
    ['network', /--type=utility .*network/],
    ['page’s', /--type=renderer/],
  ])('draws the same when the browser’s %s process is killed', async (_, kind) => {
    const after = path.join(folder, 'after.mp4');
    const killing: Promise<void>[] = [];
    const drawn = await engine.draw(testJob('restless', restlessFrames), after, {
      onFrames: (frames) => {
        if (frames > 30 && killing.length === 0) killing.push(kill(kind));
      },
    });
    await Promise.all(killing);
    expect(drawn.frames).toBe(restlessFrames);
    expect((await readFile(after)).equals(await readFile(whole))).toBe(true);
  });

  it.each(['zeros', 'stale'] as const)('refuses a canvas that gives %s', async (kind) => {
    const drawing = engine.draw(testJob(kind, 20), path.join(folder, `${kind}.mp4`));
    await expect(drawing).rejects.toThrow(
      /a test piece could not be drawn: the browser lost its picture twice .*Run again/,
    );
    // And goes on to draw others.
    const other = engine.draw(testJob('calm', 20), path.join(folder, 'other.mp4'));
    await expect(other).resolves.toMatchObject({ frames: 20 });
  });
});
