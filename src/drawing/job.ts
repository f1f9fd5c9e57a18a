/** One piece to draw, for whoever draws it. An engine knows no more of its props than that they are JSON. */
export type DrawJob<Props extends object = object> = {
  /** For messages. */
  id: string;
  /** The Remotion composition that draws it. */
  compositionId: string;
  props: Props;
  width: number;
  height: number;
  fps: number;
  /** Where it begins within the composition; without it, at frame 0. */
  startFrame?: number;
  durationInFrames: number;
};
