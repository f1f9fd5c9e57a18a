import { expect, it } from 'vitest';
import { Once } from '../../../src/render/at-once/once.ts';

it('makes a thing once, whoever asks, also while it is being made', async () => {
  const once = new Once<string>();
  let count = 0;
  const make = async () => `made ${++count}`;
  expect(once.get('a')).toBeUndefined();
  const both = Promise.all([once.make('a', make), once.make('a', make)]);
  expect(await both).toEqual(['made 1', 'made 1']);
  expect(await once.make('a', make)).toBe('made 1');
  expect(await once.get('a')).toBe('made 1');
  expect(await once.make('b', make)).toBe('made 2');
});

it('lets what failed be tried again', async () => {
  const once = new Once<string>();
  const fail = () => Promise.reject(new Error('not now'));
  await expect(once.make('a', fail)).rejects.toThrow('not now');
  expect(await once.make('a', async () => 'made')).toBe('made');
});
