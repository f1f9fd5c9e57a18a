import { z } from 'zod';
import { brandLook } from '../../design/brand/look.ts';
import type { RenderContext } from '../context.ts';
import { RenderError } from '../../told/errors.ts';
import type { TimedPiece } from './job.ts';
import { hashedParts, keyParts, pieceKey, type KeyParts } from './key.ts';
import { pictureProblems } from './inspect.ts';
import { probeFile } from '../mp4/probe.ts';

/** A piece under its key. */
export type KeyedPiece = TimedPiece & { parts: KeyParts; key: string };

/** Gives a piece its key: all that its picture depends on. */
export const keyPiece = (engineIdentity: string, piece: TimedPiece): KeyedPiece => {
  const parts = keyParts(engineIdentity, piece.job);
  return { ...piece, parts, key: pieceKey(parts) };
};

const segmentSchema = z.object({
  /** Of the decoder's settings; pieces that are to be joined have the same. */
  decoderSettings: z.string(),
});

/** A drawn piece: video without sound. */
export type Segment = z.infer<typeof segmentSchema> & { file: string };

/** Finds a piece that was drawn before, and tells why it is used or has to be drawn. */
export const findSegment = async (
  { store, history, fresh, report }: RenderContext,
  { film, name, key, parts }: KeyedPiece,
): Promise<Segment | null> => {
  const decide = (isDrawn: boolean, why: string) =>
    report({ kind: 'decided', film, piece: name, isDrawn, why });
  if (fresh) {
    decide(true, 'everything is made afresh');
    return null;
  }
  const found = await store.find(key, segmentSchema);
  if ('missing' in found) {
    const isDamaged = found.missing === 'damaged';
    decide(
      true,
      isDamaged
        ? 'its file in the cache is damaged'
        : await history.explain(nameInHistory(parts), hashedParts(parts)),
    );
    return null;
  }
  decide(false, 'all that it depends on is unchanged');
  await history.note(nameInHistory(parts), hashedParts(parts));
  return { file: found.file, ...found.about };
};

/**
 * Draws a piece and keeps it.
 * @throws {RenderError} when the engine did not draw what was asked for
 */
export const drawSegment = async (
  { engine, run, store, history, report }: RenderContext,
  { film, name, key, parts, job, timeline }: KeyedPiece,
  signal: AbortSignal,
): Promise<Segment> => {
  const file = run.newPath('piece.mp4');
  const { durationInFrames: of } = job;
  const { distinct } = await engine.draw(job, file, {
    onFrames: (frames) => report({ kind: 'drawing', film, piece: name, frames, of }),
    signal,
  });
  const { video } = await probeFile(file, signal);
  const found = `${video?.nb_read_packets} frames of ${video?.width}×${video?.height}`;
  const wanted = `${of} frames of ${job.width}×${job.height}`;
  if (found !== wanted)
    throw new RenderError(`The ${engine.name} engine drew ${found} for ${name}, not ${wanted}.`);
  const problems = await pictureProblems(
    file,
    {
      frames: of,
      fps: job.fps,
      plain: {
        colour: brandLook(job.props.piece).plainField,
        untilFrame: timeline.opening.startFrame,
        fromFrame: timeline.closing.endFrame,
      },
      // The fast engine makes sure of every picture itself.
      looked: engine.name === 'remotion' ? 'every frame' : 'key frames',
    },
    signal,
  );
  const [first] = problems;
  if (first !== undefined)
    throw new RenderError(
      `The ${engine.name} engine drew ${name} wrongly: ${first}${problems.length > 1 ? `, and ${problems.length - 1} more` : ''}. It is not kept; run again.`,
    );
  const about = { decoderSettings: video?.extradata_hash ?? '' };
  await store.keep(key, file, about);
  await history.note(nameInHistory(parts), hashedParts(parts));
  report({ kind: 'drawn', film, piece: name, frames: of, distinct });
  return { file, ...about };
};

/** Compositions are named by film, piece and format; a piece without captions has a history of its own. */
const nameInHistory = ({ composition, look }: KeyParts): string =>
  look.captions ? composition : `${composition}-clean`;
