import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Busy, whileAlone } from '../../src/disk/lock.ts';
import { ownerIn, ownerName } from '../../src/disk/owner.ts';

let folder: string;
let lock: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lock-'));
  lock = path.join(folder, 'lock');
});
afterEach(() => rm(folder, { recursive: true }));

/** A lock of a process that was here and is gone. */
const leaveStaleLock = async (number = 0x0123abcd) => {
  const { place } = ownerIn(await ownerName()) ?? {};
  await writeFile(lock, `${place}-4194304-1-${number.toString(16).padStart(8, '0')}`);
};

describe('whileAlone', () => {
  it('lets one at a time do it, in whatever number they come, and leaves nothing', async () => {
    await leaveStaleLock();
    let inside = 0;
    let most = 0;
    const done = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        whileAlone(
          lock,
          async () => {
            most = Math.max(most, ++inside);
            await setTimeout(10);
            inside--;
            return index;
          },
          { waitMs: 20_000 },
        ),
      ),
    );
    expect(done).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });

  // Each of many sees the dead owner at its own moment: what one of them puts in its place must not be taken for it.
  it('lets one at a time take over from a dead owner, however their looks fall together', async () => {
    for (let round = 0; round < 15; round++) {
      await leaveStaleLock(round);
      let inside = 0;
      let most = 0;
      await Promise.all(
        Array.from({ length: 8 }, async (_, index) => {
          await setTimeout((index * round) % 7);
          await whileAlone(
            lock,
            async () => {
              most = Math.max(most, ++inside);
              await setTimeout(1);
              inside--;
            },
            { waitMs: 60_000 },
          );
        }),
      );
      expect(most).toBe(1);
      expect(await readdir(folder)).toEqual([]);
    }
  });

  it('takes over from a dead owner whose heir died as well', async () => {
    await leaveStaleLock();
    const { place } = ownerIn(await ownerName()) ?? {};
    await writeFile(`${lock}.0123abcd`, `${place}-4194304-1-4567abcd`);
    await writeFile(`${lock}.0123abcd.4567abcd`, `${place}-4194304-1-89ababcd`);
    expect(await whileAlone(lock, () => Promise.resolve('yes'))).toBe('yes');
    expect(await readdir(folder)).toEqual([]);
  });

  it('takes over from an owner that died before it signed', async () => {
    await writeFile(lock, '');
    await utimes(lock, 1_000_000, 1_000_000);
    expect(await whileAlone(lock, () => Promise.resolve('yes'))).toBe('yes');
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves what somebody else has put in its place meanwhile', async () => {
    await whileAlone(lock, () => writeFile(lock, '00000000-1-5-0123abcd'));
    expect(await readFile(lock, 'utf8')).toBe('00000000-1-5-0123abcd');
  });

  it('says who is at it when that lasts too long', async () => {
    await whileAlone(lock, async () => {
      const refused = whileAlone(lock, () => Promise.resolve());
      await expect(refused).rejects.toBeInstanceOf(Busy);
      await expect(refused).rejects.toMatchObject({ owner: { pid: process.pid } });
    });
  });

  it('is free again after what was done failed', async () => {
    await expect(whileAlone(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await whileAlone(lock, () => Promise.resolve('yes'))).toBe('yes');
  });

  it('leaves the lock of somebody elsewhere who was heard of just now', async () => {
    await writeFile(lock, '00000000-1-5-0123abcd');
    await expect(whileAlone(lock, () => Promise.resolve())).rejects.toBeInstanceOf(Busy);
  });
});
