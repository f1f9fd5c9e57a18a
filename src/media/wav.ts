import { pcmOfSamples, samplesOfPcm } from './pcm.ts';

/** Mono sound between −1 and 1. */
export type Sound = { samples: Float32Array; sampleRate: number };

const headerBytes = 44;
const pcm = 1;
const ieeeFloat = 3;

/** Writes a sound as a mono 16-bit PCM WAV file. */
export const encodeWav = ({ samples, sampleRate }: Sound): Uint8Array => {
  const dataBytes = samples.length * 2;
  const bytes = new Uint8Array(headerBytes + dataBytes);
  const view = new DataView(bytes.buffer);
  const tag = (offset: number, name: string) => bytes.set(new TextEncoder().encode(name), offset);
  tag(0, 'RIFF');
  view.setUint32(4, headerBytes - 8 + dataBytes, true);
  tag(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, pcm, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  tag(36, 'data');
  view.setUint32(40, dataBytes, true);
  bytes.set(pcmOfSamples(samples), headerBytes);
  return bytes;
};

/** Reads a mono 16-bit PCM WAV file; refuses any other, and one that breaks off. */
export const decodeWav = (bytes: Uint8Array): Sound => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tag = (offset: number) =>
    new TextDecoder('latin1').decode(bytes.subarray(offset, offset + 4));
  if (bytes.byteLength < headerBytes || tag(0) !== 'RIFF' || tag(8) !== 'WAVE')
    throw new Error('This is not a WAV file: it does not begin with RIFF…WAVE.');
  let sampleRate: number | undefined;
  for (let at = 12; at + 8 <= bytes.byteLength;) {
    const name = tag(at);
    const size = view.getUint32(at + 4, true);
    const body = at + 8;
    if (body + size > bytes.byteLength)
      throw new Error(`This WAV file breaks off: its “${name}” chunk should hold ${size} bytes.`);
    if (name === 'fmt ') {
      const [format, channels, bits] = [body, body + 2, body + 14].map((o) =>
        view.getUint16(o, true),
      );
      if (format !== pcm || channels !== 1 || bits !== 16)
        throw new Error(
          `Only mono 16-bit PCM can be read; this WAV file has format ${format}, ${channels} channels, ${bits} bits.`,
        );
      sampleRate = view.getUint32(body + 4, true);
    } else if (name === 'data') {
      if (sampleRate === undefined)
        throw new Error('This WAV file has its data before its format.');
      return { samples: samplesOfPcm(bytes.subarray(body, body + size)), sampleRate };
    }
    at = body + size + (size % 2);
  }
  throw new Error('This WAV file has no “data” chunk, so no sound.');
};

/** How many channels a WAV file has, and where its samples begin; null while its header has not all come. */
export const wavHeaderOf = (bytes: Uint8Array): { channels: number; dataStart: number } | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let channels = 1;
  for (let at = 12; at + 8 <= bytes.length; at += 8 + view.getUint32(at + 4, true)) {
    const name = view.getUint32(at);
    if (name === 0x666d7420 && at + 12 <= bytes.length) channels = view.getUint16(at + 10, true); // "fmt "
    if (name === 0x64617461) return { channels, dataStart: at + 8 }; // "data"
  }
  return null;
};

/** Begins a mono WAV file of 32-bit floats. */
export const floatWavHeader = (samples: number, sampleRate: number): Uint8Array => {
  const header = encodeWav({ samples: new Float32Array(), sampleRate });
  const view = new DataView(header.buffer);
  view.setUint32(4, headerBytes - 8 + samples * 4, true);
  view.setUint16(20, ieeeFloat, true);
  view.setUint32(28, sampleRate * 4, true);
  view.setUint16(32, 4, true);
  view.setUint16(34, 32, true);
  view.setUint32(40, samples * 4, true);
  return header;
};
