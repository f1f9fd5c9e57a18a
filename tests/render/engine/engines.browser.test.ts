import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/render/engine/index.ts';
import { frameCount, openFor, testJob } from './test-piece.ts';

let folder: string;
let fast: Engine;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'engines-'));
  fast = await openFor('fast');
});
afterAll(async () => {
  await fast.close();
  await rm(folder, { recursive: true });
});

describe('the fast engine', () => {
  it('draws what changes, repeats what rests, and misses nothing', async () => {
    const file = path.join(folder, 'calm.mp4');
    const done: number[] = [];
    const drawn = await fast.draw(testJob(), file, {
      verify: true,
      onFrames: (frames) => done.push(frames),
    });
    expect(drawn.frames).toBe(60);
    expect(drawn.distinct + drawn.repeats).toBe(60);
    // Ten frames fade, fifteen count and grow, one lights a word, one is the first.
    expect(drawn.distinct).toBeGreaterThan(20);
    expect(drawn.distinct).toBeLessThan(30);
    expect(await frameCount(file)).toBe('60');
    expect(done.at(-1)).toBe(60);
    expect(done).toEqual([...done].sort((a, b) => a - b));
  });

  it('gives the same bytes every time, also side by side', async () => {
    const files = ['a.mp4', 'b.mp4', 'c.mp4'].map((name) => path.join(folder, name));
    const [first = '', ...others] = files;
    await fast.draw(testJob(), first);
    await Promise.all(others.map((file) => fast.draw(testJob(), file)));
    const bytes = await Promise.all(files.map((file) => readFile(file)));
    expect(new Set(bytes.map((file) => file.toString('base64'))).size).toBe(1);
  });

  it.each([
    ['css-animation', /a test piece .*<div id="pulsing".*CSS animation "pulse".*useCurrentFrame/],
    ['canvas', /<canvas id="drawing">.*SVG.*--engine remotion/],
    ['throws', /Seven is not drawn/],
    ['network', /asks for http:\/\/127\.0\.0\.1:9.*import the file/],
  ] as const)('refuses a piece with %s by name', async (kind, message) => {
    const file = path.join(folder, `${kind}.mp4`);
    await expect(fast.draw(testJob(kind), file)).rejects.toThrow(message);
    // And goes on to draw others.
    await expect(fast.draw(testJob(), path.join(folder, 'after.mp4'))).resolves.toMatchObject({
      frames: 60,
    });
  });

  it('stops at once when it is told to', async () => {
    const controller = new AbortController();
    const long = { ...testJob(), durationInFrames: 100_000 };
    const drawing = fast.draw(long, path.join(folder, 'long.mp4'), { signal: controller.signal });
    setTimeout(() => controller.abort(new Error('Enough.')), 500);
    await expect(drawing).rejects.toThrow('Enough.');
  });

  it('tells by its identity what it draws with', () => {
    expect(fast.identity).toMatch(
      /^fast 4\.0\.\d+ \d+\.\d+\.\d+\.\d+ chromium-\S+\/chromium-launch\S* \S+ [0-9a-f]{64}$/,
    );
  });
});
