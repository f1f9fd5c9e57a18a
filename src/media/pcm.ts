/** What full scale is in 16 bits. −1 fits exactly; 1 is one step too high, and is cut off. */
const fullScale = 0x8000;

/** Mono 16-bit little-endian samples as numbers between −1 and 1. */
export const samplesOfPcm = (bytes: Uint8Array): Float32Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from(
    { length: bytes.byteLength >> 1 },
    (_, index) => view.getInt16(index * 2, true) / fullScale,
  );
};

/** Numbers between −1 and 1 as mono 16-bit little-endian samples; what is louder is cut off. */
export const pcmOfSamples = (samples: Float32Array): Buffer => {
  const bytes = Buffer.alloc(samples.length * 2);
  samples.forEach((sample, index) => {
    const step = Math.round(sample * fullScale);
    bytes.writeInt16LE(Math.max(-fullScale, Math.min(fullScale - 1, step)), index * 2);
  });
  return bytes;
};
