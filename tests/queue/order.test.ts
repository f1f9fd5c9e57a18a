import { expect, it } from 'vitest';
import { packed, unpacked } from '../../src/queue/order.ts';
import { sha256 } from '../../src/disk/hash.ts';

const font = 'd09GMgAB'.repeat(4000);
const job = {
  id: 'een portrait',
  props: { piece: { fonts: [font, font], title: 'Eerste', none: null }, captions: true },
};

it('leaves long texts out, once each under their hash, and puts them back', () => {
  const { json, texts } = packed(job);
  expect(json.length).toBeLessThan(400);
  expect([...texts]).toEqual([[sha256(font), font]]);
  expect(unpacked(json, texts)).toEqual(job);
});

it('is the same for the same job, whatever the order of its keys', () => {
  const turned = { props: job.props, id: job.id };
  expect(packed(turned).json).toBe(packed(job).json);
});
