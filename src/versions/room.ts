import path from 'node:path';
import { isThere } from '../disk/is-there.ts';
import type { Need } from '../disk/room.ts';
import { editionName, madeName } from '../film/translation/edition.ts';
import type { Film } from '../film/schema.ts';
import type { Version } from '../film/version/version.ts';
import { readManifest, type Manifest } from '../render/manifest.ts';
import type { RenderRequest } from '../render/plan.ts';
import {
  estimatedNarration,
  pieceId,
  piecesOf,
  pieceTimeline,
  scriptOf,
} from '../timeline/piece.ts';
import { counted } from '../told/counted.ts';
import { planVersion } from './request.ts';

/** What a second of a finished file takes where nothing was made yet, in bytes: the campaign's, rounded up. */
const usualBytesPerSecond = 130_000;
/** A poster, captions and texts. */
const besideBytes = 200_000;
/** Others of the same film come out a little larger. */
const margin = 1.1;
/** What a version leaves in the cache, and as spoken words: its own pieces and sounds. */
const keptBytes = 12e6;
const spokenBytes = 1e6;

export type RoomOptions = {
  /** An edition with all slides that a version can have. */
  whole: Film;
  /** Those of them that it has only where it asks for them. */
  optional: readonly string[];
  versions: readonly Version[];
  request: RenderRequest;
  outDir: string;
  cacheDir: string;
  publicDir: string;
  /** The most that the cache may take. */
  cacheBytes: number;
};

/** The room that versions need which are not made yet, as far as it can be told before anything is spoken. */
export const needsOfVersions = async (options: RoomOptions): Promise<Need[]> => {
  const { whole, optional, versions, request, outDir, cacheDir, publicDir, cacheBytes } = options;
  const seconds = secondsByPiece(whole);
  let perSecond: number | null = bytesPerSecond(
    await readManifest(path.join(outDir, editionName(whole))),
  );
  let bytes = 0;
  let unmade = 0;
  for (const version of versions) {
    const slides = whole.slides.filter(({ id }) =>
      optional.includes(id) ? version.with.includes(id) : !version.without.includes(id),
    );
    const film = { ...whole, slides, version: { id: version.id, reworded: [] } };
    const folder = path.join(outDir, madeName(film));
    const manifest = await readManifest(folder);
    perSecond ??= bytesPerSecond(manifest);
    const files = planVersion(film, request).flatMap((plan) => plan.files);
    const missing = [];
    for (const file of files)
      if (!(await isThere(path.join(folder, file.path)))) missing.push(file);
    if (missing.length > 0) unmade++;
    const missingSeconds = missing
      .flatMap(({ pieces }) => pieces.map((name) => seconds.get(name.split(' ')[0] ?? '') ?? 0))
      .reduce((sum, one) => sum + one, 0);
    bytes += missingSeconds * (perSecond ?? usualBytesPerSecond) * margin;
    bytes += missing.length * besideBytes;
  }
  if (unmade === 0) return [];
  return [
    {
      folder: outDir,
      bytes,
      what: counted(unmade, 'version'),
      otherwise:
        'make fewer at once (--versions with their ids, --format, --only), or choose another folder with --out',
    },
    { folder: cacheDir, bytes: Math.min(cacheBytes, unmade * keptBytes), what: 'their pieces' },
    { folder: publicDir, bytes: unmade * spokenBytes, what: 'their spoken words' },
  ];
};

/** How long each piece of a film about takes. */
const secondsByPiece = (film: Film): Map<string, number> =>
  new Map(
    piecesOf(film).map((piece) => {
      const { durationInFrames, fps } = pieceTimeline(piece, estimatedNarration(scriptOf(piece)));
      return [pieceId(piece), durationInFrames / fps];
    }),
  );

const bytesPerSecond = (manifest: Manifest | null): number | null => {
  const files = manifest?.files ?? [];
  const seconds = files.reduce((sum, file) => sum + file.seconds, 0);
  return seconds === 0 ? null : files.reduce((sum, file) => sum + file.bytes, 0) / seconds;
};
