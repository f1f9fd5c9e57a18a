import type { Sound } from '../../../src/media/wav.ts';

const bytesOf = (...parts: (string | number[] | Uint8Array)[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : Uint8Array.from(part),
    ),
  );
const little = (value: number, bytes: number) =>
  Array.from({ length: bytes }, (_, index) => (value >>> (8 * index)) & 0xff);
const big = (value: number, bytes: number) => little(value, bytes).reverse();

/** A WAV file of µ-law samples (ITU-T G.711), as telephones and dictation machines write it. */
export const muLawWav = ({ samples, sampleRate }: Sound): Uint8Array => {
  const data = Uint8Array.from(samples, muLaw);
  const format = [7, 1].flatMap((value) => little(value, 2));
  return bytesOf(
    ...['RIFF', little(36 + data.length, 4), 'WAVEfmt ', little(16, 4), format],
    ...[little(sampleRate, 4), little(sampleRate, 4), little(1, 2), little(8, 2)],
    ...['data', little(data.length, 4), data],
  );
};

const muLaw = (sample: number): number => {
  const step = Math.min(32_635, Math.abs(Math.round(sample * 32_768))) + 132;
  const exponent = Math.max(0, 31 - Math.clz32(step) - 7);
  const mantissa = (step >> (exponent + 3)) & 0x0f;
  return ~((sample < 0 ? 0x80 : 0) | (exponent << 4) | mantissa) & 0xff;
};

/** An AIFF file of 16 bits, as a Mac writes it. */
export const aiff = ({ samples, sampleRate }: Sound): Uint8Array => {
  const sound = new Uint8Array(samples.length * 2);
  const view = new DataView(sound.buffer);
  samples.forEach((sample, index) => view.setInt16(index * 2, Math.round(sample * 32_767)));
  // The rate is an 80-bit float: an exponent, then the number with its highest bit first.
  const exponent = 31 - Math.clz32(sampleRate);
  const rate = [...big(16_383 + exponent, 2), ...big(sampleRate << (31 - exponent), 4), 0, 0, 0, 0];
  return bytesOf(
    ...['FORM', big(4 + 26 + 16 + sound.length, 4), 'AIFF', 'COMM', big(18, 4), big(1, 2)],
    ...[big(samples.length, 4), big(16, 2), rate],
    ...['SSND', big(8 + sound.length, 4), big(0, 8), sound],
  );
};
