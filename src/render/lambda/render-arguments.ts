import type { RenderMediaOnLambdaInput } from '@remotion/lambda-client';
import type { DrawJob } from '../../drawing/job.ts';
import { gopFrames } from '../engine/encoder/settings.ts';

/** Where Remotion Lambda draws: what `npx remotion lambda functions deploy` and `… sites create` said. */
export type LambdaSite = Pick<RenderMediaOnLambdaInput, 'region' | 'functionName' | 'serveUrl'>;

/** A second of picture in each function, whole pictures between: more functions only wait for one another. */
const framesPerLambda = 10 * gopFrames;

/** What is asked of Remotion Lambda for a piece: the same composition and props as of any engine, without sound. */
export const lambdaArguments = (
  { startFrame = 0, ...job }: DrawJob,
  site: LambdaSite,
): RenderMediaOnLambdaInput => ({
  ...site,
  composition: job.compositionId,
  inputProps: job.props as Record<string, unknown>,
  codec: 'h264',
  muted: true,
  imageFormat: 'jpeg',
  jpegQuality: 95,
  pixelFormat: 'yuv420p',
  colorSpace: 'bt709',
  // It is encoded once more, as ours are: finer than that is asked to be.
  crf: 12,
  forceWidth: job.width,
  forceHeight: job.height,
  forceFps: job.fps,
  forceDurationInFrames: startFrame + job.durationInFrames,
  frameRange: [startFrame, startFrame + job.durationInFrames - 1],
  framesPerLambda,
  privacy: 'private',
  maxRetries: 2,
  // Of no use once it is here.
  deleteAfter: '1-day',
});
