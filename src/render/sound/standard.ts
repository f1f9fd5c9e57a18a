/** How the sound of every file is to be. */
export const soundStandard = {
  lufs: -16,
  truePeakDb: -1.5,
  /** A finished sound may be this far from its loudness. */
  toleranceLu: 0.5,
  bitrate: '128k',
  sampleRate: 48_000,
} as const;
