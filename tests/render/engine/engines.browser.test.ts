import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrawJob } from '../../../src/drawing/job.ts';
import { openEngine, type Engine } from '../../../src/render/engine/index.ts';
import { runFfprobe } from '../../../src/media/ffmpeg.ts';
import { frameOf, ssim } from './pictures.ts';
import type { TestProps } from './pieces.tsx';

const project = path.resolve(import.meta.dirname, '..', '..', '..');
const open = (engine: 'fast' | 'remotion') =>
  openEngine({
    engine,
    rootEntry: path.join(import.meta.dirname, 'root.tsx'),
    stageEntry: path.join(import.meta.dirname, 'stage.tsx'),
    cacheDir: path.join(project, '.cache'),
  });

const job = (kind: TestProps['kind'] = 'calm'): DrawJob => ({
  id: 'a test piece',
  compositionId: 'test',
  props: { kind, background: '#E7E2FF' } satisfies TestProps,
  width: 360,
  height: 640,
  fps: 30,
  durationInFrames: 60,
});

let folder: string;
let fast: Engine;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'engines-'));
  fast = await open('fast');
});
afterAll(async () => {
  await fast.close();
  await rm(folder, { recursive: true });
});

const frameCount = async (file: string): Promise<string | undefined> => {
  const { streams } = (await runFfprobe('count frames', [
    ...['-count_packets', '-show_entries', 'stream=nb_read_packets', '-i', file],
  ])) as { streams: { nb_read_packets: string }[] };
  return streams[0]?.nb_read_packets;
};

describe('the fast engine', () => {
  it('draws what changes, repeats what rests, and misses nothing', async () => {
    const file = path.join(folder, 'calm.mp4');
    const done: number[] = [];
    const drawn = await fast.draw(job(), file, {
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

  it("gives the same picture as Remotion's renderer", async () => {
    const stock = await open('remotion');
    try {
      const files = ['fast.mp4', 'stock.mp4'].map((name) => path.join(folder, name));
      const [ours = '', theirs = ''] = files;
      await fast.draw(job(), ours);
      const drawn = await stock.draw(job(), theirs);
      expect(drawn).toEqual({ frames: 60, distinct: 60, repeats: 0 });
      expect(await frameCount(theirs)).toBe('60');
      for (const frame of [10, 25, 40]) {
        const reference = PNG.sync.read(await stock.drawStill(job(), frame));
        const still = PNG.sync.read(await fast.drawStill(job(), frame));
        expect(ssim(still, reference)).toBeGreaterThan(0.999);
        expect(ssim(await frameOf(ours, frame), reference), `frame ${frame}`).toBeGreaterThan(0.99);
        expect(ssim(await frameOf(theirs, frame), reference)).toBeGreaterThan(0.98);
      }
    } finally {
      await stock.close();
    }
  }, 120_000);

  it('gives the same bytes every time, also side by side', async () => {
    const files = ['a.mp4', 'b.mp4', 'c.mp4'].map((name) => path.join(folder, name));
    const [first = '', ...others] = files;
    await fast.draw(job(), first);
    await Promise.all(others.map((file) => fast.draw(job(), file)));
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
    await expect(fast.draw(job(kind), file)).rejects.toThrow(message);
    // And goes on to draw others.
    await expect(fast.draw(job(), path.join(folder, 'after.mp4'))).resolves.toMatchObject({
      frames: 60,
    });
  });

  it('stops at once when it is told to', async () => {
    const controller = new AbortController();
    const long = { ...job(), durationInFrames: 100_000 };
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
