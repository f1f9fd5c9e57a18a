import type { ElementCanvas } from '../../../browser/element-canvas.ts';
import type { Area } from './area.ts';
import { PictureLost } from './lost.ts';

/** A canvas on the page whose elements can be drawn into it. */
export type Easel = {
  /** What is to be drawn must be its only child. */
  place: HTMLElement;
  /**
   * Resolves when the browser knows how the elements look now.
   * @throws {PictureLost} when it does not tell
   */
  look(): Promise<void>;
  /**
   * Draws an area of an element as it was at the last look, and gives its pixels.
   * @throws {PictureLost} when the browser has lost the canvas: what it gives then is black, or of before
   */
  draw(element: Element, area: Area): ImageData;
  /** @throws {PictureLost} when the canvas has been lost at any time, even if it came back */
  mustBeWhole(): void;
  remove(): void;
};

/**
 * Where nobody sees it: to show it costs the browser a copy of every picture. Not to the left or farther away, and not
 * transparent: then it would not be looked at any more.
 */
const besideWindowPx = 2000;

/** Rows under the picture that hold marks. Even, as areas are. */
const markRows = 2;
/** As many as there are colours to tell them apart. */
const markColours = 2 ** 24;

const lookLimitMs = 30_000;

/** Sets up an easel of a size in pixels; null when this browser has none. */
export const setUpEasel = (width: number, height: number): Easel | null => {
  const canvas = document.createElement('canvas') as ElementCanvas;
  canvas.width = width;
  canvas.height = height + markRows;
  canvas.style.cssText = `position:absolute;left:${besideWindowPx}px;top:0;width:${width}px;height:${height + markRows}px`;
  canvas.layoutSubtree = true;
  canvas.setAttribute('layoutsubtree', '');
  const context = canvas.getContext('2d', {
    alpha: false,
    willReadFrequently: true,
  });
  if (typeof context?.drawElementImage !== 'function') return null;
  if (typeof canvas.requestPaint !== 'function') return null;
  let loss: PictureLost | null = null;
  let giveUp: (reason: PictureLost) => void = () => undefined;
  // Its event comes some time after, or not at all where the canvas could not be had: it is only one of the signs.
  canvas.addEventListener('contextlost', () => {
    loss = new PictureLost('the canvas was lost');
    giveUp(loss);
  });
  document.body.append(canvas);

  const mustBeWhole = () => {
    if (context.isContextLost()) loss ??= new PictureLost('the canvas is lost');
    if (loss) throw loss;
  };
  // A mark before and a mark after what is drawn, read back with it: both are there only if all in between is.
  let drawings = 0;
  const mark = (place: number) => {
    context.fillStyle = `#${drawings.toString(16).padStart(6, '0')}`;
    context.fillRect(place, height, 1, 1);
  };
  const readMarks = (): void => {
    const { data } = context.getImageData(0, height, 2, 1);
    const marks = new DataView(data.buffer, data.byteOffset, data.byteLength);
    const wanted = drawings * 256 + 255; // opaque
    if (marks.getUint32(0) !== wanted || marks.getUint32(4) !== wanted)
      throw (loss ??= new PictureLost('the canvas is not what was drawn'));
  };

  return {
    place: canvas,
    look: () => {
      mustBeWhole();
      return new Promise((resolve, reject) => {
        giveUp = reject;
        const limit = setTimeout(() => {
          reject(new PictureLost(`nothing was painted for ${lookLimitMs / 1000} seconds`));
        }, lookLimitMs);
        const onPaint = () => {
          clearTimeout(limit);
          resolve();
        };
        canvas.addEventListener('paint', onPaint, { once: true });
        canvas.requestPaint();
      });
    },
    draw: (element, { left, top, right, bottom }) => {
      mustBeWhole();
      drawings = (drawings + 1) % markColours;
      mark(0);
      context.save();
      context.beginPath();
      context.rect(left, top, right - left, bottom - top);
      context.clip();
      context.fillStyle = '#fff'; // what a browser shows behind a page
      context.fillRect(left, top, right - left, bottom - top);
      context.drawElementImage(element, 0, 0);
      context.restore();
      mark(1);
      const drawn = context.getImageData(left, top, right - left, bottom - top);
      readMarks();
      mustBeWhole();
      return drawn;
    },
    mustBeWhole,
    remove: () => canvas.remove(),
  };
};
