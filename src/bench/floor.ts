import path from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { formats } from '../design/format.ts';
import { findBrowser, launchBrowser } from '../render/browser/index.ts';
import { buildDrawingCode } from '../render/engine/drawing-code.ts';
import { openEncoder } from '../render/engine/encoder/encoder.ts';
import { fps } from '../timeline/pace.ts';
import type {} from './floor-page.ts';

/** What one picture costs on this machine at the least, in milliseconds: to draw it whole, and to encode it. */
export type Floor = { drawMs: number; encodeMs: number };

/**
 * The least seconds for so many frames: every distinct picture drawn once, every frame encoded, all cores side by side
 * and none ever idle.
 */
export const floorSeconds = (
  { drawMs, encodeMs }: Floor,
  { distinct, frames, cores }: { distinct: number; frames: number; cores: number },
): number => (distinct * drawMs + frames * encodeMs) / cores / 1000;

const pictures = 120;

/**
 * Measures the floor: a typical picture that changes at every frame is drawn with `drawElementImage` and made a JPEG in
 * a worker, and those JPEGs are encoded; one after the other, each alone on the machine.
 */
export const measureFloor = async (cacheDir: string): Promise<Floor> => {
  const { executablePath } = await findBrowser({ cacheDir });
  const browser = await launchBrowser(executablePath);
  const folder = await mkdtemp(path.join(tmpdir(), 'floor-'));
  try {
    const { width, height } = formats.landscape;
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent(typicalPicture(width, height));
    const code = fileURLToPath(new URL('floor-page.ts', import.meta.url));
    await page.addScriptTag({ content: (await buildDrawingCode(code)).script });
    await drawPictures(page, 20); // until all is compiled
    const { drawMs, jpegs } = await drawPictures(page, pictures);
    const startedMs = performance.now();
    const outFile = path.join(folder, 'floor.mp4');
    const encoder = await openEncoder({ kind: 'jpeg', width, height, fps, outFile });
    for (const jpeg of jpegs) await encoder.picture(Buffer.from(jpeg, 'base64'));
    await encoder.finish();
    return { drawMs, encodeMs: (performance.now() - startedMs) / pictures };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
};

/** A headline, a hundred dots and a caption, in a canvas that can draw them. */
const typicalPicture = (width: number, height: number): string => {
  const dots = Array.from({ length: 100 }, (_, index) => {
    const [x, y] = [1100 + (index % 10) * 70, 180 + Math.floor(index / 10) * 70];
    return `<circle cx="${x}" cy="${y}" r="26" fill="#5B36E0"/>`;
  });
  return `<!doctype html><style>body { margin: 0 } canvas { display: block }</style>
<canvas id="canvas" layoutsubtree width="${width}" height="${height}">
<div id="picture" style="width:${width}px;height:${height}px;background:#E7E2FF;position:relative;font:800 120px sans-serif">
<div id="words" style="position:absolute;left:120px;top:200px;width:800px">Drie van de vier doen dit elke dag <span id="count">0</span></div>
<svg width="${width}" height="${height}" style="position:absolute;left:0;top:0">${dots.join('')}</svg>
<div style="position:absolute;left:500px;top:940px;background:#1E1446;color:#fff;font-size:52px">Zo staat er een bijschrift onder</div>
</div></canvas>`;
};

const drawPictures = (page: Page, count: number) =>
  page.evaluate((wanted) => {
    if (!window.filmFloor) throw new Error('The page of the floor did not load.');
    return window.filmFloor.draw(wanted);
  }, count);
