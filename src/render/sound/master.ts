import path from 'node:path';
import { rm } from 'node:fs/promises';
import { layBed, type Bed } from './bed.ts';
import { RenderError } from '../../told/errors.ts';
import { runFfmpeg } from '../../media/ffmpeg.ts';
import { Limiter } from './limiter.ts';
import { LoudnessMeter, type Loudness } from './meter.ts';
import { decodeParts, readMix, samplesOf, writeMix, type Placement } from './mix.ts';
import { soundStandard } from './standard.ts';

/** Changes whenever the same sounds would be mastered into other bytes. */
export const soundVersion = 1;

/** The sound of one file: what is heard when, for how many frames of picture, how loud, and with what music. */
export type SoundJob = {
  placements: Placement[];
  frames: number;
  fps: number;
  lufs?: number;
  bed?: Bed;
};

const samplesInPacket = 1024;
/** libfdk_aac's delay. So much silence is cut from the start, and sound and picture meet without an edit list. */
const encoderDelaySamples = 2048;
/** AAC may raise peaks a little; the limiter leaves it room. */
const codecRoomDb = 0.4;

/**
 * Makes the whole sound of one file as AAC-LC (ADTS), at the loudness that is asked for, and measures what came out.
 * Its length is that of the picture, less at most one AAC packet (21 ms).
 * @returns the measured loudness; null when nothing is heard
 * @throws {RenderError} when a sound cannot be decoded, or the loudness cannot be reached
 */
export const makeSound = async (
  job: SoundJob,
  outFile: string,
  signal?: AbortSignal,
): Promise<Loudness | null> => {
  const totalSamples = samplesOf(job.frames, job.fps);
  const mixFile = path.join(path.dirname(outFile), `${path.basename(outFile)}.mix`);
  try {
    await writeMix(mixFile, job.placements, totalSamples, signal);
    const lufs = job.lufs ?? soundStandard.lufs;
    if (job.bed) {
      const { lufs: voiceLufs } = await measured(readMix(mixFile), signal);
      // Music alone, where nobody speaks, is no narration.
      if (voiceLufs > -Infinity)
        await layBed(mixFile, job.bed, { voiceLufs, lufs, totalSamples }, signal);
    }
    const packets = Math.floor(totalSamples / samplesInPacket);
    const span: [number, number] = [encoderDelaySamples, packets * samplesInPacket];
    return await masterMix(mixFile, span, lufs, outFile, signal);
  } finally {
    await rm(mixFile, { force: true });
  }
};

const masterMix = async (
  mixFile: string,
  span: [number, number],
  lufs: number,
  outFile: string,
  signal?: AbortSignal,
): Promise<Loudness | null> => {
  const raw = await measured(readMix(mixFile, ...span), signal);
  if (raw.lufs === -Infinity) {
    await encode(readMix(mixFile, ...span), outFile, signal);
    return null;
  }
  let ceilingDb: number = soundStandard.truePeakDb - codecRoomDb;
  let gainDb = await gainThatReaches(lufs, lufs - raw.lufs, async (candidate) => {
    const levels = { gainDb: candidate, ceilingDb };
    return (await measured(throughLimiter(readMix(mixFile, ...span), levels), signal)).lufs;
  });
  for (let attempt = 0; attempt < 4; attempt++) {
    const levels = { gainDb, ceilingDb };
    await encode(throughLimiter(readMix(mixFile, ...span), levels), outFile, signal);
    const result = await measured(decodeParts(outFile, signal), signal);
    const shortLu = lufs - result.lufs;
    const excessDb = result.truePeakDb - soundStandard.truePeakDb;
    if (Math.abs(shortLu) <= soundStandard.toleranceLu && excessDb <= 0) return result;
    if (Math.abs(shortLu) > 0.1) gainDb += shortLu;
    if (excessDb > 0) ceilingDb -= excessDb + 0.1;
  }
  throw new RenderError(
    `The sound cannot be brought to ${lufs} LUFS under ${soundStandard.truePeakDb} dBTP; make the voice's recordings less uneven.`,
  );
};

/**
 * The gain that brings a sound to a loudness after limiting. The limiter takes back part of what is added, so each
 * try follows the line through the last two.
 */
const gainThatReaches = async (
  lufs: number,
  firstGainDb: number,
  loudnessAt: (gainDb: number) => Promise<number>,
): Promise<number> => {
  let before = { gainDb: firstGainDb - 1, lufs: lufs - 1 };
  let gainDb = firstGainDb;
  for (let attempt = 0; attempt < 5; attempt++) {
    const now = { gainDb, lufs: await loudnessAt(gainDb) };
    const shortLu = lufs - now.lufs;
    if (Math.abs(shortLu) < 0.05) break;
    const slope = (now.lufs - before.lufs) / (now.gainDb - before.gainDb);
    gainDb += shortLu / Math.min(1, Math.max(0.25, slope));
    before = now;
  }
  return gainDb;
};

const measured = async (
  parts: AsyncIterable<Float32Array>,
  signal?: AbortSignal,
): Promise<Loudness> => {
  const meter = new LoudnessMeter();
  for await (const part of parts) {
    signal?.throwIfAborted();
    meter.add(part);
  }
  return meter.result();
};

async function* throughLimiter(
  parts: AsyncIterable<Float32Array>,
  levels: { gainDb: number; ceilingDb: number },
): AsyncGenerator<Float32Array> {
  const limiter = new Limiter(levels);
  for await (const part of parts) yield limiter.next(part);
  yield limiter.rest();
}

const encode = async (
  parts: AsyncIterable<Float32Array>,
  outFile: string,
  signal?: AbortSignal,
): Promise<void> => {
  const bytes = async function* () {
    for await (const { buffer, byteOffset, byteLength } of parts) {
      yield new Uint8Array(buffer, byteOffset, byteLength);
    }
  };
  const input = [
    '-f',
    'f32le',
    '-ar',
    String(soundStandard.sampleRate),
    '-ac',
    '1',
    '-i',
    'pipe:0',
  ];
  const output = [
    '-af',
    'pan=stereo|c0=c0|c1=c0',
    '-c:a',
    'libfdk_aac',
    '-b:a',
    soundStandard.bitrate,
  ];
  await runFfmpeg('encode the sound', [...input, ...output, '-f', 'adts', outFile], {
    signal,
    input: bytes(),
  });
};
