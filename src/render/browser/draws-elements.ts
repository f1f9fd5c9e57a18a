import type { Browser } from 'playwright-core';
import type { ElementCanvas, ElementContext } from './element-canvas.ts';

/** Whether a browser can draw elements into a canvas, found out by doing it. */
export const drawsElements = async (browser: Browser): Promise<boolean> => {
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
      if (!context.drawElementImage || !canvas.requestPaint) return false;
      await new Promise((resolve) => {
        canvas.addEventListener('paint', resolve, { once: true });
        canvas.requestPaint?.();
      });
      context.drawElementImage(element, 0, 0);
      return [...context.getImageData(10, 10, 1, 1).data].join() === '0,128,255,255';
    });
    const tooLate = new Promise<boolean>((resolve) => setTimeout(resolve, 5000, false).unref());
    return await Promise.race([drawn, tooLate]);
  } catch {
    return false;
  } finally {
    await page.close();
  }
};
