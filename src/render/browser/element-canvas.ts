/** Chromium's canvas that lays out the elements within it and can draw them. Not in TypeScript's DOM yet. */
export type ElementCanvas = HTMLCanvasElement & { layoutSubtree: boolean; requestPaint(): void };

/** What draws on such a canvas. */
export type ElementContext = CanvasRenderingContext2D & {
  drawElementImage(element: Element, x: number, y: number): unknown;
};
