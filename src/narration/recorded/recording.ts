import path from 'node:path';
import type { Stretch } from '../align/activity.ts';
import { cutWithFades, joinedSamples } from '../sound.ts';
import { pauses } from '../voice.ts';
import type { Sound } from '../../media/wav.ts';
import { ToldError } from '../../told/errors.ts';

/** Gives a sound file as mono at 48 kHz, part by part. */
export type Decode = (file: string, signal?: AbortSignal) => AsyncIterable<Float32Array>;

const decodedRate = 48_000;

/** A recording that cannot be used. The message is one line: which file, what is wrong, how to mend it. */
export class RecordingError extends ToldError {
  override name = 'RecordingError';
  readonly reason = 'recording';
  readonly exitCode = 2;
}

/** Reads a recording whole. */
export const readRecording = async (
  decode: Decode,
  file: string,
  signal?: AbortSignal,
): Promise<Sound> => {
  const parts: Float32Array[] = [];
  try {
    for await (const part of decode(path.resolve(file), signal)) parts.push(part);
  } catch (cause) {
    signal?.throwIfAborted();
    throw new RecordingError(
      `${file} cannot be read as sound. Save it again as WAV, FLAC, MP3, M4A or Ogg.`,
      { cause },
    );
  }
  const samples = joinedSamples(parts);
  if (samples.length === 0)
    throw new RecordingError(`${file} holds no sound. Record it again, or remove the file.`);
  return { samples, sampleRate: decodedRate };
};

/** Rumble and breath thumps lie below this; no voice does. */
const highPassHz = 70;

/**
 * Takes out what lies below the voice: a Butterworth high-pass of the second order (R. Bristow-Johnson, “Audio EQ
 * Cookbook”, W3C Note 2021).
 */
export const withoutRumble = ({ samples, sampleRate }: Sound): Sound => {
  const angle = (2 * Math.PI * highPassHz) / sampleRate;
  const alpha = Math.sin(angle) / Math.SQRT2;
  const gain = (1 + Math.cos(angle)) / 2 / (1 + alpha);
  const feedback1 = (-2 * Math.cos(angle)) / (1 + alpha);
  const feedback2 = (1 - alpha) / (1 + alpha);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  const filtered = samples.map((x) => {
    const y = gain * (x - 2 * x1 + x2) - feedback1 * y1 - feedback2 * y2;
    [x1, x2, y1, y2] = [x, x1, y, y1];
    return y;
  });
  return { samples: filtered, sampleRate };
};

/**
 * A recording from just before its first word to just after its last, as long before and after as every narration
 * has it; silence stands in for what was not recorded. `fromMs` is where it begins in the recording.
 */
export const trimmed = (
  { samples, sampleRate }: Sound,
  speech: Stretch,
): Sound & { fromMs: number } => {
  const sampleAt = (ms: number) => Math.round((ms * sampleRate) / 1000);
  const from = sampleAt(speech.startMs - pauses.leadMs);
  const until = sampleAt(speech.endMs + pauses.tailMs);
  const kept = cutWithFades(
    samples,
    { start: Math.max(0, from), end: Math.min(samples.length, until) },
    sampleRate,
  );
  const padded = new Float32Array(until - from);
  padded.set(kept, Math.max(0, -from));
  return { samples: padded, sampleRate, fromMs: (from * 1000) / sampleRate };
};
