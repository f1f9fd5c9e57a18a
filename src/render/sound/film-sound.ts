import { constants, copyFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256OfFile, sha256OfValue } from '../../disk/hash.ts';
import { RenderError } from '../../told/errors.ts';
import type { RenderContext } from '../context.ts';
import type { TimedPiece } from '../piece/job.ts';
import { finishedSoundSchema, type FinishedSound } from './finished-sound.ts';
import type { Music } from './music.ts';
import { bedVersion } from './bed.ts';
import type { SpokenSpan } from './bed-level.ts';
import { makeSound, soundVersion, type SoundJob } from './master.ts';
import { sampleRate } from './meter.ts';
import { samplesOf } from './mix.ts';
import { soundStandard } from './standard.ts';

/** The sound of one or more files, under its key. */
export type KeyedSound = {
  key: string;
  job: SoundJob;
  /** SHA-256 of what the key stands for, by file. */
  heard: ReadonlyMap<string, string>;
};

/** Lays the sounds of pieces on the frames of the file that they become, and music under them. */
export const placeSounds = async (
  pieces: readonly TimedPiece[],
  {
    publicDir,
    lufs = soundStandard.lufs,
    music = null,
  }: { publicDir: string; lufs?: number | undefined; music?: Music | null },
): Promise<KeyedSound> => {
  const job: SoundJob = { placements: [], frames: 0, fps: pieces[0]?.job.fps ?? 1, lufs };
  const heard = new Map<string, string>();
  const words: SpokenSpan[] = [];
  for (const { narration, timeline, job: piece } of pieces) {
    const { audio } = narration;
    if (audio !== null) {
      const file = path.join(publicDir, audio);
      const pieceSample = samplesOf(job.frames, job.fps);
      const parts = timeline.heard;
      for (const [index, { fromMs, toMs, startMs }] of parts.entries()) {
        const isLast = index === parts.length - 1;
        // All that is spoken, to the last sample, however long the narration says that it is.
        const to = isLast ? Number.MAX_SAFE_INTEGER : samplesIn(toMs);
        job.placements.push({
          file,
          startSample: pieceSample + samplesIn(startMs),
          ...(parts.length > 1 && { heard: { from: samplesIn(fromMs), to } }),
        });
      }
      heard.set(file, await sha256OfFile(file));
      const pieceMs = (pieceSample * 1000) / sampleRate;
      for (const { startMs, endMs } of timeline.words)
        words.push({ startMs: pieceMs + startMs, endMs: pieceMs + endMs });
    }
    job.frames += piece.durationInFrames;
  }
  const placed = job.placements.map(({ file, startSample, heard: part }) => [
    startSample,
    heard.get(file),
    ...(part ? [part] : []),
  ]);
  if (music) {
    job.bed = { file: music.file, where: music.where, words };
    heard.set(music.file, music.sha256);
  }
  const bed = music && [bedVersion, music.sha256, words];
  const made = [soundVersion, soundStandard, job.frames, job.fps, lufs, placed, bed];
  return { key: sha256OfValue(['sound-2', ...made]), job, heard };
};

const samplesIn = (ms: number): number => Math.round((ms * sampleRate) / 1000);

/**
 * Finds a sound that was made before, or makes it and keeps it.
 * @throws {RenderError} when it cannot be made
 */
export const obtainSound = async (
  { store, run, fresh }: RenderContext,
  sound: KeyedSound,
  signal: AbortSignal,
): Promise<FinishedSound> => {
  const { key } = sound;
  const found = fresh ? null : await store.find(key, finishedSoundSchema);
  if (found && 'file' in found) return { file: found.file, ...found.about };
  const file = run.newPath('sound.aac');
  const measured = await makeSound(await takenAside(sound, run), file, signal);
  const loudness = measured && {
    lufs: toHundredths(measured.lufs),
    truePeakDb: toHundredths(measured.truePeakDb),
  };
  await store.keep(key, file, { loudness });
  return { file, loudness };
};

/**
 * The same job with copies of its sounds that nobody else writes to, so that what is decoded is what the key stands
 * for: a voice may speak anew meanwhile, or somebody replace a recording.
 * @throws {RenderError} when one is no longer what it was
 */
const takenAside = async (
  { job, heard }: KeyedSound,
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

const toHundredths = (value: number): number => Math.round(value * 100) / 100;
