import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { FilmNarration } from '../film/narration.ts';
import type { Film } from '../film/schema.ts';
import { sha256OfFile, sha256OfValue } from '../disk/hash.ts';
import { paceOf, type NarrationPace } from '../narration/pace.ts';
import { pieceId } from '../timeline/piece.ts';
import { RenderError } from '../told/errors.ts';
import { placeSounds, type KeyedSound } from './sound/film-sound.ts';
import { timePiece, type TimedPiece } from './piece/job.ts';
import type { RenderContext } from './context.ts';
import { findMusic } from './sound/music.ts';
import { readManifest, type ManifestFile, type ManifestExtra } from './manifest.ts';
import { joiningVersion, mp4Language } from './mp4/join.ts';
import { keyPiece } from './piece/drawing.ts';
import type { KeyedPiece } from './piece/key.ts';
import type { PlannedFile, PlannedFilm } from './plan.ts';
import { keyPoster, type KeyedPoster } from './beside/poster.ts';
import { sidecarsOf, type Sidecar } from './beside/sidecars.ts';

/** A file to make, with the times of its pieces and the texts that go beside it. */
type TimedFile = Omit<PlannedFile, 'pieces'> & { pieces: TimedPiece[]; sidecars: Sidecar[] };

/** A film that has been narrated. */
export type TimedFilm = { film: Film; files: TimedFile[] };

/** A file to make, with all that it is made from. */
export type KeyedFile = Omit<TimedFile, 'pieces'> & {
  pieces: KeyedPiece[];
  sound: KeyedSound;
  /** Of its first slide. */
  poster: KeyedPoster;
  /** ISO 639-2. */
  language: string;
  voices: string[];
  /** By slide; `end-card` for the end card. */
  pace: Record<string, NarrationPace>;
  /** By slide, what to listen to in its recording; undefined when there is nothing. */
  remarks?: Record<string, string[]> | undefined;
  /** Of all that the file is made from. */
  contentHash: string;
};

/** Puts times to the plan of a film that has been narrated, and writes what goes beside its files. */
export const timeFilm = (
  { film, pieces, files }: PlannedFilm,
  narrations: FilmNarration,
): TimedFilm => {
  const timed = new Map(pieces.map((piece) => [piece.name, timePiece(film, piece, narrations)]));
  return {
    film,
    files: files.map((planned) => {
      const own = planned.pieces.flatMap((name) => timed.get(name) ?? []);
      return { ...planned, pieces: own, sidecars: sidecarsOf(film, planned, own) };
    }),
  };
};

/** Puts keys and sounds to the files of a film. */
export const keyFiles = async (
  { film, files }: TimedFilm,
  engineIdentity: string,
  { publicDir, contentDir, lufs }: Pick<RenderContext, 'publicDir' | 'contentDir' | 'lufs'>,
): Promise<KeyedFile[]> => {
  const keyed = new Map(
    [...new Set(files.flatMap(({ pieces }) => pieces))].map((piece) => [
      piece,
      keyPiece(engineIdentity, piece),
    ]),
  );
  const language = mp4Language(film.language);
  const music = await findMusic(film, contentDir);
  return Promise.all(
    files.map(async (file) => {
      const own = file.pieces.flatMap((piece) => keyed.get(piece) ?? []);
      const [first] = own;
      if (!first) throw new RenderError(`${file.path} has no pieces.`);
      const voices = [...new Set(own.map(({ narration }) => narration.voice))];
      const sound = await placeSounds(own, { publicDir, lufs, music });
      const pace = Object.fromEntries(
        own.map(({ piece, narration }) => [pieceId(piece), paceOf(narration)]),
      );
      const remarks = remarksOf(own);
      const poster = keyPoster(engineIdentity, first);
      const contentHash = sha256OfValue({
        version: ['file', joiningVersion],
        pieces: own.map(({ key }) => key),
        sound: sound.key,
        poster: poster.key,
        tags: [file.title, language],
        voices,
        sidecars: file.sidecars,
        ...(remarks && { remarks }),
      });
      return {
        ...file,
        ...{ pieces: own, sound, poster },
        ...{ language, voices, pace, remarks, contentHash },
      };
    }),
  );
};

const remarksOf = (pieces: readonly KeyedPiece[]): KeyedFile['remarks'] => {
  const told = pieces.flatMap(({ piece, narration: { remarks } }) =>
    remarks?.length ? [[pieceId(piece), remarks.map(({ text }) => text)] as const] : [],
  );
  return told.length > 0 ? Object.fromEntries(told) : undefined;
};

/** Those of the files that an earlier run finished and nobody has touched since, by path. */
export const finishedFiles = async (
  folder: string,
  files: readonly KeyedFile[],
): Promise<Map<string, ManifestFile>> => {
  const listed = (await readManifest(folder))?.files ?? [];
  const finished = new Map<string, ManifestFile>();
  for (const { path: name, contentHash } of files) {
    const entry = listed.find((file) => file.path === name);
    if (entry?.contentHash !== contentHash) continue;
    const extras = [...(entry.poster ? [entry.poster] : []), ...(entry.sidecars ?? [])];
    const listedFiles = [entry, ...extras];
    const whole = await Promise.all(listedFiles.map((listedFile) => isWhole(folder, listedFile)));
    if (whole.every(Boolean)) finished.set(name, entry);
  }
  return finished;
};

const isWhole = async (
  folder: string,
  { path: name, bytes, sha256 }: ManifestExtra,
): Promise<boolean> => {
  const file = path.join(folder, name);
  const found = await stat(file).catch(() => null);
  return found?.size === bytes && (await sha256OfFile(file)) === sha256;
};
