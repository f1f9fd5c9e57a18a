import { constants, copyFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256OfFile, sha256OfValue } from '../../disk/hash.ts';
import { RenderError } from '../../told/errors.ts';
import type { RenderContext } from '../context.ts';
import { samplesInPacket } from '../mp4/adts.ts';
import type { TimedPiece } from '../piece/job.ts';
import type { Music } from './music.ts';
import { bedVersion } from './bed.ts';
import type { SpokenSpan } from './bed-level.ts';
import { soundVersion, type Phase, type SoundJob } from './master.ts';
import { sampleRate } from './meter.ts';
import { samplesOf } from './mix.ts';
import { soundStandard } from './standard.ts';

/** What to make of sounds, under its key. */
export type KeyedJob = {
  key: string;
  job: SoundJob;
  /** SHA-256 of what the key stands for, by file. */
  heard: ReadonlyMap<string, string>;
};

/** The sound of one or more files, under its key. */
export type KeyedSound = {
  key: string;
  frames: number;
  fps: number;
  /** Made at once. */
  whole: KeyedJob;
  /** Joined from those of its pieces, each made once for all files that it is in; null where that cannot be. */
  pieces: { sound: KeyedJob; phase: Phase }[] | null;
};

/** The end and the beginning of a piece are silent for so long, so that packets of two encoders meet in silence. */
const seamSamples = 3 * samplesInPacket;

/** Lays the sounds of pieces on the frames of the file that they become, and music under them. */
export const placeSounds = async (
  pieces: readonly TimedPiece[],
  {
    publicDir,
    lufs = soundStandard.lufs,
    music = null,
  }: { publicDir: string; lufs?: number | undefined; music?: Music | null },
): Promise<KeyedSound> => {
  const fps = pieces[0]?.job.fps ?? 1;
  const whole: SoundJob = { placements: [], frames: 0, fps, lufs };
  const heard = new Map<string, string>();
  const words: SpokenSpan[] = [];
  const own: { sound: KeyedJob; phase: Phase }[] = [];
  for (const piece of pieces) {
    const start = samplesOf(whole.frames, fps);
    const sound = await placePiece(piece, { publicDir, lufs });
    own.push({ sound, phase: start % samplesInPacket });
    for (const place of sound.job.placements)
      whole.placements.push({ ...place, startSample: start + place.startSample });
    for (const [file, sha256] of sound.heard) heard.set(file, sha256);
    const startMs = (start * 1000) / sampleRate;
    for (const word of piece.timeline.words)
      words.push({ startMs: startMs + word.startMs, endMs: startMs + word.endMs });
    whole.frames += sound.job.frames;
  }
  if (music) {
    whole.bed = { file: music.file, where: music.where, words };
    heard.set(music.file, music.sha256);
  }
  const { frames } = whole;
  const keyed = keyedJob(whole, heard, music && [bedVersion, music.sha256, words]);
  // Music runs on from piece to piece.
  if (music || !own.every(({ sound }) => isSilentAtSeams(sound.job)))
    return { key: keyed.key, frames, fps, whole: keyed, pieces: null };
  const parts = own.map(({ sound, phase }) => [sound.key, phase]);
  return {
    key: sha256OfValue(['joined-1', parts, keyed.key]),
    ...{ frames, fps, whole: keyed, pieces: own },
  };
};

/** Lays the sound of a piece on its own frames. */
const placePiece = async (
  { narration, timeline, job }: TimedPiece,
  { publicDir, lufs }: { publicDir: string; lufs: number },
): Promise<KeyedJob> => {
  const { durationInFrames: frames, fps } = job;
  const sound: SoundJob = { placements: [], frames, fps, lufs, silentEndSamples: seamSamples };
  if (narration.audio === null) return keyedJob(sound, new Map());
  const file = path.join(publicDir, narration.audio);
  const parts = timeline.heard;
  for (const [index, { fromMs, toMs, startMs }] of parts.entries()) {
    const isLast = index === parts.length - 1;
    // All that is spoken, to the last sample, however long the narration says that it is.
    const to = isLast ? Number.MAX_SAFE_INTEGER : samplesIn(toMs);
    sound.placements.push({
      file,
      startSample: samplesIn(startMs),
      ...(parts.length > 1 && { heard: { from: samplesIn(fromMs), to } }),
    });
  }
  return keyedJob(sound, new Map([[file, await sha256OfFile(file)]]));
};

const samplesIn = (ms: number): number => Math.round((ms * sampleRate) / 1000);

const keyedJob = (
  job: SoundJob,
  heard: ReadonlyMap<string, string>,
  bed: unknown = null,
): KeyedJob => {
  const placed = job.placements.map(({ file, startSample, heard: part }) => [
    startSample,
    heard.get(file),
    ...(part ? [part] : []),
  ]);
  const made = [
    soundVersion,
    soundStandard,
    job.frames,
    job.fps,
    job.lufs,
    job.silentEndSamples,
    placed,
    bed,
  ];
  return { key: sha256OfValue(['sound-3', ...made]), job, heard };
};

const isSilentAtSeams = ({ placements, frames, fps }: SoundJob): boolean =>
  samplesOf(frames, fps) > 2 * seamSamples &&
  placements.every(({ startSample }) => startSample >= seamSamples);

/**
 * The same job with copies of its sounds that nobody else writes to, so that what is decoded is what the key stands
 * for: a voice may speak anew meanwhile, or somebody replace a recording.
 * @throws {RenderError} when one is no longer what it was
 */
export const takenAside = async (
  { job, heard }: KeyedJob,
  run: RenderContext['run'],
): Promise<SoundJob> => {
  const copies = new Map<string, string>();
  for (const [file, sha256] of heard) {
    const copy = run.newPath(`heard${path.extname(file)}`);
    const isSame = await copyFile(file, copy, constants.COPYFILE_FICLONE).then(
      async () => (await sha256OfFile(copy)) === sha256,
      () => false,
    );
    if (!isSame)
      throw new RenderError(
        `${file} was changed or removed while its film was being made. Nothing of it is kept; run again.`,
      );
    copies.set(file, copy);
  }
  const copyOf = (file: string): string => copies.get(file) ?? file;
  return {
    ...job,
    placements: job.placements.map((place) => ({ ...place, file: copyOf(place.file) })),
    ...(job.bed ? { bed: { ...job.bed, file: copyOf(job.bed.file) } } : {}),
  };
};
