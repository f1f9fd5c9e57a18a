import type { Need } from '../disk/room.ts';
import type { RenderContext } from './context.ts';
import type { KeyedFile } from './film-files.ts';
import type { KeyedPiece } from './piece/key.ts';

/**
 * What a second of film takes at most, in bytes, as measured of the campaign and rounded up: its picture and its sound.
 * A sound in the making is 32-bit samples, once for the voice and once for the music.
 */
const finishedBytes = 130_000;
const soundBytes = 2 * 4 * 48_000;
/** A poster and texts. */
const besideBytes = 400_000;
/** What a browser writes while it draws. */
const browserBytes = 24e6;

type Places = Pick<RenderContext, 'outDir' | 'publicDir' | 'cacheDir'> & { temporaryDir: string };

/** Where a render writes, for messages about a full disk. */
export const placesOf = ({
  outDir,
  publicDir,
  cacheDir,
  temporaryDir,
}: Places): Omit<Need, 'bytes'>[] => [
  { folder: outDir, what: 'the films', otherwise: 'choose another folder with --out' },
  { folder: cacheDir, what: 'the pieces', otherwise: 'keep less with --cache-size' },
  { folder: publicDir, what: 'the spoken slides' },
  {
    folder: temporaryDir,
    what: 'temporary files',
    otherwise: 'name another folder in TMPDIR',
  },
];

/** The room that a film needs, given the files that are not finished and the pieces that have to be drawn. */
export const needsOf = (
  { outDir, cacheDir }: Pick<RenderContext, 'outDir' | 'cacheDir'>,
  files: readonly KeyedFile[],
  pieces: readonly KeyedPiece[],
): Need[] => {
  if (files.length === 0) return [];
  const secondsOf = ({ sound }: KeyedFile) => sound.frames / sound.fps;
  const seconds = files.map(secondsOf);
  const total = seconds.reduce((sum, one) => sum + one, 0);
  const longest = Math.max(...seconds);
  const drawn = pieces.reduce((sum, { job }) => sum + job.durationInFrames / job.fps, 0);
  return [
    {
      folder: outDir,
      bytes: total * finishedBytes + files.length * besideBytes,
      what: 'the films',
      otherwise: 'choose another folder with --out',
    },
    {
      folder: cacheDir,
      bytes:
        (drawn + longest) * finishedBytes + longest * soundBytes + (drawn > 0 ? browserBytes : 0),
      what: 'the pieces',
    },
  ];
};
