/** Mono 16-bit little-endian samples as numbers between −1 and 1. */
export const samplesOfPcm = (bytes: Buffer): Float32Array =>
  Float32Array.from(
    { length: bytes.length >> 1 },
    (_, index) => bytes.readInt16LE(index * 2) / 0x8000,
  );

/** Numbers between −1 and 1 as mono 16-bit little-endian samples; what is louder is cut off. */
export const pcmOfSamples = (samples: Float32Array): Buffer => {
  const bytes = Buffer.alloc(samples.length * 2);
  samples.forEach((sample, index) =>
    bytes.writeInt16LE(Math.max(-0x8000, Math.min(0x7fff, Math.round(sample * 0x8000))), index * 2),
  );
  return bytes;
};
