import path from 'node:path';
import { sourcesIn } from '../film/statistics/sources.ts';
import type { RenderContext } from './context.ts';
import { RenderError } from '../told/errors.ts';
import type { KeyedFile } from './film-files.ts';
import type { FinishedSound } from './sound/finished-sound.ts';
import type { ManifestFile } from './manifest.ts';
import { joinMp4 } from './mp4/join.ts';
import type { Segment } from './piece/segment.ts';
import { posterBeside, posterPath } from './beside/poster.ts';
import type { Finished } from '../disk/publish.ts';
import { writeSidecars } from './beside/sidecars.ts';
import { verifyMp4 } from './mp4/verify.ts';

/** What a file is put together from. */
export type FileParts = {
  segments: readonly Segment[];
  sound: FinishedSound;
  /** The picture to put beside it. */
  poster: string;
};

/** A finished MP4 and what belongs beside it, none of it in its place yet; what the manifest is to say of them. */
export type MadeFile = { files: Finished[]; entry: ManifestFile };

/**
 * Joins drawn pieces and sound into the MP4 that users see, looks at it, and writes what goes beside it.
 * @param folder the film's, where they are going to stand
 * @throws {RenderError} when it cannot be joined, or is not as the standards want it
 */
export const makeFile = async (
  context: RenderContext,
  file: KeyedFile,
  { segments, sound, poster }: FileParts,
  { folder, signal }: { folder: string; signal: AbortSignal },
): Promise<MadeFile> => {
  const { run, engine } = context;
  const {
    path: name,
    kind,
    format,
    captions,
    slide,
    title,
    language,
    voices,
    pace,
    remarks,
  } = file;
  const first = file.pieces[0];
  if (!first) throw new RenderError(`${name} has no pieces.`);
  if (new Set(segments.map(({ decoderSettings }) => decoderSettings)).size > 1)
    throw new RenderError(
      `The pieces of ${name} were encoded in different ways and cannot be joined.`,
      { remedy: 'Run again with --fresh.' },
    );
  const { fps, width, height } = first.job;
  const { frames } = file.sound;
  const made = run.newPath('file.mp4');
  const drawn = segments.map((segment) => segment.file);
  const parts = { segments: drawn, sound: sound.file, fps, title, language };
  const { bytes, sha256 } = await joinMp4(parts, made, signal);
  await verifyMp4(made, { kind, width, height, fps, frames }, name);
  signal.throwIfAborted();
  const listedPoster = await posterBeside(context, posterPath(name), poster);
  const sidecars = await writeSidecars(context, file.sidecars);
  const sources = file.pieces.flatMap(({ piece }) =>
    piece.kind === 'slide'
      ? sourcesIn(piece.slide).map((source) => ({ slide: piece.slide.id, ...source }))
      : [],
  );
  const entry: ManifestFile = {
    path: name,
    kind,
    format,
    captions,
    slide,
    title,
    frames,
    seconds: Math.round((frames / fps) * 1000) / 1000,
    bytes,
    sha256,
    poster: listedPoster.listed,
    sidecars: sidecars.map(({ listed }) => listed),
    loudness: sound.loudness,
    voices,
    pace,
    ...(remarks && { remarks }),
    ...(sources.length > 0 && { sources }),
    engine: engine.name,
    contentHash: file.contentHash,
  };
  const beside = [listedPoster, ...sidecars].map((one) => ({
    file: one.file,
    target: path.join(folder, one.listed.path),
  }));
  return { files: [{ file: made, target: path.join(folder, name) }, ...beside], entry };
};
