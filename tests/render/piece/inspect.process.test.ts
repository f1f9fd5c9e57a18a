import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEncoder } from '../../../src/render/engine/encoder/encoder.ts';
import { pictureProblems, type ExpectedPicture } from '../../../src/render/piece/inspect.ts';

const [width, height, fps] = [128, 96, 30];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'inspect-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** One colour all over, in limited-range BT.709: luma, blue, red. */
const flat = ([luma, blue, red]: readonly [number, number, number]): Uint8Array => {
  const planes = new Uint8Array((width * height * 3) / 2);
  planes.fill(luma, 0, width * height);
  planes.fill(blue, width * height, (width * height * 5) / 4);
  return planes.fill(red, (width * height * 5) / 4);
};
const plain = flat([223, 126, 129]); // #F6F1EA
const dark = flat([49, 139, 130]); // the darkest field there is
const nothing = flat([16, 128, 128]);

let count = 0;
/** Pictures and for how many frames each stands. */
const encoded = async (plan: readonly (readonly [Uint8Array, number])[]): Promise<string> => {
  const outFile = path.join(folder, `${++count}.mp4`);
  const encoder = await openEncoder({ kind: 'i420', width, height, fps, outFile });
  for (const [planes, frames] of plan) {
    await encoder.picture(planes);
    await encoder.hold(frames - 1);
  }
  await encoder.finish();
  return outFile;
};

const keyFrames = { keyFrames: [0, 30, 60, 90] };

const expected = (looked: ExpectedPicture['looked'] = keyFrames): ExpectedPicture => ({
  frames: 100,
  fps,
  plain: { colour: '#F6F1EA', untilFrame: 8, fromFrame: 92 },
  looked,
});

describe('pictureProblems', () => {
  it.each([keyFrames, 'every frame'] as const)('has none with a piece, at %j', async (looked) => {
    const file = await encoded([
      [plain, 8],
      [dark, 84],
      [plain, 8],
    ]);
    expect(await pictureProblems(file, expected(looked))).toEqual([]);
  });

  it('names a piece that is black from somewhere on', async () => {
    const file = await encoded([
      [plain, 8],
      [dark, 50],
      [nothing, 42],
    ]);
    expect(await pictureProblems(file, expected())).toEqual([
      'frame 60 is black',
      'frame 90 is black',
      'frame 99 is not the plain field',
    ]);
  });

  it('names one black frame among others where it looks at all', async () => {
    const file = await encoded([
      [plain, 8],
      [dark, 37],
      [nothing, 1],
      [dark, 46],
      [plain, 8],
    ]);
    expect(await pictureProblems(file, expected('every frame'))).toEqual(['frame 45 is black']);
  });

  it('names a beginning that is another field', async () => {
    const file = await encoded([
      [dark, 92],
      [plain, 8],
    ]);
    expect(await pictureProblems(file, expected())).toEqual([
      'frame 0 does not stand on the plain field',
    ]);
  });

  it('names frames that are missing', async () => {
    const file = await encoded([[plain, 60]]);
    expect((await pictureProblems(file, expected())).join()).toMatch(
      /of its frames can be decoded, not 5/,
    );
  });
});
