import { describe, expect, it } from 'vitest';
import { pcmOfSamples, samplesOfPcm } from '../../src/media/pcm.ts';

describe('16-bit samples', () => {
  it('come back as the same 16 bits, every one of them', () => {
    const all = Int16Array.from({ length: 0x1_0000 }, (_, index) => index - 0x8000);
    const bytes = new Uint8Array(all.buffer);
    expect(pcmOfSamples(samplesOfPcm(bytes)).equals(bytes)).toBe(true);
  });

  it('are cut off at full scale, and may begin at any byte', () => {
    expect(pcmOfSamples(Float32Array.of(0, 0.5, -1, 1, 2, -2)).toString('hex')).toBe(
      '00000040' + '0080ff7f' + 'ff7f0080',
    );
    const odd = Uint8Array.of(9, 0x00, 0xc0).subarray(1);
    expect([...samplesOfPcm(odd)]).toEqual([-0.5]);
  });
});
