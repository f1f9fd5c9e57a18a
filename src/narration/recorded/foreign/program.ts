import { open, readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { floatWavHeader } from '../../../media/wav.ts';
import { amrFileOf } from './amr-frames.ts';
import { foreignCodings, type ForeignCoding } from '../content.ts';

// A process of its own: reads a sound that ffmpeg here does not know, and writes each of its channels as a WAV file of
// 32-bit floats. One JSON value in on standard input, one out on standard output.

type Decoded = { channelData: Float32Array[]; sampleRate: number };
type Decoder = { default: (bytes: Uint8Array) => Decoded | Promise<Decoded> };

const decoders: Record<ForeignCoding, () => Promise<Decoder>> = {
  WAV: () => import('@audio/decode-wav'),
  AIFF: () => import('@audio/decode-aiff'),
  AMR: () => import('@audio/decode-amr'),
  WMA: () => import('@audio/decode-wma'),
  ALAC: () => import('@audio/decode-aac'),
};

const { file, coding, outputs } = z
  .object({ file: z.string(), coding: z.enum(foreignCodings), outputs: z.string() })
  .parse(JSON.parse(await text(process.stdin)));
const { default: decode } = await decoders[coding]();
const bytes = new Uint8Array(await readFile(file));
const isContained = coding === 'AMR' && Buffer.from(bytes.subarray(4, 8)).toString() === 'ftyp';
const { channelData, sampleRate } = await decode(
  isContained ? await amrFileOf(file, bytes) : bytes,
);
for (const [channel, samples] of channelData.entries()) {
  const handle = await open(`${outputs}-${channel}.wav`, 'wx');
  await handle.write(floatWavHeader(samples.length, sampleRate));
  await handle.write(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength));
  await handle.close();
}
process.stdout.write(JSON.stringify({ channels: channelData.length }));
