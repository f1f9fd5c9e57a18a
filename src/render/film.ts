import path from 'node:path';
import { madeName } from '../film/translation/edition.ts';
import { publishTogether } from '../disk/publish.ts';
import { requireRoom } from '../disk/room.ts';
import { needsOf } from './room.ts';
import type { RenderContext } from './context.ts';
import { finishedFiles, keyFiles, type KeyedFile, type TimedFilm } from './film-files.ts';
import { startSounds } from './sound/obtain.ts';
import { makeFile } from './make-file.ts';
import { updatedManifest, type ManifestFile } from './manifest.ts';
import { PieceFailed } from './piece/drawer.ts';
import { findSegment } from './piece/drawing.ts';
import type { KeyedPiece } from './piece/key.ts';
import type { Segment } from './piece/segment.ts';
import { drawingOrder } from './piece/order.ts';
import { obtainPoster } from './beside/poster.ts';
import { TaskGroup } from './tasks.ts';

/**
 * Makes the files of films that are not finished yet, and lists them in the manifest of each.
 * @param films each as what has it spoken and timed
 * @returns what is wrong with pieces that failed by themselves; all files without them are made
 * @throws {RenderError} when one of the others cannot be made; those finished before stay
 */
export const renderFilms = async (
  films: readonly ((signal: AbortSignal) => Promise<TimedFilm>)[],
  context: RenderContext,
  signal: AbortSignal,
): Promise<string[]> => {
  const group = new TaskGroup(signal);
  const { lanes } = context;
  let before: Promise<unknown> = Promise.resolve();
  const failed = films.map((film) => {
    const spoken = group.start(film, lanes.speaking);
    // Each after the one before it, whichever is spoken first.
    const timed = before.then(
      () => spoken,
      () => spoken,
    );
    before = timed;
    return group.start(async (inner) => renderFilm(await timed, context, inner), lanes.films);
  });
  await group.end();
  return (await Promise.all(failed)).flat();
};

const renderFilm = async (
  timed: TimedFilm,
  context: RenderContext,
  signal: AbortSignal,
): Promise<string[]> => {
  const { film } = timed;
  if (timed.files.length === 0) return [];
  const { report, outDir, lanes } = context;
  const edition = madeName(film);
  const folder = path.join(outDir, edition);
  const tell = ({ path: name, kind: shows, ...made }: ManifestFile, kept: boolean) => {
    const { format, captions, slide, seconds, bytes, sha256 } = made;
    const which = { shows, format, captions, ...(slide !== undefined && { slide }) };
    const file = { path: path.join(folder, name), seconds, bytes, sha256, kept };
    report({ kind: 'file', film: edition, ...which, ...file });
  };
  const group = new TaskGroup(signal);
  const failed = new Set<string>();
  const { unfinished, posters, segments, sounds } = await lanes.planning(async () => {
    const files = await keyFiles(timed, context.engine.identity, context);
    const finished = context.fresh ? new Map() : await finishedFiles(folder, files);
    const unfinished = files.filter((file) => !finished.has(file.path));
    const { found, missing } = await sortOut(context, files, unfinished);
    const frames = missing.reduce((sum, { job }) => sum + job.durationInFrames, 0);
    const pieces = missing.length;
    report({ kind: 'planned', film: edition, files: files.length, pieces, frames });
    for (const file of finished.values()) tell(file, true);
    await requireRoom(needsOf(context, unfinished, missing));
    const posters = startPosters(context, group, unfinished);
    const segments = new Map([...found, ...startDrawing(context, group, missing)]);
    const sounds = startSounds(
      context,
      group,
      unfinished.map(({ sound }) => sound),
    );
    return { unfinished, posters, segments, sounds };
  });
  const about = {
    film: {
      ...{ id: film.id, title: film.title, language: film.language },
      ...(film.version && { version: film.version.id }),
    },
    versions: context.versions,
  };
  for (const file of unfinished) {
    void group.start(async (inner) => {
      const drawn = await Promise.all(
        file.pieces.map(({ name }) => of(segments, name).catch(unlessFailed(failed))),
      );
      const parts = {
        segments: drawn.filter((segment) => segment !== null),
        sound: await of(sounds, file.sound.key),
        poster: await of(posters, file.poster.key),
      };
      if (parts.segments.length < drawn.length) return;
      await lanes.joining(async () => {
        inner.throwIfAborted();
        const made = await makeFile(context, file, parts, { folder, signal: inner });
        await publishTogether(folder, made.files, async () => [
          await updatedManifest(folder, about, [made.entry], context.run),
        ]);
        tell(made.entry, false);
      });
    });
  }
  await group.end();
  return [...failed];
};

/** Notes a piece that failed by itself; what else is wrong is thrown on. */
const unlessFailed =
  (failed: Set<string>) =>
  (error: unknown): null => {
    if (!(error instanceof PieceFailed)) throw error;
    for (const problem of error.problems) failed.add(problem);
    return null;
  };

/** Finds the pieces that unfinished files need, or else has to draw them; says why for each. */
const sortOut = async (
  context: RenderContext,
  files: readonly KeyedFile[],
  unfinished: readonly KeyedFile[],
): Promise<{ found: Map<string, Promise<Segment>>; missing: KeyedPiece[] }> => {
  const found = new Map<string, Promise<Segment>>();
  const missing: KeyedPiece[] = [];
  for (const piece of new Set(files.flatMap(({ pieces }) => pieces))) {
    const leave = (why: string) =>
      context.report({
        ...{ kind: 'decided', film: piece.film, piece: piece.name },
        ...{ isDrawn: false, why },
      });
    if (!unfinished.some(({ pieces }) => pieces.includes(piece))) {
      leave('its files are finished and nothing changed');
      continue;
    }
    const begun = context.made.pieces.get(piece.key);
    if (begun) {
      leave('it is the same as one that this run has');
      found.set(piece.name, begun);
      continue;
    }
    const segment = await findSegment(context, piece);
    if (segment)
      found.set(
        piece.name,
        context.made.pieces.make(piece.key, () => Promise.resolve(segment)),
      );
    else missing.push(piece);
  }
  return { found, missing };
};

const startDrawing = (
  { drawer, made }: RenderContext,
  group: TaskGroup,
  missing: readonly KeyedPiece[],
): Map<string, Promise<Segment>> =>
  new Map(
    drawingOrder(missing, drawer.jobs).map((piece) => [
      piece.name,
      made.pieces.make(piece.key, () =>
        group.start(
          (inner) => drawer.draw(piece, inner),
          undefined,
          (error) => error instanceof PieceFailed,
        ),
      ),
    ]),
  );

/** Makes each different poster once, before the pieces: a film shows its first slide's. */
const startPosters = (
  context: RenderContext,
  group: TaskGroup,
  files: readonly KeyedFile[],
): Map<string, Promise<string>> => {
  const different = new Map(files.map(({ poster }) => [poster.key, poster]));
  return new Map(
    [...different].map(([key, poster]) => [
      key,
      context.made.posters.make(key, () =>
        group.start((inner) => obtainPoster(context, poster, inner), context.lanes.drawing),
      ),
    ]),
  );
};

const of = <Part>(parts: ReadonlyMap<string, Promise<Part>>, name: string): Promise<Part> => {
  const part = parts.get(name);
  if (!part) throw new Error(`Nobody makes ${name}; every part of a file must be planned.`);
  return part;
};
