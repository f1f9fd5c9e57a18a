import { expect, it } from 'vitest';
import type { ProbedStream } from '../../src/render/mp4/probe.ts';
import { findingLine, findingsOf } from '../../src/share/findings.ts';
import { platforms } from '../../src/share/platforms.ts';

const stream = (codec_name: string): ProbedStream => ({
  codec_type: codec_name === 'aac' ? 'audio' : 'video',
  codec_name,
  r_frame_rate: '30/1',
  avg_frame_rate: '30/1',
  tags: {},
});
const probed = {
  streams: [],
  tags: {},
  video: stream('h264'),
  audio: stream('aac'),
  durationSeconds: 60,
  bytes: 5e6,
};

it('finds nothing in what fits', () => {
  for (const platform of Object.values(platforms)) expect(findingsOf(probed, platform)).toEqual([]);
});

it('finds each limit that is passed, and no other', () => {
  const { shorts, whatsapp, tiktok } = platforms;
  expect(findingsOf({ ...probed, durationSeconds: 180 }, shorts)).toEqual([]);
  expect(findingsOf({ ...probed, durationSeconds: 180.1 }, shorts)).toEqual([
    { kind: 'too long', seconds: 180.1, allowedSeconds: 180 },
  ]);
  expect(findingsOf({ ...probed, durationSeconds: 2.9 }, tiktok)).toEqual([
    { kind: 'too short', seconds: 2.9, allowedSeconds: 3 },
  ]);
  expect(findingsOf({ ...probed, bytes: 16e6 + 1 }, whatsapp)).toEqual([
    { kind: 'too large', bytes: 16e6 + 1, allowedBytes: 16e6 },
  ]);
  const slow = { ...stream('h264'), avg_frame_rate: '15/1' };
  expect(findingsOf({ ...probed, video: slow }, tiktok)).toMatchObject([{ kind: 'frame rate' }]);
  expect(findingsOf({ ...probed, audio: undefined }, tiktok)).toEqual([
    { kind: 'codecs', found: 'h264 and no sound' },
  ]);
});

it('says what was found, what is allowed and how to make it fit', () => {
  expect(findingLine({ kind: 'too long', seconds: 198.2, allowedSeconds: 180 })).toBe(
    'it lasts 199 s, and at most 180 s is taken; post its clips instead, or shorten the texts',
  );
  expect(findingLine({ kind: 'too large', bytes: 17e6, allowedBytes: 16e6 })).toContain(
    '17.0 MB, made smaller already, and at most 16.0 MB',
  );
});

it('names for every limit where it was read', () => {
  for (const { sources } of Object.values(platforms))
    for (const { limits, url } of sources) {
      expect(limits).not.toBe('');
      expect(url).toMatch(/^https:\/\/|^docs\//u);
    }
});
