import { describe, expect, it } from 'vitest';
import { openPictureSoFar } from '../../../../../src/render/engine/fast/page/picture-so-far.ts';

const [width, height] = [40, 36];
const whole = { left: 0, top: 0, right: width, bottom: height };

/** Pixels of an area: red 1 everywhere, but for single ones. */
const drawn = (
  { left, top, right, bottom }: typeof whole,
  others: readonly (readonly [x: number, y: number, red: number])[] = [],
): ImageData => {
  const [w, h] = [right - left, bottom - top];
  const data = new Uint8ClampedArray(w * h * 4);
  for (let at = 0; at < data.length; at += 4) data[at] = 1;
  for (const [x, y, red] of others) data[((y - top) * w + x - left) * 4] = red;
  return { data, width: w, height: h, colorSpace: 'srgb' };
};

describe('openPictureSoFar', () => {
  it('finds all of the first picture new, and nothing of it a second time', () => {
    const picture = openPictureSoFar(width, height);
    expect(picture.update(whole, drawn(whole))).toEqual([whole]);
    expect(picture.update(whole, drawn(whole))).toEqual([]);
  });

  it('finds the tiles that differ, and no others', () => {
    const picture = openPictureSoFar(width, height);
    picture.update(whole, drawn(whole));
    expect(
      picture.update(
        whole,
        drawn(whole, [
          [5, 5, 9],
          [20, 5, 9],
          [5, 17, 9],
          [39, 35, 9],
        ]),
      ),
    ).toEqual([
      { left: 0, top: 0, right: 32, bottom: 16 },
      { left: 0, top: 16, right: 16, bottom: 32 },
      { left: 32, top: 32, right: 40, bottom: 36 },
    ]);
  });

  it('joins runs of one width under each other', () => {
    const picture = openPictureSoFar(width, height);
    picture.update(whole, drawn(whole));
    expect(
      picture.update(
        whole,
        drawn(whole, [
          [17, 2, 9],
          [17, 20, 9],
        ]),
      ),
    ).toEqual([{ left: 16, top: 0, right: 32, bottom: 32 }]);
  });

  it('takes an area over, in its place', () => {
    const picture = openPictureSoFar(width, height);
    picture.update(whole, drawn(whole));
    const area = { left: 10, top: 4, right: 14, bottom: 8 };
    expect(picture.update(area, drawn(area, [[12, 6, 9]]))).toEqual([area]);
    expect(picture.pixels[6 * width + 12]).toBe(9);
    expect(picture.pixels.filter((pixel) => pixel === 1).length).toBe(width * height - 1);
    expect(picture.update(whole, drawn(whole, [[12, 6, 9]]))).toEqual([]);
  });
});
