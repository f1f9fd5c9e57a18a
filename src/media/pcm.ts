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

/** 24-bit little-endian samples as numbers between −1 and 1; of several channels one after the other. */
export const samplesOfPcm24 = (bytes: Uint8Array): Float32Array => {
  const samples = new Float32Array(Math.floor(bytes.length / 3));
  for (let index = 0; index < samples.length; index++) {
    const at = index * 3;
    const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    samples[index] = (low | ((((bytes[at + 2] ?? 0) << 24) >> 24) << 16)) / 0x80_00_00;
  }
  return samples;
};
