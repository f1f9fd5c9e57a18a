import { expect, it } from 'vitest';
import { counted } from '../../src/told/counted.ts';

it.each([
  [0, '0 files'],
  [1, '1 file'],
  [3, '3 files'],
])('says %d of a thing', (count, words) => {
  expect(counted(count, 'file')).toBe(words);
});
