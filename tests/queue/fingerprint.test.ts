import { expect, it } from 'vitest';
import { differences, fingerprintOf, queueNameOf } from '../../src/queue/fingerprint.ts';

const own = fingerprintOf('fast 4 chromium 147', 'a');

it('has a queue of its own for all that must be the same', () => {
  expect(queueNameOf(fingerprintOf('fast 4 chromium 147', 'a'))).toBe(queueNameOf(own));
  expect(queueNameOf(own)).toMatch(/^films-[\da-f]{20}$/u);
  const others = [
    fingerprintOf('fast 4 chromium 148', 'a'),
    fingerprintOf('fast 4 chromium 147', 'b'),
    { ...own, platform: 'darwin arm64' },
    { ...own, version: 'queue-0' },
  ];
  expect(new Set([own, ...others].map(queueNameOf)).size).toBe(5);
});

it('says what is not the same', () => {
  expect(differences(own, own)).toBe('');
  expect(differences(own, { ...own, engine: 'x' })).toBe(
    'other drawing code, another browser or another encoder',
  );
  expect(differences(own, { ...own, platform: 'darwin arm64', store: 'b' })).toBe(
    'another kind of machine (darwin arm64) and another store',
  );
});
