import type { DrawJob } from '../../drawing/job.ts';

/** What was drawn: `distinct` pictures were captured, `repeats` frames hold the one before. Together `frames`. */
export type Drawn = { frames: number; distinct: number; repeats: number };

export type DrawOptions = {
  /** Told how many frames are done, in order. */
  onFrames?: ((done: number) => void) | undefined;
  signal?: AbortSignal | undefined;
  /** Checks the fast engine's short cuts at every frame, at several times the cost. For tests. */
  verify?: boolean | undefined;
};

export type EngineName = 'fast' | 'remotion';

/** Turns pieces into video. Holds one browser; several pieces may be drawn at once. */
export type Engine = {
  name: EngineName;
  /** Everything but the job that the picture depends on: engine, browser, encoder, drawing code and its fonts. */
  identity: string;
  /** Starts in the background what the first piece would else wait for. */
  warmUp(): void;
  /**
   * Writes exactly `durationInFrames` frames of H.264 in an MP4 without sound. Segments of one size and frame rate
   * can be joined by stream copy.
   * @throws {Error} when the page or the encoder fails; `outFile` is then incomplete or missing
   */
  draw(job: DrawJob, outFile: string, options?: DrawOptions): Promise<Drawn>;
  /** One frame as PNG, at the job's size. */
  drawStill(job: DrawJob, frame: number, signal?: AbortSignal): Promise<Buffer>;
  close(): Promise<void>;
};
