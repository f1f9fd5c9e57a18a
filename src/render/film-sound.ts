import path from 'node:path';
import { z } from 'zod';
import { sha256OfFile, sha256OfValue } from './content-hash.ts';
import type { RenderContext } from './context.ts';
import type { ResolvedPiece } from './job.ts';
import { makeSound, soundStandard, soundVersion, type SoundJob } from './sound/master.ts';
import { samplesOf } from './sound/mix.ts';

/** The sound of one or more files, under its key. */
export type KeyedSound = { key: string; job: SoundJob };

/** Lays the sounds of pieces on the frames of the file that they become. */
export const placeSounds = async (
  pieces: readonly ResolvedPiece[],
  publicDir: string,
): Promise<KeyedSound> => {
  const job: SoundJob = { placements: [], frames: 0, fps: pieces[0]?.job.fps ?? 1 };
  const hashes: string[] = [];
  for (const { job: piece, speechStartFrame } of pieces) {
    const { audio } = piece.props.narration;
    if (audio !== null) {
      const file = path.join(publicDir, audio);
      const startSample = samplesOf(job.frames + speechStartFrame, job.fps);
      job.placements.push({ file, startSample });
      hashes.push(await sha256OfFile(file));
    }
    job.frames += piece.durationInFrames;
  }
  const placed = job.placements.map(({ startSample }, index) => [startSample, hashes[index]]);
  const key = sha256OfValue(['sound', soundVersion, soundStandard, job.frames, job.fps, placed]);
  return { key, job };
};

const aboutSchema = z.object({
  loudness: z.object({ lufs: z.number(), truePeakDb: z.number() }).nullable(),
});

/** A finished sound, measured. */
export type FinishedSound = z.infer<typeof aboutSchema> & { file: string };

/**
 * Finds a sound that was made before, or makes it and keeps it.
 * @throws {RenderError} when it cannot be made
 */
export const obtainSound = async (
  { store, run, fresh }: RenderContext,
  { key, job }: KeyedSound,
  signal: AbortSignal,
): Promise<FinishedSound> => {
  const found = fresh ? null : await store.find(key, aboutSchema);
  if (found && 'file' in found) return { file: found.file, ...found.about };
  const file = run.newPath('sound.aac');
  const measured = await makeSound(job, file, signal);
  const loudness = measured && {
    lufs: toHundredths(measured.lufs),
    truePeakDb: toHundredths(measured.truePeakDb),
  };
  await store.keep(key, file, { loudness });
  return { file, loudness };
};

const toHundredths = (value: number): number => Math.round(value * 100) / 100;
