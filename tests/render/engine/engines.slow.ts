import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { frameOf, ssim } from './pictures.ts';
import { frameCount, openFor, testJob } from './test-piece.ts';

it("the fast engine gives the same picture as Remotion's renderer", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'engines-'));
  const fast = await openFor('fast');
  const stock = await openFor('remotion');
  try {
    const files = ['fast.mp4', 'stock.mp4'].map((name) => path.join(folder, name));
    const [ours = '', theirs = ''] = files;
    await fast.draw(testJob(), ours);
    const drawn = await stock.draw(testJob(), theirs);
    expect(drawn).toEqual({ frames: 60, distinct: 60, repeats: 0 });
    expect(await frameCount(theirs)).toBe('60');
    for (const frame of [10, 25, 40]) {
      const reference = PNG.sync.read(await stock.drawStill(testJob(), frame));
      const still = PNG.sync.read(await fast.drawStill(testJob(), frame));
      expect(ssim(still, reference)).toBeGreaterThan(0.999);
      expect(ssim(await frameOf(ours, frame), reference), `frame ${frame}`).toBeGreaterThan(0.99);
      expect(ssim(await frameOf(theirs, frame), reference)).toBeGreaterThan(0.98);
    }
  } finally {
    await Promise.all([fast.close(), stock.close()]);
    await rm(folder, { recursive: true });
  }
});
