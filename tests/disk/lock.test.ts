import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
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
const leaveStaleLock = async () => {
  const { place } = ownerIn(await ownerName()) ?? {};
  await writeFile(lock, `${place}-4194304-1-0123abcd`);
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
