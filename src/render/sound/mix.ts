import { open } from 'node:fs/promises';
import { joinedSamples } from '../../narration/speech/sound.ts';
import { readFfmpeg } from '../../media/ffmpeg.ts';
import { samplesOfPcm24 } from '../../media/pcm.ts';
import { wavHeaderOf } from '../../media/wav.ts';
import { sampleRate } from './meter.ts';

/** A sound file and the sample of the mix at which it begins. */
export type Placement = {
  file: string;
  startSample: number;
  /** The samples of it that are heard, where it is not all of them. */
  heard?: { from: number; to: number };
};

/** Where a sound is cut, it comes and goes over so long, so that the cut does not click. */
const cutFadeSamples = 240;

/** How many samples of sound belong to a picture of so many frames. Exact: 48 000 is a multiple of every usual rate. */
export const samplesOf = (frames: number, fps: number): number =>
  Math.round((frames * sampleRate) / fps);

export const bytesPerSample = Float32Array.BYTES_PER_ELEMENT;

/**
 * Lays sounds on a line of silence and writes it as bare 32-bit floats, mono, 48 kHz. What reaches past the end is cut.
 * Holds one sound at a time, so that a long film takes no more memory than its longest slide.
 * @throws {RenderError} when a sound cannot be decoded
 */
export const writeMix = async (
  mixFile: string,
  placements: readonly Placement[],
  totalSamples: number,
  signal?: AbortSignal,
): Promise<void> => {
  const handle = await open(mixFile, 'wx+');
  try {
    await handle.truncate(totalSamples * bytesPerSample);
    let decoded: { file: string; sound: Float32Array } = { file: '', sound: new Float32Array() };
    for (const { file, startSample, heard } of placements) {
      // The parts of one sound follow each other.
      if (decoded.file !== file) decoded = { file, sound: await decode(file, signal) };
      const sound = heard ? cutOut(decoded.sound, heard) : decoded.sound;
      const part = sound.subarray(0, Math.max(0, totalSamples - startSample));
      // Sounds may overlap: a later one is added to what is there.
      const under = new Float32Array(part.length);
      const bytes = new Uint8Array(under.buffer);
      await handle.read(bytes, 0, bytes.length, startSample * bytesPerSample);
      for (let index = 0; index < part.length; index++)
        under[index] = (under[index] as number) + (part[index] as number);
      await handle.write(bytes, 0, bytes.length, startSample * bytesPerSample);
    }
  } finally {
    await handle.close();
  }
};

/** A part of a sound, faded where it is cut. */
const cutOut = (sound: Float32Array, { from, to }: { from: number; to: number }): Float32Array => {
  const end = Math.min(to, sound.length);
  const part = sound.slice(from, end);
  const fade = Math.min(cutFadeSamples, part.length / 2);
  for (let index = 0; index < fade; index++) {
    if (from > 0) part[index] = (part[index] ?? 0) * (index / fade);
    const last = part.length - 1 - index;
    if (end < sound.length) part[last] = (part[last] ?? 0) * (index / fade);
  }
  return part;
};

/** Reads a mix part by part, about a second at a time. Lets other work go on in between. */
export async function* readMix(
  mixFile: string,
  fromSample = 0,
  toSample = Infinity,
): AsyncGenerator<Float32Array> {
  const handle = await open(mixFile);
  try {
    for (let at = fromSample; at < toSample;) {
      const wanted = Math.min(sampleRate, toSample - at);
      const samples = new Float32Array(wanted);
      const { bytesRead } = await handle.read(
        new Uint8Array(samples.buffer),
        0,
        wanted * bytesPerSample,
        at * bytesPerSample,
      );
      if (bytesRead === 0) return;
      yield samples.subarray(0, bytesRead / bytesPerSample);
      at += bytesRead / bytesPerSample;
    }
  } finally {
    await handle.close();
  }
}

/** A sound file as mono at 48 kHz. */
const decode = async (file: string, signal?: AbortSignal): Promise<Float32Array> => {
  const parts: Float32Array[] = [];
  for await (const part of decodeParts(file, signal)) parts.push(part);
  return joinedSamples(parts);
};

/**
 * Sound files one after another, as mono at 48 kHz, part by part as ffmpeg decodes them. Several channels are mixed.
 * @throws {RenderError} when one cannot be decoded
 */
export async function* decodeParts(
  files: string | readonly string[],
  signal?: AbortSignal,
): AsyncGenerator<Float32Array> {
  const all = [files].flat();
  const inputs = all.flatMap((file) => ['-i', file]);
  const inTurn = `${all.map((_, index) => `[${index}:a]`).join('')}concat=n=${all.length}:v=0:a=1`;
  const format = ['-ar', String(sampleRate), '-c:a', 'pcm_s24le', '-bitexact', '-f', 'wav'];
  const chosen = all.length > 1 ? ['-filter_complex', inTurn] : ['-vn'];
  const args = [...inputs, ...chosen, '-ac', '1', ...format, 'pipe:1'];
  let pending = new Uint8Array();
  let inData = false;
  for await (const chunk of readFfmpeg(`decode ${all.join(', ')}`, args, signal)) {
    pending = joined(pending, chunk);
    if (!inData) {
      const header = wavHeaderOf(pending);
      if (header === null) continue;
      pending = pending.subarray(header.dataStart);
      inData = true;
    }
    const count = Math.floor(pending.length / 3);
    if (count > 0) yield samplesOfPcm24(pending);
    pending = pending.subarray(count * 3);
  }
}

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> => {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
};
