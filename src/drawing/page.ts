import type { DrawJob } from './job.ts';

/** Shows a piece outside Remotion's renderer, one frame at a time. The compositions provide it. */
export type Stage = {
  /**
   * Shows frame 0 of a piece in a place that is as large as the piece.
   * @throws {Error} what the composition threw
   */
  mount(place: Element, job: DrawJob): Promise<StageShow>;
};

/** A piece on a stage. */
export type StageShow = {
  /** The one element that holds all that is seen. */
  element: Element;
  /** Brings the DOM to a frame before it returns. @throws what the composition threw */
  seek(frame: number): void;
  unmount(): void;
};

/** What Node asks of the page of the fast engine, which provides it around a stage. */
export type Capture = {
  /**
   * Draws all frames of a piece and brings to an address what is new in each distinct picture.
   * `verify` draws each whole as well, and throws where that differs.
   */
  draw(job: DrawJob, address: string, verify: boolean): Promise<Captured>;
  /** Sets up a piece to be seen by a screenshot. */
  show(job: DrawJob): Promise<void>;
  /** Brings what is shown to a frame. */
  seek(frame: number): Promise<void>;
};

/** How many pictures were brought out; or why the browser cannot be trusted with this page any more. */
export type Captured = { distinct: number } | { lost: string };

declare global {
  /** The contract between a page that draws and Node: what either finds on the page's `window`. */
  interface Window {
    filmStage?: Stage;
    filmCapture?: Capture;
  }
}
