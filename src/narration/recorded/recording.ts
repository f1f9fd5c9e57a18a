import type { Activity, Stretch } from '../align/hearing/activity.ts';
import { cutWithFades } from '../speech/sound.ts';
import { pauses } from '../voice.ts';
import type { Sound } from '../../media/wav.ts';
import { decodedRate, decodeRecording } from './decode.ts';
import { oneChannel } from './one-channel.ts';

/**
 * Reads a recording as one channel.
 * @throws {RecordingError} when it cannot be read as sound
 */
export const readRecording = async (file: string, signal?: AbortSignal): Promise<Sound> => ({
  samples: oneChannel(await decodeRecording(file, signal)),
  sampleRate: decodedRate,
});

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
 * has it; silence stands in for what was not recorded, and for noise around it. `fromMs` is where it begins in the recording.
 */
export const trimmed = (
  { samples, sampleRate }: Sound,
  speech: Stretch,
  noise: Activity['noise'],
): Sound & { fromMs: number } => {
  const sampleAt = (ms: number) => Math.round((ms * sampleRate) / 1000);
  const from = sampleAt(speech.startMs - pauses.leadMs);
  const until = sampleAt(speech.endMs + pauses.tailMs);
  const start = Math.max(0, from, sampleAt(Math.min(noise.untilMs, speech.startMs)));
  const kept = cutWithFades(
    samples,
    { start, end: Math.max(start, Math.min(samples.length, until, sampleAt(noise.fromMs))) },
    sampleRate,
  );
  const padded = new Float32Array(until - from);
  padded.set(kept, start - from);
  return { samples: padded, sampleRate, fromMs: (from * 1000) / sampleRate };
};
