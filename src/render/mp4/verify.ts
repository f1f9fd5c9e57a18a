import path from 'node:path';
import { sha256 } from '../../disk/hash.ts';
import { RenderError } from '../../told/errors.ts';
import type { FileKind } from '../plan.ts';
import { samplesInPacket } from './adts.ts';
import { bodyAt } from './boxes.ts';
import { pictureEntryOf, readMovieFile, type MovieFile, type Track } from './movie-file.ts';

/** What an MP4 has to be. */
export type Expected = {
  kind: FileKind;
  width: number;
  height: number;
  fps: number;
  frames: number;
};

/** The most that messengers take. */
const clipBytes = 16 * 1024 * 1024;

// As H.264 and MPEG-4 number them.
const mainProfile = 77;
const lowComplexity = 2;
const aac = 0x40;
const bt709 = 1;

type Found = string | number | boolean | undefined;

/** Everything about an MP4 that is not as the standards want it, one line each; empty when all is well. */
export const mp4Problems = (movie: MovieFile, expected: Expected): string[] => {
  const video = movie.tracks.find(({ kind }) => kind === 'vide');
  const audio = movie.tracks.find(({ kind }) => kind === 'soun');
  if (!video || !audio) return ['it lacks its picture or its sound'];
  const { kind, fps, frames } = expected;
  const seconds = frames / fps;
  const sound = soundFacts(audio);
  const { start, end } = movie.data;
  const wanted: Wanted[] = [
    ...wantedOfPicture(video, expected),
    ['frame rate', rateOf(video), String(fps)],
    ['audio codec', audio.entry.format, 'mp4a'],
    ['kind of MPEG-4 sound', sound.kind, aac],
    ['audio profile', sound.profile, lowComplexity],
    ['sample rate', audio.timescale, 48_000],
    ['packets a second', rateOf(audio), String(48_000 / samplesInPacket)],
    ['channels', sound.channels, 2],
    ['streams', movie.tracks.length, 2],
    ['edit list', movie.tracks.some(({ hasEditList }) => hasEditList), false],
    ['moov before the pictures', movie.boxes.indexOf('moov') < movie.boxes.indexOf('mdat'), true],
    ['bytes of pictures and sound', sum([...video.sizes, ...audio.sizes]), end - start],
    ['samples outside of them', [video, audio].some(reachesOut(movie.data)), false],
  ];
  const lengths: [string, number][] = [
    ['picture', video.seconds],
    ['sound', audio.seconds],
    ['file', movie.seconds],
  ];
  const uneven = lengths
    .filter(([, found]) => Math.abs(found - seconds) > 1 / fps)
    .map(
      ([name, found]) => `the ${name} lasts ${Math.round(found * 1e4) / 1e4} s, not ${seconds} s`,
    );
  const heavy =
    kind === 'clip' && movie.bytes > clipBytes
      ? [`it weighs ${movie.bytes} bytes, and messengers refuse more than ${clipBytes}`]
      : [];
  return [...differing(wanted), ...uneven, ...heavy];
};

/** What something is called, what it is, and what it is to be. */
type Wanted = [name: string, found: Found, wanted: Found];

const differing = (wanted: readonly Wanted[]): string[] =>
  wanted
    .filter(([, found, want]) => found !== want)
    .map(([name, found, want]) => `${name} is ${found}, not ${want}`);

const wantedOfPicture = (
  video: Track,
  { width, height, frames }: Pick<Expected, 'width' | 'height' | 'frames'>,
): Wanted[] => {
  const picture = pictureFacts(video);
  return [
    ['video codec', video.entry.format, 'avc1'],
    // With 4:2:0 in 8 bits, as it has no other.
    ['profile', picture.profile, mainProfile],
    ['level', picture.level, 40],
    ['another order of showing than of standing', video.hasReordering, false],
    ['colour', picture.colour, [bt709, bt709, bt709, 'limited'].join(' ')],
    ['size', picture.size, `${width}×${height}`],
    ['frames', video.sizes.length, frames],
  ];
};

/**
 * Looks at the pictures of a drawn piece, as its index tells what they are.
 * @returns what is not as the standards want it, one line each; and the hash of what a decoder is set to, as ffprobe writes it
 * @throws {RenderError} when it cannot be read
 */
export const lookAtPiece = async (
  file: string,
  expected: Pick<Expected, 'width' | 'height' | 'frames'>,
): Promise<{ problems: string[]; decoderSettings: string }> => {
  const { tracks } = await readMovieFile(file).catch((cause: unknown) => {
    throw new RenderError(`${path.basename(file)} cannot be read.`, { cause });
  });
  const video = tracks.find(({ kind }) => kind === 'vide');
  if (!video) return { problems: ['it has no picture'], decoderSettings: '' };
  const settings = bodyAt(pictureEntryOf(video).inner, 'avcC') ?? Buffer.alloc(0);
  return {
    problems: differing(wantedOfPicture(video, expected)),
    decoderSettings: `SHA256:${sha256(settings)}`,
  };
};

/** Samples a second, where all last as long; else how many lengths there are. */
const rateOf = ({ lasting: [first, ...others], timescale }: Track): string =>
  first && others.length === 0
    ? String(timescale / first.ticks)
    : `${others.length + 1} different ones`;

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

const reachesOut =
  ({ start, end }: MovieFile['data']) =>
  ({ offsets, sizes }: Track): boolean =>
    offsets.some((offset, index) => offset < start || offset + (sizes[index] ?? 0) > end);

/** What the sample entry of a picture says, with its `avcC` and `colr` (ISO/IEC 14496-15, 5.3.3). */
const pictureFacts = (track: Track) => {
  const { width, height, inner } = pictureEntryOf(track);
  const settings = bodyAt(inner, 'avcC');
  const colour = bodyAt(inner, 'colr');
  return {
    profile: settings?.[1],
    level: settings?.[3],
    size: `${width}×${height}`,
    colour: colour
      ? [4, 6, 8]
          .map((at): string | number => colour.readUInt16BE(at))
          .concat((colour[10] ?? 0) & 0x80 ? 'full' : 'limited')
          .join(' ')
      : undefined,
  };
};

/** What the sample entry of a sound says, with its `esds` (ISO/IEC 14496-14, 5.6). */
const soundFacts = ({ entry: { body } }: Track) => {
  const stream = bodyAt(body.subarray(28), 'esds') ?? Buffer.alloc(0);
  // Of descriptors within each other: their tags, and lengths of one to four bytes.
  const after = (tag: number, from: number): number => {
    let at = stream.indexOf(tag, from) + 1;
    while (at > 0 && (stream[at] ?? 0) & 0x80) at++;
    return at + 1;
  };
  const decoder = after(4, after(3, 4) + 3);
  const config = after(5, decoder + 13);
  return {
    kind: stream[decoder],
    profile: (stream[config] ?? 0) >> 3,
    channels: ((stream[config + 1] ?? 0) >> 3) & 0xf,
  };
};

/**
 * Looks at a finished MP4, as its index tells what it holds, and refuses it unless it is what the standards want. What
 * its pictures and sounds are was looked at in the pieces that it is joined from.
 * @throws {RenderError} that names every difference
 */
export const verifyMp4 = async (
  file: string,
  expected: Expected,
  name: string = path.basename(file),
): Promise<void> => {
  const problems = mp4Problems(await readMovieFile(file), expected);
  if (problems.length > 0)
    throw new RenderError(`${name} did not come out right: ${problems.join('; ')}.`);
};
