import { copyFile, stat, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { brandLook } from '../../design/brand/look.ts';
import type { DrawJob } from '../../drawing/job.ts';
import type { PieceProps } from '../../drawing/props.ts';
import { posterFrame } from '../../timeline/moments.ts';
import { moodOf } from '../../timeline/piece.ts';
import { sha256OfFile, sha256OfValue } from '../../disk/hash.ts';
import type { RenderContext } from '../context.ts';
import { RenderError } from '../../told/errors.ts';
import { runFfmpeg } from '../../media/ffmpeg.ts';
import type { TimedPiece } from '../piece/job.ts';
import type { Beside } from '../manifest.ts';
import { stillProblem } from '../piece/inspect.ts';
import { keyParts } from '../piece/key.ts';

/** Raise it when the same still would become another JPEG, or is kept in another way. */
const version = 'poster-2';
/** ffmpeg's scale: 1 is the best, 31 the worst. */
const jpegQuality = 2;

/** The picture that stands for a file before it plays: one frame of a slide, drawn as a poster. Under its key. */
export type KeyedPoster = { key: string; job: DrawJob<PieceProps>; frame: number };

/** What the poster of a slide is made from. It is the same with and without captions: it has none. */
export const keyPoster = (engineIdentity: string, { job, timeline }: TimedPiece): KeyedPoster => {
  const props = { ...job.props, captions: false, poster: true };
  const still = { ...job, id: `${job.id} poster`, props };
  const frame = posterFrame(props.piece, timeline);
  return {
    key: sha256OfValue([version, keyParts(engineIdentity, still), frame]),
    job: still,
    frame,
  };
};

/**
 * Finds a poster that was drawn before, or draws it and keeps it.
 * @returns where it is
 * @throws {RenderError} when the engine did not draw what was asked for, or lost it twice
 */
export const obtainPoster = async (
  context: RenderContext,
  poster: KeyedPoster,
  signal: AbortSignal,
): Promise<string> => {
  const { store, fresh, engine } = context;
  const found = fresh ? null : await store.find(poster.key, z.unknown());
  if (found && 'file' in found) return found.file;
  let problem: string | null = null;
  for (let attempt = 1; attempt <= 2; attempt++) {
    const file = await drawPoster(context, poster, signal);
    problem = await stillProblem(file, fieldOf(poster.job.props), signal);
    if (problem !== null) continue; // a browser that lost it may have it the next time
    await store.keep(poster.key, file, null);
    return file;
  }
  throw new RenderError(
    `The ${engine.name} engine drew ${poster.job.id} wrongly: ${problem}. It is not kept; run again.`,
  );
};

const fieldOf = ({ piece }: PieceProps): string => brandLook(piece).palettes[moodOf(piece)].field;

const drawPoster = async (
  { run, engine }: RenderContext,
  { job, frame }: KeyedPoster,
  signal: AbortSignal,
): Promise<string> => {
  const png = await engine.drawStill(job, frame, signal);
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]; // of its header
  if (width !== job.width || height !== job.height)
    throw new RenderError(
      `The ${engine.name} engine drew ${width}×${height} for ${job.id}, not ${job.width}×${job.height}.`,
    );
  const still = run.newPath('still.png');
  const file = run.newPath('poster.jpg');
  await writeFile(still, png);
  await runFfmpeg(
    `make a JPEG of ${job.id}`,
    // All colours at full size: red letters on a light ground would fray.
    ['-i', still, '-q:v', String(jpegQuality), '-pix_fmt', 'yuvj444p', '-f', 'image2', file],
    { signal },
  );
  return file;
};

/** Where the poster of a file is: beside it. */
export const posterPath = (mp4Path: string): string => mp4Path.replace(/\.mp4$/u, '.jpg');

/** A copy of a poster that can go beside a file; it stays where it was too, as a film shows a slide's. */
export const posterBeside = async (
  { run }: RenderContext,
  name: string,
  file: string,
): Promise<Beside> => {
  const copy = run.newPath('poster.jpg');
  await copyFile(file, copy);
  const { size: bytes } = await stat(copy);
  return { file: copy, listed: { path: name, bytes, sha256: await sha256OfFile(copy) } };
};
