import { describe, expect, it } from 'vitest';
import { measureFlashing } from '../../src/check/flashing.ts';

const cells = 100;
type Colour = [number, number, number];
const black: Colour = [0, 0, 0];
const white: Colour = [255, 255, 255];
const red: Colour = [255, 0, 0];

/** A picture whose first `share` of cells has one colour and the rest another. */
const picture = (colour: Colour, rest: Colour = black, share = 1): Uint8Array =>
  Uint8Array.from(
    { length: cells * 3 },
    (_, at) => (Math.floor(at / 3) < cells * share ? colour : rest)[at % 3] ?? 0,
  );

/** One second and a bit of pictures, one after the other, each for some frames. */
const film = (colours: Uint8Array[], framesEach: number): Uint8Array[] =>
  colours.flatMap((each) => Array.from({ length: framesEach }, () => each));

describe('measureFlashing', () => {
  it('finds nothing in a picture at rest', () => {
    expect(measureFlashing(film([picture(white)], 60), 30)).toEqual({
      flashesPerSecond: 0,
      transitionsPerSecond: 0,
      redFlashesPerSecond: 0,
      worstFrame: 0,
    });
  });

  it('counts a strobe', () => {
    const strobe = film(
      Array.from({ length: 10 }, (_, at) => picture(at % 2 ? white : black)),
      3,
    );
    const { transitionsPerSecond, flashesPerSecond } = measureFlashing(strobe, 30);
    expect(transitionsPerSecond).toBe(9);
    expect(flashesPerSecond).toBe(4);
  });

  it('counts one slow rise as one change', () => {
    const rise = Array.from({ length: 30 }, (_, at) => picture([at * 8, at * 8, at * 8]));
    expect(measureFlashing(rise, 30).transitionsPerSecond).toBe(1);
  });

  it('leaves out what is smaller than the area that counts', () => {
    const small = film(
      Array.from({ length: 10 }, (_, at) => picture(at % 2 ? white : black, black, 0.02)),
      3,
    );
    expect(measureFlashing(small, 30).transitionsPerSecond).toBe(0);
  });

  it('leaves out changes between two bright pictures', () => {
    const bright = film(
      Array.from({ length: 10 }, (_, at) => picture(at % 2 ? white : [236, 236, 236])),
      3,
    );
    expect(measureFlashing(bright, 30).transitionsPerSecond).toBe(0);
  });

  it('counts saturated red by itself', () => {
    const alarm = film(
      Array.from({ length: 8 }, (_, at) => picture(at % 2 ? red : [0, 110, 0])),
      3,
    );
    expect(measureFlashing(alarm, 30).redFlashesPerSecond).toBe(3);
  });

  it('says where the worst second begins', () => {
    const calm = film([picture(black)], 45);
    const flicker = film([picture(white), picture(black), picture(white)], 5);
    expect(measureFlashing([...calm, ...flicker, ...calm], 30).worstFrame).toBe(31);
  });
});
