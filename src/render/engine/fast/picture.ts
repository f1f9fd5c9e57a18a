import type { Area } from './page/area.ts';

/** The picture as it is now, in the planes that the encoder takes (I420). */
export type Picture = {
  planes: Uint8Array;
  /** Puts new parts over it: for each area its luma, then its two colour planes. */
  patch(areas: readonly Area[], planes: Uint8Array): void;
};

/** A picture of a size in pixels, both even. Nothing is in it yet. */
export const openPicture = (width: number, height: number): Picture => {
  const picture = new Uint8Array((width * height * 3) / 2);
  const planes = [
    { start: 0, stride: width, step: 1 },
    { start: width * height, stride: width / 2, step: 2 },
    { start: (width * height * 5) / 4, stride: width / 2, step: 2 },
  ];
  return {
    planes: picture,
    patch: (areas, bytes) => {
      let read = 0;
      for (const { left, top, right, bottom } of areas) {
        for (const { start, stride, step } of planes) {
          const length = (right - left) / step;
          for (let row = top / step; row < bottom / step; row++) {
            picture.set(bytes.subarray(read, read + length), start + row * stride + left / step);
            read += length;
          }
        }
      }
      if (read !== bytes.length) {
        throw new Error(`The page sent ${bytes.length} bytes for areas that hold ${read}.`);
      }
    },
  };
};
