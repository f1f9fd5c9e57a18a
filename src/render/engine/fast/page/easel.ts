import type { ElementCanvas, ElementContext } from '../../../browser/element-canvas.ts';
import type { Area } from './area.ts';

/** A canvas on the page whose elements can be drawn into it. */
export type Easel = {
  /** What is to be drawn must be its only child. */
  place: HTMLElement;
  /** Resolves when the browser knows how the elements look now. */
  look(): Promise<void>;
  /** Draws an area of an element as it was at the last look, and gives its pixels. */
  draw(element: Element, area: Area): ImageData;
  remove(): void;
};

/**
 * Where nobody sees it: to show it costs the browser a copy of every picture. Not to the left or farther away, and not
 * transparent: then it would not be looked at any more.
 */
const besideWindowPx = 2000;

/** Sets up an easel of a size in pixels; null when this browser has none. */
export const setUpEasel = (width: number, height: number): Easel | null => {
  const canvas = document.createElement('canvas') as ElementCanvas;
  canvas.width = width;
  canvas.height = height;
  canvas.style.cssText = `position:absolute;left:${besideWindowPx}px;top:0;width:${width}px;height:${height}px`;
  canvas.layoutSubtree = true;
  canvas.setAttribute('layoutsubtree', '');
  const context = canvas.getContext('2d', {
    alpha: false,
    willReadFrequently: true,
  }) as ElementContext | null;
  if (typeof context?.drawElementImage !== 'function') return null;
  if (typeof canvas.requestPaint !== 'function') return null;
  document.body.append(canvas);
  return {
    place: canvas,
    look: () =>
      new Promise((resolve) => {
        canvas.addEventListener('paint', () => resolve(), { once: true });
        canvas.requestPaint();
      }),
    draw: (element, { left, top, right, bottom }) => {
      context.save();
      context.beginPath();
      context.rect(left, top, right - left, bottom - top);
      context.clip();
      context.fillStyle = '#fff'; // what a browser shows behind a page
      context.fillRect(left, top, right - left, bottom - top);
      context.drawElementImage(element, 0, 0);
      context.restore();
      return context.getImageData(left, top, right - left, bottom - top);
    },
    remove: () => canvas.remove(),
  };
};
