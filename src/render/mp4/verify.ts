import { stat } from 'node:fs/promises';
import path from 'node:path';
import { RenderError } from '../../told/errors.ts';
import type { FileKind } from '../plan.ts';
import { probeFile, readMp4Layout, type Mp4Layout, type Probe } from './probe.ts';

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

// The bundled ffprobe knows profiles by their numbers only.
const mainProfile = '77';
const lowComplexity = '1';

/** What an MP4 was found to be, besides its probe. */
export type Facts = Probe & Mp4Layout & { bytes: number };

type Found = string | number | boolean | undefined;

/** Everything about an MP4 that is not as the standards want it, one line each; empty when all is well. */
export const mp4Problems = (facts: Facts, expected: Expected): string[] => {
  const { video, audio } = facts;
  if (!video || !audio) return ['it lacks its picture or its sound'];
  const { kind, width, height, fps, frames } = expected;
  const seconds = frames / fps;
  const wanted: [string, Found, Found][] = [
    ['video codec', video.codec_name, 'h264'],
    ['profile', video.profile, mainProfile],
    ['level', video.level, 40],
    ['B-frames', video.has_b_frames, 0],
    ['pixel format', video.pix_fmt, 'yuv420p'],
    ['colour range', video.color_range, 'tv'],
    ['colour space', video.color_space, 'bt709'],
    ['colour transfer', video.color_transfer, 'bt709'],
    ['colour primaries', video.color_primaries, 'bt709'],
    ['size', `${video.width}×${video.height}`, `${width}×${height}`],
    ['frame rate', video.avg_frame_rate, `${fps}/1`],
    ['frames', video.nb_read_packets, frames],
    ['start of the picture', video.start_pts, 0],
    ['audio codec', audio.codec_name, 'aac'],
    ['audio profile', audio.profile, lowComplexity],
    ['sample rate', audio.sample_rate, 48_000],
    ['channels', audio.channels, 2],
    ['start of the sound', audio.start_pts, 0],
    ['streams', facts.streams.length, 2],
    ['edit list', facts.hasEditList, false],
    ['moov before the pictures', facts.boxes.indexOf('moov') < facts.boxes.indexOf('mdat'), true],
  ];
  const differing = wanted
    .filter(([, found, want]) => found !== want)
    .map(([name, found, want]) => `${name} is ${found}, not ${want}`);
  const lengths: [string, number | undefined][] = [
    ['picture', video.duration],
    ['sound', audio.duration],
    ['file', facts.durationSeconds],
  ];
  const uneven = lengths
    .filter(([, found]) => found === undefined || Math.abs(found - seconds) > 1 / fps)
    .map(([name, found]) => `the ${name} lasts ${found} s, not ${seconds} s`);
  const heavy =
    kind === 'clip' && facts.bytes > clipBytes
      ? [`it weighs ${facts.bytes} bytes, and messengers refuse more than ${clipBytes}`]
      : [];
  return [...differing, ...uneven, ...heavy];
};

/**
 * Looks at a finished MP4 and refuses it unless it is what the standards want.
 * @throws {RenderError} that names every difference
 */
export const verifyMp4 = async (
  file: string,
  expected: Expected,
  name: string = path.basename(file),
  signal?: AbortSignal,
): Promise<void> => {
  const [probe, layout, { size: bytes }] = await Promise.all([
    probeFile(file, signal),
    readMp4Layout(file),
    stat(file),
  ]);
  const problems = mp4Problems({ ...probe, ...layout, bytes }, expected);
  if (problems.length > 0)
    throw new RenderError(`${name} did not come out right: ${problems.join('; ')}.`);
};
