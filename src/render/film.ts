import path from 'node:path';
import { editionName } from '../film/edition.ts';
import { publishTogether } from '../disk/publish.ts';
import { requireRoom } from '../disk/room.ts';
import { needsOf } from './room.ts';
import pLimit, { type LimitFunction } from 'p-limit';
import type { RenderContext } from './context.ts';
import { finishedFiles, keyFiles, type KeyedFile, type TimedFilm } from './film-files.ts';
import { obtainSound, type FinishedSound } from './sound/film-sound.ts';
import { makeFile } from './make-file.ts';
import { updatedManifest, type ManifestFile } from './manifest.ts';
import { drawSegment, findSegment, type KeyedPiece, type Segment } from './piece/drawing.ts';
import { obtainPoster } from './beside/poster.ts';
import { TaskGroup } from './tasks.ts';

/**
 * Makes the files of one film that are not finished yet, and lists them in the film's manifest.
 * @throws {RenderError} when one of them cannot be made; those finished before stay
 */
export const renderFilm = async (
  timed: TimedFilm,
  context: RenderContext,
  signal: AbortSignal,
): Promise<void> => {
  const { film } = timed;
  const { engine, report, outDir } = context;
  const edition = editionName(film);
  const folder = path.join(outDir, edition);
  const files = await keyFiles(timed, engine.identity, context);
  const finished = context.fresh ? new Map() : await finishedFiles(folder, files);
  const unfinished = files.filter((file) => !finished.has(file.path));
  const { found, missing } = await sortOut(context, files, unfinished);
  const frames = missing.reduce((sum, { job }) => sum + job.durationInFrames, 0);
  const pieces = missing.length;
  report({ kind: 'planned', film: edition, files: files.length, pieces, frames });
  const tell = ({ path: name, kind: shows, ...made }: ManifestFile, kept: boolean) => {
    const { format, captions, slide, seconds, bytes, sha256 } = made;
    const which = { shows, format, captions, ...(slide !== undefined && { slide }) };
    const file = { path: path.join(folder, name), seconds, bytes, sha256, kept };
    report({ kind: 'file', film: edition, ...which, ...file });
  };
  for (const file of finished.values()) tell(file, true);

  await requireRoom(needsOf(context, unfinished, missing));

  const group = new TaskGroup(signal);
  // Page and encoder keep two cores busy: two pieces at once were no faster, and took half as much memory again.
  const drawing = pLimit(1);
  const posters = startPosters(context, group, drawing, unfinished);
  const segments = startDrawing(context, group, drawing, missing);
  for (const [name, segment] of found) segments.set(name, Promise.resolve(segment));
  const sounds = startSounds(context, group, unfinished);
  const joining = pLimit(1);
  const about = {
    film: { id: film.id, title: film.title, language: film.language },
    versions: context.versions,
  };
  for (const file of unfinished) {
    void group.start(async (inner) => {
      const parts = {
        segments: await Promise.all(file.pieces.map(({ name }) => of(segments, name))),
        sound: await of(sounds, file.sound.key),
        poster: await of(posters, file.poster.key),
      };
      await joining(async () => {
        const made = await makeFile(context, file, parts, { folder, signal: inner });
        await publishTogether(folder, made.files, async () => [
          await updatedManifest(folder, about, [made.entry], context.run),
        ]);
        tell(made.entry, false);
      });
    });
  }
  await group.end();
};

/** Finds the pieces that unfinished files need, or else has to draw them; says why for each. */
const sortOut = async (
  context: RenderContext,
  files: readonly KeyedFile[],
  unfinished: readonly KeyedFile[],
): Promise<{ found: Map<string, Segment>; missing: KeyedPiece[] }> => {
  const found = new Map<string, Segment>();
  const missing: KeyedPiece[] = [];
  for (const piece of new Set(files.flatMap(({ pieces }) => pieces))) {
    if (!unfinished.some(({ pieces }) => pieces.includes(piece))) {
      const why = 'its files are finished and nothing changed';
      context.report({ kind: 'decided', film: piece.film, piece: piece.name, isDrawn: false, why });
      continue;
    }
    const segment = await findSegment(context, piece);
    if (segment) found.set(piece.name, segment);
    else missing.push(piece);
  }
  return { found, missing };
};

const startDrawing = (
  context: RenderContext,
  group: TaskGroup,
  limit: LimitFunction,
  missing: readonly KeyedPiece[],
): Map<string, Promise<Segment>> => {
  // Every clip ends with an end card: drawn first, a clip is finished as soon as its slide is.
  const isSlide = ({ piece }: KeyedPiece) => (piece.kind === 'slide' ? 1 : 0);
  const ordered = [...missing].sort((a, b) => isSlide(a) - isSlide(b));
  return new Map(
    ordered.map((piece) => [
      piece.name,
      group.start((inner) => drawSegment(context, piece, inner), limit),
    ]),
  );
};

/** Makes each different sound once, beside the drawing: it is the same in both formats. */
const startSounds = (
  context: RenderContext,
  group: TaskGroup,
  files: readonly KeyedFile[],
): Map<string, Promise<FinishedSound>> => {
  const limit = pLimit(1);
  const different = new Map(files.map(({ sound }) => [sound.key, sound]));
  return new Map(
    [...different].map(([key, sound]) => [
      key,
      group.start((inner) => obtainSound(context, sound, inner), limit),
    ]),
  );
};

/** Makes each different poster once, before the pieces: a film shows its first slide's. */
const startPosters = (
  context: RenderContext,
  group: TaskGroup,
  limit: LimitFunction,
  files: readonly KeyedFile[],
): Map<string, Promise<string>> => {
  const different = new Map(files.map(({ poster }) => [poster.key, poster]));
  return new Map(
    [...different].map(([key, poster]) => [
      key,
      group.start((inner) => obtainPoster(context, poster, inner), limit),
    ]),
  );
};

const of = <Part>(parts: ReadonlyMap<string, Promise<Part>>, name: string): Promise<Part> => {
  const part = parts.get(name);
  if (!part) throw new Error(`Nobody makes ${name}; every part of a file must be planned.`);
  return part;
};
