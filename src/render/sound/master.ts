import path from 'node:path';
import { readFile, rm, truncate } from 'node:fs/promises';
import { layBed, type Bed } from './bed.ts';
import { RenderError } from '../../told/errors.ts';
import { runFfmpeg } from '../../media/ffmpeg.ts';
import { readAdts, samplesInPacket } from '../mp4/adts.ts';
import { Limiter } from './limiter.ts';
import { LoudnessMeter } from './meter.ts';
import {
  bytesPerSample,
  decodeParts,
  readMix,
  samplesOf,
  writeMix,
  type Placement,
} from './mix.ts';
import { soundStandard } from './standard.ts';

/** Changes whenever the same sounds would be mastered into other bytes. */
export const soundVersion = 2;

/** The sound of a piece, or of all of a file: what is heard when, for how many frames of picture, how loud, with what music. */
export type SoundJob = {
  placements: Placement[];
  frames: number;
  fps: number;
  lufs?: number;
  bed?: Bed;
  /** What would sound in so many samples at its end is cut. */
  silentEndSamples?: number;
};

/**
 * How many samples after the start of a packet a sound begins, in the file that it is to stand in. Packets of AAC hold
 * 1024 samples, and frames another number: to be heard to the sample, it is encoded for its place.
 */
export type Phase = number;

/** A finished sound, and what it was measured to be. */
export type MadeSound = {
  /** AAC-LC in ADTS. */
  file: string;
  /** The mean square of each 100 ms; of several sounds one after another they give the loudness. */
  steps: number[];
  /** −Infinity for silence. */
  lufs: number;
  truePeakDb: number;
};

/** libfdk_aac's delay. So much silence is cut from the start, and sound and picture meet without an edit list. */
const encoderDelaySamples = 2048;
/** AAC may raise peaks a little; the limiter leaves it room. */
const codecRoomDb = 0.4;

/** How many packets a sound of so many samples takes, as far as they are its own: the next begins within the last. */
const packetsOf = (totalSamples: number, phase: Phase): number =>
  Math.floor((totalSamples + phase) / samplesInPacket);

/**
 * Makes a sound as AAC-LC (ADTS), as near as can be to the loudness that is asked for, and measures what came out; once
 * for each of its places. Its first 43 ms must be silent, and are not encoded.
 * @param places a file to write for each phase
 * @returns what was made, in that order
 * @throws {RenderError} when a sound cannot be decoded, or its peaks stay too high
 */
export const makeSounds = async (
  job: SoundJob,
  places: readonly { phase: Phase; file: string }[],
  mixFile: string,
  signal?: AbortSignal,
): Promise<MadeSound[]> => {
  const totalSamples = samplesOf(job.frames, job.fps);
  try {
    await writeMix(mixFile, job.placements, totalSamples - (job.silentEndSamples ?? 0), signal);
    await truncate(mixFile, totalSamples * bytesPerSample);
    const lufs = job.lufs ?? soundStandard.lufs;
    if (job.bed) {
      const { lufs: voiceLufs } = (await measured(readMix(mixFile), signal)).result();
      // Music alone, where nobody speaks, is no narration.
      if (voiceLufs > -Infinity)
        await layBed(mixFile, job.bed, { voiceLufs, lufs, totalSamples }, signal);
    }
    const mix = () => readMix(mixFile, samplesInPacket, totalSamples);
    return await master(mix, { totalSamples, lufs, places }, signal);
  } finally {
    await rm(mixFile, { force: true });
  }
};

/**
 * Makes the whole sound of one file: its length is that of the picture, less at most one AAC packet (21 ms).
 * @throws {RenderError} as `makeSounds`, and when the loudness cannot be reached
 */
export const makeSound = async (
  job: SoundJob,
  file: string,
  signal?: AbortSignal,
): Promise<MadeSound> => {
  const mixFile = path.join(path.dirname(file), `${path.basename(file)}.mix`);
  const [made] = await makeSounds(job, [{ phase: 0, file }], mixFile, signal);
  const { lufs = soundStandard.lufs } = job;
  if (!made || !isAsLoud(made.lufs, lufs))
    throw new RenderError(
      `The sound cannot be brought to ${lufs} LUFS under ${soundStandard.truePeakDb} dBTP; make the voice's recordings less uneven.`,
    );
  return made;
};

/** Whether a sound came out as loud as it was to be. Silence always did. */
export const isAsLoud = (foundLufs: number, lufs: number): boolean =>
  foundLufs === -Infinity || Math.abs(foundLufs - lufs) <= soundStandard.toleranceLu;

type Mix = () => AsyncIterable<Float32Array>;
type Levels = { gainDb: number; ceilingDb: number };

const master = async (
  mix: Mix,
  {
    totalSamples,
    lufs,
    places,
  }: { totalSamples: number; lufs: number; places: readonly { phase: Phase; file: string }[] },
  signal?: AbortSignal,
): Promise<MadeSound[]> => {
  const encodeAll = (levels: Levels | null, some: typeof places) =>
    encode(levels ? throughLimiter(mix(), levels) : mix(), { totalSamples, places: some }, signal);
  const raw = (await measured(mix(), signal)).result();
  if (raw.lufs === -Infinity) {
    await encodeAll(null, places);
    return places.map(({ file }) => ({ file, steps: [], ...raw }));
  }
  const ceilingDb = soundStandard.truePeakDb - codecRoomDb;
  const gainDb = await gainThatReaches(lufs, lufs - raw.lufs, async (candidate) => {
    const limited = throughLimiter(mix(), { gainDb: candidate, ceilingDb });
    return (await measured(limited, signal)).result().lufs;
  });
  await encodeAll({ gainDb, ceilingDb }, places);
  const made: MadeSound[] = [];
  const heard = await listen(places, signal);
  for (const [index, place] of places.entries()) {
    // Each for itself: what comes of one does not depend on which others are asked for.
    const levels = { gainDb, ceilingDb };
    let result = heard[index] as MadeSound;
    for (let attempt = 1; attempt < 4; attempt++) {
      const shortLu = lufs - result.lufs;
      const excessDb = result.truePeakDb - soundStandard.truePeakDb;
      if (isAsLoud(result.lufs, lufs) && excessDb <= 0) break;
      if (Math.abs(shortLu) > 0.1) levels.gainDb += shortLu;
      if (excessDb > 0) levels.ceilingDb -= excessDb + 0.1;
      await encodeAll(levels, [place]);
      [result = result] = await listen([place], signal);
    }
    if (result.truePeakDb > soundStandard.truePeakDb)
      throw new RenderError(
        `The sound cannot be kept under ${soundStandard.truePeakDb} dBTP at ${lufs} LUFS; make the voice's recordings less uneven.`,
      );
    made.push(result);
  }
  return made;
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

/** Measures what was encoded, all in one go: to start ffmpeg takes as long as to decode a piece. */
const listen = async (
  places: readonly { file: string }[],
  signal?: AbortSignal,
): Promise<MadeSound[]> => {
  const files = places.map(({ file }) => file);
  const meters = files.map(() => new LoudnessMeter());
  const lengths = await Promise.all(
    files.map(async (file) => readAdts(await readFile(file)).sizes.length * samplesInPacket),
  );
  let number = 0;
  let left = lengths[0] ?? 0;
  for await (const part of decodeParts(files, signal)) {
    signal?.throwIfAborted();
    for (let at = 0; at < part.length;) {
      while (left === 0 && number < files.length - 1) left = lengths[++number] ?? 0;
      // The last takes what is left, should a decoder give more.
      const own = part.subarray(at, number < files.length - 1 ? at + left : undefined);
      meters[number]?.add(own);
      left -= own.length;
      at += own.length;
    }
  }
  if (left !== 0)
    throw new RenderError('A sound that was encoded has another length than it says.', {
      remedy: 'Run again.',
    });
  return files.map((file, index) => {
    const meter = meters[index] ?? new LoudnessMeter();
    return { file, steps: meter.steps(), ...meter.result() };
  });
};

const measured = async (
  parts: AsyncIterable<Float32Array>,
  signal?: AbortSignal,
): Promise<LoudnessMeter> => {
  const meter = new LoudnessMeter();
  for await (const part of parts) {
    signal?.throwIfAborted();
    meter.add(part);
  }
  return meter;
};

async function* throughLimiter(
  parts: AsyncIterable<Float32Array>,
  levels: Levels,
): AsyncGenerator<Float32Array> {
  const limiter = new Limiter(levels);
  for await (const part of parts) yield limiter.next(part);
  yield limiter.rest();
}

/** Encodes a mix, from its second packet on, for each of its places; all at once, as each is cheap. */
const encode = async (
  parts: AsyncIterable<Float32Array>,
  {
    totalSamples,
    places,
  }: { totalSamples: number; places: readonly { phase: Phase; file: string }[] },
  signal?: AbortSignal,
): Promise<void> => {
  const bytes = async function* () {
    for await (const { buffer, byteOffset, byteLength } of parts) {
      yield new Uint8Array(buffer, byteOffset, byteLength);
    }
  };
  const { sampleRate, bitrate } = soundStandard;
  const input = ['-f', 'f32le', '-ar', String(sampleRate), '-ac', '1', '-i', 'pipe:0'];
  const outputs = places.flatMap(({ phase, file }) => {
    const start = encoderDelaySamples - samplesInPacket - phase;
    const end = (packetsOf(totalSamples, phase) - 1) * samplesInPacket - phase;
    const own = `atrim=start_sample=${start}:end_sample=${end},asetpts=PTS-STARTPTS`;
    return [
      ...['-map', '0:a', '-af', `${own},pan=stereo|c0=c0|c1=c0`],
      ...['-c:a', 'libfdk_aac', '-b:a', bitrate, '-f', 'adts', file],
    ];
  });
  await runFfmpeg('encode the sound', [...input, ...outputs], { signal, input: bytes() });
};
