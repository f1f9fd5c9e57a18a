import { open, rm, type FileHandle } from 'node:fs/promises';
import { ContentError } from '../../film/parse/parse.ts';
import { bedLevels, bedStandard, edgeFade, levelAt, type SpokenSpan } from './bed-level.ts';
import { LoudnessMeter, sampleRate } from './meter.ts';
import { bytesPerSample, decodeParts } from './mix.ts';

/** Changes whenever the same bed would be laid under the same voice in another way. */
export const bedVersion = 1;

/** Music under a voice. */
export type Bed = {
  file: string;
  /** What to call it in messages: where it is written. */
  where: string;
  /** Every spoken word of the file that it is laid under. */
  words: readonly SpokenSpan[];
};

/** The end of a bed sounds together with its beginning for so long, so that no seam is heard. */
const longestCrossfade = 2 * sampleRate;
const shortestSeconds = 2;
/** The level is computed once for so many samples: a millisecond. */
const levelStep = sampleRate / 1000;

/**
 * Makes sure that a bed can be read, without reading all of it.
 * @throws {ContentError}
 */
export const checkBed = async ({ file, where }: Pick<Bed, 'file' | 'where'>): Promise<void> => {
  for await (const part of bedSound(file, where)) if (part.length > 0) return;
};

/**
 * Lays a bed under the voice of a mix, in place: as long as the mix, looped, faded at both ends, down while somebody
 * speaks. Holds a second of it at a time.
 * @param voiceLufs how loud the voice is in the mix
 * @param lufs how loud it will be in the end
 * @throws {ContentError} when the bed cannot be used
 */
export const layBed = async (
  mixFile: string,
  bed: Bed,
  { voiceLufs, lufs, totalSamples }: { voiceLufs: number; lufs: number; totalSamples: number },
  signal?: AbortSignal,
): Promise<void> => {
  const bedFile = `${mixFile}.bed`;
  try {
    const { length, loudestLufs } = await writeBed(bed, bedFile, signal);
    const pauseDb = voiceLufs - lufs + bedStandard.pauseLufs - loudestLufs;
    const duckDb = Math.min(0, lufs - bedStandard.underVoiceLu - bedStandard.pauseLufs);
    const points = bedLevels(bed.words, duckDb);
    const totalMs = (totalSamples * 1000) / sampleRate;
    const gainAt = (sample: number) => {
      const atMs = (sample * 1000) / sampleRate;
      return 10 ** ((pauseDb + levelAt(points, atMs)) / 20) * edgeFade(atMs, totalMs);
    };
    const [mix, music] = await Promise.all([open(mixFile, 'r+'), open(bedFile)]);
    try {
      for (let at = 0; at < totalSamples; at += sampleRate) {
        signal?.throwIfAborted();
        const count = Math.min(sampleRate, totalSamples - at);
        const under = await looped(music, length, at, count, totalSamples);
        const voice = await readSamples(mix, at, count);
        addWithGain(voice, under, at, gainAt);
        await mix.write(
          new Uint8Array(voice.buffer),
          0,
          count * bytesPerSample,
          at * bytesPerSample,
        );
      }
    } finally {
      await Promise.all([mix.close(), music.close()]);
    }
  } finally {
    await rm(bedFile, { force: true });
  }
};

const addWithGain = (
  voice: Float32Array,
  under: Float32Array,
  startSample: number,
  gainAt: (sample: number) => number,
): void => {
  for (let from = 0; from < voice.length; from += levelStep) {
    const gain = gainAt(startSample + from);
    const slope = (gainAt(startSample + from + levelStep) - gain) / levelStep;
    const until = Math.min(voice.length, from + levelStep);
    for (let index = from; index < until; index++)
      voice[index] =
        (voice[index] as number) + (under[index] as number) * (gain + slope * (index - from));
  }
};

/** The samples of a bed that is played again and again, from a place on. */
const looped = async (
  music: FileHandle,
  length: number,
  at: number,
  count: number,
  totalSamples: number,
): Promise<Float32Array> => {
  const crossfade = Math.min(longestCrossfade, Math.floor(length / 4));
  // A bed that is long enough is played once.
  const period = totalSamples <= length ? length : length - crossfade;
  const samples = new Float32Array(count);
  for (let done = 0; done < count;) {
    const round = Math.floor((at + done) / period);
    const offset = at + done - round * period;
    const run = Math.min(count - done, period - offset);
    const part = await readSamples(music, offset, run);
    if (round > 0 && offset < crossfade) {
      const ending = await readSamples(music, period + offset, Math.min(run, crossfade - offset));
      ending.forEach((sample, index) => {
        const turn = ((offset + index) / crossfade) * (Math.PI / 2);
        part[index] = (part[index] ?? 0) * Math.sin(turn) + sample * Math.cos(turn);
      });
    }
    samples.set(part, done);
    done += run;
  }
  return samples;
};

const readSamples = async (
  handle: FileHandle,
  at: number,
  count: number,
): Promise<Float32Array> => {
  const samples = new Float32Array(count);
  await handle.read(new Uint8Array(samples.buffer), 0, count * bytesPerSample, at * bytesPerSample);
  return samples;
};

/** Writes a bed as bare floats, and measures it on the way. */
const writeBed = async (
  { file, where }: Bed,
  bedFile: string,
  signal?: AbortSignal,
): Promise<{ length: number; loudestLufs: number }> => {
  const meter = new LoudnessMeter();
  const handle = await open(bedFile, 'wx');
  let length = 0;
  try {
    for await (const part of bedSound(file, where, signal)) {
      meter.add(part);
      await handle.write(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
      length += part.length;
    }
  } finally {
    await handle.close();
  }
  const loudestLufs = meter.loudest();
  if (length < shortestSeconds * sampleRate)
    throw new ContentError([
      `${where} lasts ${(length / sampleRate).toFixed(1)} s; give at least ${shortestSeconds} s of music, better a minute`,
    ]);
  if (loudestLufs === -Infinity)
    throw new ContentError([`${where} is silent; give another file, or remove the line`]);
  return { length, loudestLufs };
};

/** The sound of a bed; says it where it cannot be read. */
async function* bedSound(
  file: string,
  where: string,
  signal?: AbortSignal,
): AsyncGenerator<Float32Array> {
  try {
    yield* decodeParts(file, signal);
  } catch (cause) {
    signal?.throwIfAborted();
    const problem = `${where} cannot be read as sound; save it again as WAV, FLAC, MP3, M4A or Ogg`;
    throw new ContentError([problem], { cause });
  }
}
