import type { Browser } from 'playwright-core';
import type { ElementCanvas, ElementContext } from './element-canvas.ts';

/** Whether a browser can draw elements into a canvas: `fault` says why not, null when it can. */
export type DrawingTrial = {
  fault: string | null;
  /** Whether it would be found so again. A slow moment or a crash says nothing about the next time. */
  isLasting: boolean;
};

const limitMs = 15_000;

/** Finds out by doing it whether a browser can draw elements into a canvas. What may be chance is tried twice. */
export const tryDrawing = async (browser: Browser): Promise<DrawingTrial> => {
  const first = await tryOnce(browser);
  return first.isLasting ? first : tryOnce(browser);
};

const tryOnce = async (browser: Browser): Promise<DrawingTrial> => {
  const page = await browser.newPage();
  try {
    const drawn = page.evaluate(async () => {
      const canvas = document.createElement('canvas') as Partial<ElementCanvas> & HTMLCanvasElement;
      canvas.layoutSubtree = true;
      canvas.setAttribute('layoutsubtree', '');
      const element = document.createElement('div');
      element.style.cssText = 'width:20px;height:20px;background:rgb(0,128,255)';
      canvas.append(element);
      document.body.append(canvas);
      const context = canvas.getContext('2d') as Partial<ElementContext> & CanvasRenderingContext2D;
      if (!context.drawElementImage || !canvas.requestPaint) return null;
      await new Promise((resolve) => {
        canvas.addEventListener('paint', resolve, { once: true });
        canvas.requestPaint?.();
      });
      context.drawElementImage(element, 0, 0);
      return [...context.getImageData(10, 10, 1, 1).data].join();
    });
    const tooLate = new Promise<'too late'>((resolve) =>
      setTimeout(resolve, limitMs, 'too late').unref(),
    );
    const pixel = await Promise.race([drawn, tooLate]);
    if (pixel === null) return { fault: 'it is too old to draw elements', isLasting: true };
    if (pixel === '0,128,255,255') return { fault: null, isLasting: true };
    if (pixel === 'too late')
      return { fault: `it drew nothing within ${limitMs / 1000} seconds`, isLasting: false };
    return { fault: `it drew another colour (${pixel})`, isLasting: false };
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('\n');
    return { fault: `drawing failed (${reason})`, isLasting: false };
  } finally {
    await page.close().catch(() => undefined);
  }
};
