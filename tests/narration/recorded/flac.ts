import type { Sound } from '../../../src/media/wav.ts';

const blockSize = 4096;

/** A FLAC file with the samples as they are (verbatim subframes); the bundled encoder cannot make FLAC. RFC 9639. */
export const encodeFlac = ({ samples, sampleRate }: Sound): Uint8Array => {
  const info = Buffer.alloc(4 + 34);
  info[0] = 0x80;
  info.writeUIntBE(34, 1, 3);
  info.writeUInt16BE(blockSize, 4);
  info.writeUInt16BE(blockSize, 6);
  // Rate in 20 bits, one channel, 16 bits a sample, number of samples in 36 bits.
  info.writeBigUInt64BE((BigInt(sampleRate) << 44n) | (15n << 36n) | BigInt(samples.length), 14);
  const frames: Buffer[] = [];
  for (let at = 0, number = 0; at < samples.length; at += blockSize, number++)
    frames.push(frameOf(samples.subarray(at, at + blockSize), number));
  return Buffer.concat([Buffer.from('fLaC'), info, ...frames]);
};

const frameOf = (samples: Float32Array, number: number): Buffer => {
  // Fixed block size given in 16 bits at the end of the header; rate from the stream; mono; 16 bits.
  const header = Buffer.from([0xff, 0xf8, 0x70, 0x08, number, 0, 0]);
  if (number > 127) throw new Error('Longer sounds need longer frame numbers.');
  header.writeUInt16BE(samples.length - 1, 5);
  const body = Buffer.alloc(1 + samples.length * 2);
  body[0] = 0x02;
  samples.forEach((sample, index) =>
    body.writeInt16BE(Math.round(Math.max(-1, Math.min(1, sample)) * 0x7fff), 1 + index * 2),
  );
  const frame = Buffer.concat([header, Buffer.from([crc(header, 8, 0x07)]), body]);
  const check = Buffer.alloc(2);
  check.writeUInt16BE(crc(frame, 16, 0x8005));
  return Buffer.concat([frame, check]);
};

const crc = (bytes: Uint8Array, bits: number, polynomial: number): number => {
  const top = 1 << (bits - 1);
  let value = 0;
  for (const byte of bytes) {
    value ^= byte << (bits - 8);
    for (let bit = 0; bit < 8; bit++)
      value = (value & top ? (value << 1) ^ polynomial : value << 1) & ((1 << bits) - 1);
  }
  return value;
};
