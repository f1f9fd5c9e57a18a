import { readFile, rm } from 'node:fs/promises';
import { PNG } from 'pngjs';
import { runFfmpeg } from '../../../src/media/ffmpeg.ts';

/** A frame of a film of 30 a second, its colours read as the film's tags say. */
export const frameOf = async (film: string, frame: number): Promise<PNG> => {
  const file = `${film}.${frame}.png`;
  const toRgb =
    'zscale=rangein=limited:range=full:matrixin=709:matrix=gbr:transferin=709:transfer=709:primariesin=709:primaries=709,format=gbrp';
  await runFfmpeg('take a frame', [
    // Half a frame before it, so that no rounding finds a neighbour.
    ...(frame > 0 ? ['-ss', String((frame - 0.5) / 30)] : []),
    ...['-i', film, '-vf', toRgb, '-frames:v', '1'],
    ...['-pix_fmt', 'rgb24', '-update', '1', '-f', 'image2', '-c:v', 'png', file],
  ]);
  const png = PNG.sync.read(await readFile(file));
  await rm(file);
  return png;
};

/** Structural similarity of the brightness of two pictures of one size, from 0 to 1. */
export const ssim = (a: PNG, b: PNG): number => {
  if (a.width !== b.width || a.height !== b.height) throw new Error('The pictures differ in size.');
  const [first, second] = [luma(a), luma(b)];
  const side = 8;
  const scores: number[] = [];
  for (let top = 0; top + side <= a.height; top += side) {
    for (let left = 0; left + side <= a.width; left += side) {
      scores.push(blockSsim(first, second, top * a.width + left, a.width, side));
    }
  }
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
};

const luma = ({ data, width, height }: PNG): Float64Array => {
  const values = new Float64Array(width * height);
  for (let index = 0; index < values.length; index++) {
    const at = index * 4;
    const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]];
    values[index] = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
  return values;
};

const blockSsim = (
  a: Float64Array,
  b: Float64Array,
  start: number,
  stride: number,
  side: number,
): number => {
  let [sumA, sumB, sumAA, sumBB, sumAB] = [0, 0, 0, 0, 0];
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const x = a[start + row * stride + column] ?? 0;
      const y = b[start + row * stride + column] ?? 0;
      sumA += x;
      sumB += y;
      sumAA += x * x;
      sumBB += y * y;
      sumAB += x * y;
    }
  }
  const count = side * side;
  const [meanA, meanB] = [sumA / count, sumB / count];
  const varianceA = sumAA / count - meanA * meanA;
  const varianceB = sumBB / count - meanB * meanB;
  const covariance = sumAB / count - meanA * meanB;
  const [c1, c2] = [(0.01 * 255) ** 2, (0.03 * 255) ** 2];
  return (
    ((2 * meanA * meanB + c1) * (2 * covariance + c2)) /
    ((meanA ** 2 + meanB ** 2 + c1) * (varianceA + varianceB + c2))
  );
};
