import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readFfmpeg } from '../../media/ffmpeg.ts';
import { samplesOfPcm24 } from '../../media/pcm.ts';
import { wavHeaderOf } from '../../media/wav.ts';
import { askProgram } from '../program.ts';
import { joinedSamples } from '../speech/sound.ts';
import { contentOf, type ForeignCoding } from './content.ts';
import { RecordingError } from './recording-error.ts';

/** The channels of a recording, as long as each other, at `decodedRate`; what was louder than full scale still is. */
export type Channels = readonly Float32Array[];

export const decodedRate = 48_000;

/** What is louder than full scale keeps its shape up to 18 dB above it: so a 32-bit recording may be. */
const headroom = 8;
const headBytes = 4096;
const timeLimitMs = 120_000;
const programPath = fileURLToPath(new URL('./foreign/program.ts', import.meta.url));

/**
 * Reads a recording by what it is, whatever its name says.
 * @throws {RecordingError} that says what the file is when it is no sound, or none that can be read
 */
export const decodeRecording = async (file: string, signal?: AbortSignal): Promise<Channels> => {
  const content = contentOf(await headOf(file));
  if (content.kind === 'not-sound') throw new RecordingError(`${file} ${content.what}`);
  const attempts =
    content.kind === 'foreign'
      ? [() => decodeForeign(file, content.coding, signal)]
      : [
          () => decodeWithFfmpeg(path.resolve(file), signal),
          // A container may hold what ffmpeg here does not know: ADPCM in a WAV file, ALAC in an M4A file.
          ...content.otherwise.map((coding) => () => decodeForeign(file, coding, signal)),
        ];
  const causes: unknown[] = [];
  for (const attempt of attempts) {
    try {
      const channels = await attempt();
      if (channels[0]?.length) return channels;
      throw new RecordingError(`${file} holds no sound. Record it again, or remove the file.`);
    } catch (cause) {
      signal?.throwIfAborted();
      if (cause instanceof RecordingError) throw cause;
      causes.push(cause);
    }
  }
  throw new RecordingError(
    `${file} cannot be read as sound${content.kind === 'sound' ? '' : ` (${content.coding})`}: it is damaged, cut short, or coded in a rare way. Save it again as WAV, FLAC, MP3, M4A or Ogg.`,
    { cause: causes[0] },
  );
};

const headOf = async (file: string): Promise<Uint8Array> => {
  const handle = await open(file).catch((cause: unknown) => {
    throw new RecordingError(`${file} cannot be read.`, { cause });
  });
  try {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } catch (cause) {
    throw new RecordingError(`${file} cannot be read.`, { cause });
  } finally {
    await handle.close();
  }
};

const decodeWithFfmpeg = async (file: string, signal?: AbortSignal): Promise<Channels> => {
  const quieter = `volume=${1 / headroom}:precision=float`;
  const format = ['-ar', String(decodedRate), '-c:a', 'pcm_s24le', '-bitexact', '-f', 'wav'];
  const args = ['-i', file, '-vn', '-map', '0:a:0', '-af', quieter, ...format, 'pipe:1'];
  const chunks: Uint8Array[] = [];
  for await (const chunk of readFfmpeg(`decode ${file}`, args, signal)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const header = wavHeaderOf(bytes);
  if (header === null) return [];
  const { channels, dataStart } = header;
  const samples = samplesOfPcm24(bytes.subarray(dataStart));
  const length = Math.floor(samples.length / channels);
  return Array.from({ length: channels }, (_, channel) =>
    Float32Array.from({ length }, (_, at) => (samples[at * channels + channel] ?? 0) * headroom),
  );
};

const answerSchema = z.object({ channels: z.int().positive() });

/** In a process of its own: these decoders are other people's programs, some under the GPL, and read strange files. */
const decodeForeign = async (
  file: string,
  coding: ForeignCoding,
  signal?: AbortSignal,
): Promise<Channels> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'recording-'));
  try {
    const outputs = path.join(folder, 'channel');
    const request = { file: path.resolve(file), coding, outputs };
    const answer = await askProgram(programPath, request, { signal, timeLimitMs });
    const { channels } = answerSchema.parse(answer);
    const read: Float32Array[] = [];
    for (let channel = 0; channel < channels; channel++) {
      const decoded = await decodeWithFfmpeg(`${outputs}-${channel}.wav`, signal);
      read.push(joinedSamples(decoded.slice(0, 1)));
    }
    return read;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
