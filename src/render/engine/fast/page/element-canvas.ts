/** Chromium's canvas that lays out the elements within it and can draw them. Not in TypeScript's DOM yet. */
type ElementCanvas = HTMLCanvasElement & { layoutSubtree: boolean; requestPaint(): void };
type ElementContext = CanvasRenderingContext2D & {
  drawElementImage(element: Element, x: number, y: number): unknown;
};

/** A canvas on the page whose elements can be drawn into it. */
export type Easel = {
  /** Put what is to be drawn in here; it is then `draw`'s element. */
  place: HTMLElement;
  /** Draws the element as it looks now, and gives the picture. */
  draw(element: Element): Promise<ImageBitmap>;
  remove(): void;
};

/** Sets up an easel of a size in pixels; null when this browser has none. */
export const setUpEasel = (width: number, height: number): Easel | null => {
  const canvas = document.createElement('canvas') as ElementCanvas;
  canvas.width = width;
  canvas.height = height;
  canvas.style.cssText = `position:absolute;left:0;top:0;width:${width}px;height:${height}px`;
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
    draw: async (element) => {
      await new Promise<void>((resolve) => {
        canvas.addEventListener('paint', () => resolve(), { once: true });
        canvas.requestPaint();
      });
      context.fillStyle = '#fff'; // what a browser shows behind a page
      context.fillRect(0, 0, width, height);
      context.drawElementImage(element, 0, 0);
      return createImageBitmap(canvas);
    },
    remove: () => canvas.remove(),
  };
};
