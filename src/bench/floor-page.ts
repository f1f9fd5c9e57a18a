import type { ElementCanvas, ElementContext } from '../render/browser/element-canvas.ts';

/** A typical picture that is drawn over and over, each time a little different. */
export type FloorPage = {
  /**
   * Draws so many pictures as fast as the page can, with one JPEG on its way at a time.
   * @returns milliseconds for each, and the JPEGs as base64
   */
  draw(count: number): Promise<{ drawMs: number; jpegs: string[] }>;
};

declare global {
  interface Window {
    filmFloor?: FloorPage;
  }
}

const worker = `onmessage = async ({ data }) => {
  const canvas = new OffscreenCanvas(data.width, data.height);
  canvas.getContext('bitmaprenderer').transferFromImageBitmap(data);
  postMessage(await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 }));
};`;

const element = (name: string): HTMLElement => {
  const found = document.getElementById(name);
  if (!found) throw new Error(`The page has no ${name}.`);
  return found;
};

const base64 = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).split(',')[1] ?? '');
    reader.readAsDataURL(blob);
  });

window.filmFloor = {
  draw: async (count) => {
    const canvas = element('canvas') as unknown as ElementCanvas;
    const context = canvas.getContext('2d') as ElementContext;
    const coder = new Worker(URL.createObjectURL(new Blob([worker])));
    const jpegOf = (bitmap: ImageBitmap): Promise<Blob> =>
      new Promise((resolve) => {
        coder.onmessage = ({ data }) => resolve(data as Blob);
        coder.postMessage(bitmap, [bitmap]);
      });
    const blobs: Blob[] = [];
    let making: Promise<unknown> = Promise.resolve();
    const startedMs = performance.now();
    for (let index = 0; index < count; index++) {
      element('count').textContent = String(index);
      element('words').style.opacity = String(0.5 + index / count / 2);
      await new Promise((resolve) => {
        canvas.addEventListener('paint', resolve, { once: true });
        canvas.requestPaint();
      });
      context.drawElementImage(element('picture'), 0, 0);
      const bitmap = await createImageBitmap(canvas);
      await making;
      making = jpegOf(bitmap).then((blob) => blobs.push(blob));
    }
    await making;
    const drawMs = (performance.now() - startedMs) / count;
    coder.terminate();
    return { drawMs, jpegs: await Promise.all(blobs.map(base64)) };
  },
};
