import { expect, it } from 'vitest';
import { drawingOrder } from '../../../src/render/piece/order.ts';

const piece = (kind: 'slide' | 'end-card', durationInFrames: number) => ({
  piece: { kind },
  job: { durationInFrames },
});
const pieces = [
  piece('slide', 300),
  piece('slide', 900),
  piece('slide', 600),
  piece('end-card', 200),
];
const lengths = (jobs: number) => drawingOrder(pieces, jobs).map(({ job }) => job.durationInFrames);

it('begins with the end card, and goes on as the slides stand when one is drawn at a time', () => {
  expect(lengths(1)).toEqual([200, 300, 900, 600]);
});

it('takes long slides before short ones when several are drawn at once', () => {
  expect(lengths(2)).toEqual([200, 900, 600, 300]);
});
