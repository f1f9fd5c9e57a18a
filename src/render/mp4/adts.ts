/** Sound as AAC packets: their bodies one after another, and what an MP4 says of them. */
export type AacPackets = {
  sizes: number[];
  /** Where each begins, in bytes of the file that it was read from. */
  offsets: number[];
  /** AudioSpecificConfig (ISO/IEC 14496-3, 1.6.2.1), of two bytes. */
  config: Buffer;
  sampleRate: number;
  channels: number;
};

const sampleRates = [
  96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8000,
];

/** Of every packet at 1024 samples, as AAC-LC has it. */
export const samplesInPacket = 1024;

/**
 * Finds the packets of AAC in ADTS (ISO/IEC 14496-3, 1.A.2.2).
 * @throws when it is something else, breaks off, or does not stay the same
 */
export const readAdts = (bytes: Buffer): AacPackets => {
  const sizes: number[] = [];
  const offsets: number[] = [];
  let fixed: number | null = null;
  for (let at = 0; at < bytes.length;) {
    if (at + 7 > bytes.length || bytes.readUInt16BE(at) >> 4 !== 0xfff)
      throw new Error('The sound is not AAC in ADTS, or breaks off.');
    // Object type, sample rate and channels, which every packet repeats.
    const own = bytes.readUInt16BE(at + 2) & 0xfdc0;
    fixed ??= own;
    const headBytes = (bytes[at + 1] ?? 0) & 1 ? 7 : 9;
    const length = (bytes.readUIntBE(at + 3, 3) >> 5) & 0x1fff;
    if (own !== fixed || length < headBytes || at + length > bytes.length)
      throw new Error('The sound changes its kind within, or breaks off.');
    offsets.push(at + headBytes);
    sizes.push(length - headBytes);
    at += length;
  }
  const kind = (fixed ?? 0) >> 14;
  const rate = ((fixed ?? 0) >> 10) & 0xf;
  const channels = ((fixed ?? 0) >> 6) & 0x7;
  const config = Buffer.alloc(2);
  config.writeUInt16BE(((kind + 1) << 11) | (rate << 7) | (channels << 3));
  return { sizes, offsets, config, sampleRate: sampleRates[rate] ?? 0, channels };
};
