import { brandLook } from '../../design/brand/look.ts';
import type { PieceEngine, RenderContext } from '../context.ts';
import { RenderError } from '../../told/errors.ts';
import type { TimedPiece } from './job.ts';
import { hashedParts, keyParts, pieceKey, type KeyedPiece, type KeyParts } from './key.ts';
import { drawStretches, type DrawStretchesOptions } from './draw-stretches.ts';
import { keyFramesOf } from './stretches.ts';
import { segmentSchema, type Segment } from './segment.ts';
import { pictureProblems } from './inspect.ts';
import { lookAtPiece } from '../mp4/verify.ts';

/** Gives a piece its key: all that its picture depends on. */
export const keyPiece = (engineIdentity: string, piece: TimedPiece): KeyedPiece => {
  const parts = keyParts(engineIdentity, piece.job);
  return { ...piece, parts, key: pieceKey(parts) };
};

/** Finds a piece that was drawn before, and tells why it is used or has to be drawn. */
export const findSegment = async (
  { store, history, fresh, report, drawer }: RenderContext,
  piece: KeyedPiece,
): Promise<Segment | null> => {
  const { film, name, key, parts } = piece;
  const decide = (isDrawn: boolean, why: string) =>
    report({ kind: 'decided', film, piece: name, isDrawn, why });
  if (fresh) {
    decide(true, 'everything is made afresh');
    return null;
  }
  const found = await store.find(key, segmentSchema);
  if ('missing' in found) {
    const elsewhere = await drawer.find?.(piece);
    if (elsewhere) {
      decide(false, 'it was drawn before, elsewhere');
      await history.note(nameInHistory(parts), hashedParts(parts));
      return elsewhere;
    }
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

/** What is drawn of a piece, for those who keep it: how many different pictures, and what joining needs to know. */
export type MadePiece = { distinct: number; about: Omit<Segment, 'file'> };

/** Has something drawn when it may be. */
type InTurn = <Drawn>(draw: () => Promise<Drawn>) => Promise<Drawn>;

type Drawable = Pick<TimedPiece, 'name' | 'job' | 'timeline'>;

/**
 * Draws a piece into a file, and looks at it.
 * @throws {RenderError} when the engine did not draw what was asked for
 */
export const makePiece = async (
  engine: Pick<PieceEngine, 'name' | 'identity' | 'draw'>,
  piece: Drawable,
  file: string,
  { inTurn = (draw) => draw(), ...options }: DrawStretchesOptions & { inTurn?: InTurn },
): Promise<MadePiece> => {
  const { distinct, keep, clear } = await inTurn(() =>
    drawStretches(engine, piece.job, file, options),
  );
  try {
    const about = await looked(engine.name, piece, file, options.signal);
    await keep();
    return { distinct, about };
  } finally {
    await clear();
  }
};

/** Looks at a drawn piece. @throws {RenderError} when it is not as it must be */
const looked = async (
  engineName: string,
  { name, job, timeline }: Drawable,
  file: string,
  signal: AbortSignal,
): Promise<Omit<Segment, 'file'>> => {
  const { durationInFrames: of } = job;
  const { width, height } = job;
  const coded = await lookAtPiece(file, { width, height, frames: of });
  if (coded.problems.length > 0)
    throw new RenderError(
      `The ${engineName} engine coded ${name} otherwise than the standards want: ${coded.problems.join('; ')}.`,
    );
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
      looked: engineName === 'remotion' ? 'every frame' : { keyFrames: keyFramesOf(job) },
    },
    signal,
  );
  const [first] = problems;
  if (first !== undefined)
    throw new RenderError(
      `The ${engineName} engine drew ${name} wrongly: ${first}${problems.length > 1 ? `, and ${problems.length - 1} more` : ''}. It is not kept; run again.`,
    );
  return { decoderSettings: coded.decoderSettings };
};

/**
 * Keeps a piece that was drawn, wherever that was.
 * @param made where it is, and stays; who drew it, where that was another machine
 */
export const keepSegment = async (
  { store, history, report }: Pick<RenderContext, 'store' | 'history' | 'report'>,
  { film, name, key, parts, job }: KeyedPiece,
  made: MadePiece & { file: string; worker?: string },
): Promise<Segment> => {
  const { file, distinct, about, worker } = made;
  await store.keep(key, file, about);
  await history.note(nameInHistory(parts), hashedParts(parts));
  const frames = job.durationInFrames;
  report({
    ...{ kind: 'drawn', film, piece: name, frames, distinct },
    ...(worker !== undefined && { worker }),
  });
  return { file, ...about };
};

/** Compositions are named by film, piece and format; a piece without captions has a history of its own. */
const nameInHistory = ({ composition, look }: KeyParts): string =>
  look.captions ? composition : `${composition}-clean`;
