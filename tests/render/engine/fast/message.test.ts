import { describe, expect, it } from 'vitest';
import { packParts, partsBytes, unpackParts } from '../../../../src/render/engine/fast/message.ts';

const white = 0xffffffff;
const pixels = new Uint32Array(8 * 4).fill(white);
const small = { left: 2, top: 0, right: 4, bottom: 2 };
const wide = { left: 0, top: 2, right: 8, bottom: 4 };

const packed = (frame: number, areas: (typeof small)[]): Uint8Array => {
  const message = new Uint8Array(partsBytes(areas));
  packParts(frame, areas, pixels, 8, message);
  return message;
};

describe('packParts and unpackParts', () => {
  it('bring pictures from the page to Node, several in one load', () => {
    const load = Buffer.concat([packed(0, [small]), packed(70_000, [small, wide])]);
    const [first, second, ...rest] = unpackParts(load);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ frame: 0, areas: [small] });
    // White, in limited range: luma 235 and no colour.
    expect([...(first?.planes ?? [])]).toEqual([235, 235, 235, 235, 128, 128]);
    expect(second).toMatchObject({ frame: 70_000, areas: [small, wide] });
    expect(second?.planes.length).toBe(6 + 24);
  });

  it('refuse a picture that is cut short', () => {
    const message = packed(3, [wide]);
    expect(() => unpackParts(message.subarray(0, -1))).toThrow('Frame 3 came cut short.');
  });
});
