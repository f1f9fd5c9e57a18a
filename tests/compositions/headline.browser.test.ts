import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usualFormats } from '../../src/film/formats.ts';
import { type Drawing, openDrawing } from './drawing.ts';
import { wrongSizes } from './headline-sizes.ts';

let drawing: Drawing;
beforeAll(async () => {
  drawing = await openDrawing();
});
afterAll(() => drawing.close());

describe.each([
  ['film', false],
  ['poster', true],
])('the headlines of the campaign, on the %s', (_name, poster) => {
  it.each(usualFormats)('are large and short in %s', async (format) => {
    expect(await wrongSizes(drawing, { format, poster })).toEqual([]);
  });
});
