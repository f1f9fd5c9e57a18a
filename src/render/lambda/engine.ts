import { rm } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { runFfmpeg } from '../../media/ffmpeg.ts';
import { RenderError } from '../../told/errors.ts';
import type { PieceEngine } from '../context.ts';
import { videoArguments } from '../engine/encoder/settings.ts';
import { lambdaArguments, type LambdaSite } from './render-arguments.ts';

const askEveryMs = 1000;

/**
 * An engine that has pieces drawn by Remotion Lambda, and stills by another. What comes back is encoded once more, as
 * Lambda cannot be asked for Main profile without B-frames, which pieces that are joined by copying must have.
 */
export const onLambda = (engine: PieceEngine, site: LambdaSite): PieceEngine => ({
  ...engine,
  name: 'remotion',
  identity: ['lambda-1', site.serveUrl, engine.identity].join(' '),
  warmUp: () => undefined,
  draw: async (job, outFile, { onFrames, signal } = {}) => {
    // Installed by who has an account: see docs/scale.md.
    const { renderMediaOnLambda, getRenderProgress } = await import('@remotion/lambda-client');
    const { region, functionName } = site;
    const { renderId, bucketName } = await renderMediaOnLambda(lambdaArguments(job, site));
    for (;;) {
      await setTimeout(askEveryMs, undefined, { ...(signal && { signal }) });
      const progress = await getRenderProgress({ renderId, bucketName, functionName, region });
      onFrames?.(Math.floor(progress.overallProgress * job.durationInFrames));
      const [failure] = progress.errors;
      if (progress.fatalErrorEncountered || failure)
        throw new RenderError(`${job.id} could not be drawn by Lambda: ${failure?.message ?? '?'}`);
      if (!progress.done || !progress.outKey || !progress.outBucket) continue;
      await fetchInto(`${outFile}.lambda.mp4`, progress.outBucket, progress.outKey, region);
      break;
    }
    const drawn = `${outFile}.lambda.mp4`;
    const encoded = ['-i', drawn, '-an', ...videoArguments(job.fps), '-f', 'mp4', outFile];
    await runFfmpeg(`encode ${job.id}`, encoded, { ...(signal && { signal }) });
    await rm(drawn);
    const frames = job.durationInFrames;
    return { frames, distinct: frames, repeats: 0 };
  },
});

const fetchInto = async (
  file: string,
  Bucket: string,
  Key: string,
  region: string,
): Promise<void> => {
  const { GetObjectCommand, S3Client } = await import('@aws-sdk/client-s3');
  const client = new S3Client({ region });
  const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
  await pipeline(Body as Readable, createWriteStream(file));
  client.destroy();
};
