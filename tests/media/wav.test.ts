import { describe, expect, it } from 'vitest';
import { decodeWav, encodeWav } from '../../src/media/wav.ts';

const sound = { samples: Float32Array.of(0, 0.5, -0.5, 1, -1, 2), sampleRate: 22_050 };

describe('WAV', () => {
  it('is a 44-byte header and two little-endian bytes a sample', () => {
    const bytes = encodeWav(sound);
    expect(Buffer.from(bytes.subarray(0, 44)).toString('hex')).toBe(
      '524946463000000057415645666d74201000000001000100' +
        '22560000' +
        '44ac0000' +
        '02001000' +
        '646174610c000000',
    );
    expect([...new Int16Array(bytes.buffer, 44)]).toEqual([0, 16384, -16384, 32767, -32768, 32767]);
  });

  it('reads what it wrote', () => {
    const { samples, sampleRate } = decodeWav(encodeWav(sound));
    expect(sampleRate).toBe(22_050);
    expect([...samples].map((sample) => Math.round(sample * 1000) / 1000)).toEqual([
      0, 0.5, -0.5, 1, -1, 1,
    ]);
  });

  it('skips chunks that it does not know', () => {
    const bytes = encodeWav(sound);
    const list = Buffer.from('4c49535403000000414243' + '00', 'hex');
    const longer = Buffer.concat([bytes.subarray(0, 36), list, bytes.subarray(36)]);
    expect(decodeWav(longer).samples).toHaveLength(6);
  });

  it('refuses what it cannot read, and says why', () => {
    const bytes = encodeWav(sound);
    expect(() => decodeWav(Buffer.from('ID3'))).toThrow('not a WAV file');
    expect(() => decodeWav(bytes.subarray(0, 50))).toThrow('breaks off');
    const stereo = bytes.slice();
    stereo[22] = 2;
    expect(() => decodeWav(stereo)).toThrow('has format 1, 2 channels, 16 bits');
    expect(() => decodeWav(Buffer.concat([bytes.subarray(0, 36), new Uint8Array(8)]))).toThrow(
      'no “data” chunk',
    );
  });
});
