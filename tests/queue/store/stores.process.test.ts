import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openStore } from '../../../src/queue/store/open.ts';
import { storeAddress } from '../../../src/queue/store/address.ts';
import { freePort } from '../redis.ts';

// The same of both: a folder, and a server that speaks as S3 does.

let place: string;
let server: S3rver;
const environment = { ...process.env };
beforeAll(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'stores-'));
  await mkdir(path.join(place, 'folder'));
  const directory = path.join(place, 's3');
  await mkdir(directory);
  server = new S3rver({
    ...{ port: 0, address: '127.0.0.1', silent: true, directory },
    configureBuckets: [{ name: 'films', configs: [] }],
  });
  const { port } = await server.run();
  Object.assign(process.env, {
    AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${port}`,
    AWS_ACCESS_KEY_ID: 'S3RVER',
    AWS_SECRET_ACCESS_KEY: 'S3RVER',
  });
});
afterAll(async () => {
  process.env = environment;
  await server.close();
  await rm(place, { recursive: true, force: true });
});

const places = {
  folder: () => storeAddress(path.join(place, 'folder')),
  s3: () => storeAddress('s3://films/some/prefix'),
};
const about = z.object({ distinct: z.number(), worker: z.string() });
const known = { distinct: 3, worker: 'één 7' };
const key = 'ab'.repeat(32);

/** Where the content of a key lies. */
const contentOf = async (kind: keyof typeof places): Promise<string> => {
  const folder = path.join(place, kind);
  const names = await readdir(folder, { recursive: true });
  const name = names.find((one) => one.includes(key) && /(?:content|_object)$/u.test(one));
  return path.join(folder, name ?? 'absent');
};

describe.each(['folder', 's3'] as const)('a shared store in %s', (kind) => {
  it('keeps files under their keys, for all who open it', async () => {
    const store = await openStore(places[kind]());
    const other = await openStore(places[kind]());
    expect(other.id).toBe(store.id);
    expect(store.id).toMatch(/^[\da-f-]{36}$/u);
    const made = path.join(place, 'made');
    const taken = path.join(place, 'taken');
    await writeFile(made, 'a film');
    expect(await other.has(key)).toBe(false);
    expect(await other.take(key, about, taken)).toBeNull();
    await store.keep(key, made, known);
    await store.keep(key, made, known);
    expect(await other.has(key)).toBe(true);
    expect(await other.take(key, about, taken)).toEqual({ about: known });
    expect(await readFile(taken, 'utf8')).toBe('a film');
    expect(await readFile(made, 'utf8')).toBe('a film');
    await other.remove(key);
    await other.remove(key);
    expect(await store.has(key)).toBe(false);
    await store.close();
    await other.close();
  });

  it('gives nothing that is damaged, and removes it', async () => {
    const store = await openStore(places[kind]());
    const made = path.join(place, 'made');
    await writeFile(made, 'a film');
    await store.keep(key, made, known);
    await writeFile(await contentOf(kind), 'b film');
    expect(await store.take(key, about, path.join(place, 'taken'))).toBeNull();
    expect(await store.has(key)).toBe(false);
    // Written by another version, which knew something else of it.
    await store.keep(key, made, { other: true });
    expect(await store.take(key, about, path.join(place, 'taken'))).toBeNull();
    await store.close();
  });
});

describe('a store that cannot be used', () => {
  it('is told in one line', async () => {
    await expect(openStore(storeAddress('s3://absent'))).rejects.toThrow(
      /^The store s3:\/\/absent\/ is not there\. Make the bucket/u,
    );
    await expect(openStore(storeAddress(path.join(place, 'absent')))).rejects.toThrow(
      /^The store \S+ is not there\. Mount the share, or make the folder/u,
    );
    await writeFile(path.join(place, 'file'), '');
    await expect(openStore(storeAddress(path.join(place, 'file')))).rejects.toThrow(
      /^The store \S+ is no folder\./u,
    );
    process.env.AWS_ACCESS_KEY_ID = 'SOMEBODY';
    await expect(openStore(places.s3())).rejects.toThrow(
      /^The store s3:\/\/films\/some\/prefix\/ does not let this run read and write\./u,
    );
    process.env.AWS_ACCESS_KEY_ID = 'S3RVER';
    process.env.AWS_ENDPOINT_URL_S3 = `http://127.0.0.1:${await freePort()}`;
    await expect(openStore(places.s3())).rejects.toThrow(
      /^The store s3:\/\/films\/some\/prefix\/ cannot be reached: nothing listens there\./u,
    );
  });
});
