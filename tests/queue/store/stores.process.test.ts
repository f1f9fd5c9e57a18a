import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execa } from 'execa';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openStore } from '../../../src/queue/store/open.ts';
import { storeAddress } from '../../../src/queue/store/address.ts';
import { describeFailure, isFullDisk } from '../../../src/told/failure.ts';
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

describe('a connection that breaks', () => {
  it('is made again, and what was on its way there or back is sent whole', async () => {
    const target = new URL(process.env.AWS_ENDPOINT_URL_S3 ?? '');
    const broken = { PUT: 0, GET: 0 };
    const between = createServer((asked, answer) => {
      const { method, url: at, headers } = asked;
      const breaks =
        (method === 'PUT' || method === 'GET') && at?.includes('/made/') && broken[method]++ < 2;
      if (breaks && method === 'PUT') {
        asked.once('data', () => asked.socket.destroy());
        return;
      }
      const { hostname, port } = target;
      const passedOn = request({ hostname, port, method, path: at, headers }, (answered) => {
        answer.writeHead(answered.statusCode ?? 500, answered.headers);
        answered.pipe(answer);
        if (breaks) answered.once('data', () => asked.socket.destroy());
      });
      asked.pipe(passedOn);
    });
    await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve));
    const { port } = between.address() as AddressInfo;
    process.env.AWS_ENDPOINT_URL_S3 = `http://127.0.0.1:${port}`;
    try {
      const store = await openStore(places.s3());
      const made = path.join(place, 'broken.made');
      const taken = path.join(place, 'broken.taken');
      await writeFile(made, Buffer.alloc(300_000, 7));
      await store.keep('ef'.repeat(32), made, known);
      expect(await store.take('ef'.repeat(32), about, taken)).toEqual({ about: known });
      expect((await readFile(taken)).equals(await readFile(made))).toBe(true);
      expect(broken).toEqual({ PUT: 3, GET: 3 });
      await store.close();
    } finally {
      process.env.AWS_ENDPOINT_URL_S3 = target.href;
      between.closeAllConnections();
      between.close();
    }
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
      /^The store s3:\/\/films\/some\/prefix\/ does not take these keys \(InvalidAccessKeyId\)\. Correct/u,
    );
    process.env.AWS_ACCESS_KEY_ID = 'S3RVER';
    for (const endpoint of ['127.0.0.1:9000', 'localhost:9000', 'secret']) {
      process.env.AWS_ENDPOINT_URL_S3 = endpoint;
      await expect(openStore(places.s3())).rejects.toThrow(
        'The store s3://films/some/prefix/ cannot be reached: AWS_ENDPOINT_URL_S3 is no address of a server. Write it whole, such as http://10.0.0.5:9000, and run again.',
      );
    }
    process.env.AWS_ENDPOINT_URL_S3 = `http://127.0.0.1:${await freePort()}`;
    await expect(openStore(places.s3())).rejects.toThrow(
      /^The store s3:\/\/films\/some\/prefix\/ cannot be reached: nothing listens there\./u,
    );
  });
});

const mount = (...args: string[]) => execa('mount', args, { reject: false });
/** A folder on a disk of its own, so small that it is soon full. */
const smallDisk = async (name: string): Promise<string> => {
  const folder = path.join(place, name);
  await mkdir(folder, { recursive: true });
  const { failed } = await mount('-t', 'tmpfs', '-o', 'size=512k', 'none', folder);
  if (failed) throw new Error('It cannot be mounted.');
  return folder;
};
const release = (folder: string) => execa('umount', ['-l', folder], { reject: false });
const canMount = await (async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'mount-'));
  const { failed } = await mount('-t', 'tmpfs', 'none', folder);
  await release(folder);
  await rm(folder, { recursive: true });
  return !failed;
})();
if (!canMount)
  console.warn(
    'A store that is full, read-only or gone is not tried: nothing can be mounted here.',
  );

describe.runIf(canMount)('a store on a disk that fails', () => {
  const folders: string[] = [];
  const opened = async (name: string) => {
    const folder = await smallDisk(name);
    folders.push(folder);
    const store = await openStore(storeAddress(folder));
    const made = path.join(place, `${name}.made`);
    await writeFile(made, Buffer.alloc(200_000));
    await store.keep(key, made, known);
    return { folder, store, made, taken: path.join(place, `${name}.taken`) };
  };
  afterAll(async () => {
    for (const folder of folders) await release(folder);
  });

  it('is told to be full, not this machine, and keeps what it has', async () => {
    const { folder, store, made, taken } = await opened('full');
    await writeFile(path.join(folder, 'filler'), Buffer.alloc(600_000)).catch(() => undefined);
    const failure = await store.keep('cd'.repeat(32), made, known).catch((error: unknown) => error);
    expect(describeFailure(new Error('It was for nothing.', { cause: failure }))).toMatchObject({
      reason: 'store',
      problems: [`The store ${folder} is full.`],
    });
    expect(isFullDisk(failure)).toBe(false);
    await rm(path.join(folder, 'filler'));
    expect(await store.take(key, about, taken)).toEqual({ about: known });
    await store.close();
  });

  it('is told to be read-only', async () => {
    const { folder, store, made, taken } = await opened('read-only');
    await mount('-o', 'remount,ro', folder);
    const why = `The store ${folder} cannot be written to.`;
    for (const asked of [
      () => store.keep('cd'.repeat(32), made, known),
      () => store.take(key, about, taken),
      () => openStore(storeAddress(folder)),
    ]) {
      const { reason, problems } = describeFailure(await asked().catch((error: unknown) => error));
      expect({ reason, problems }).toEqual({ reason: 'store', problems: [why] });
    }
    await store.close();
    const fresh = await smallDisk('never-used');
    folders.push(fresh);
    await mount('-o', 'remount,ro', fresh);
    await expect(openStore(storeAddress(fresh))).rejects.toThrow(
      `The store ${fresh} cannot be written to.`,
    );
  });

  it('is told to be gone', async () => {
    const { folder, store, made, taken } = await opened('gone');
    await release(folder);
    const gone = new RegExp(`^The store ${folder} `, 'u');
    await expect(store.take(key, about, taken)).rejects.toThrow(/went away, or another came/u);
    await expect(store.has(key)).rejects.toThrow(/went away/u);
    await expect(store.keep(key, made, known)).rejects.toThrow(gone);
    await store.close();
  });

  it('is not blamed for a full disk of this machine', async () => {
    const { store } = await opened('fine');
    const local = await smallDisk('local');
    folders.push(local);
    await writeFile(path.join(local, 'filler'), Buffer.alloc(600_000)).catch(() => undefined);
    const failure = await store
      .take(key, about, path.join(local, 'taken'))
      .catch((error: unknown) => error);
    expect(isFullDisk(failure)).toBe(true);
    expect(describeFailure(failure).reason).toBe('disk-full');
    await store.close();
  });
});

describe('a server that refuses', () => {
  it.each([
    [
      507,
      'XMinioStorageFull',
      'Storage backend has reached its minimum free drive threshold',
      /is full\./u,
    ],
    [403, 'QuotaExceeded', 'Bucket quota exceeded', /is full\./u],
    [500, 'InternalError', 'write x: no space left on device', /is full\./u],
    [403, 'SignatureDoesNotMatch', 'Check your key', /take these keys \(SignatureDoesNotMatch\)/u],
    [403, 'AccessDenied', 'Access Denied', /does not let this run read and write\./u],
    [503, 'SlowDown', 'Please reduce your request rate.', /is asked for more than it can do/u],
  ])('with %i, %s, is told for what it says', async (status, code, message, told) => {
    const refusing = createServer((request, response) => {
      request.resume();
      response.writeHead(status, { 'content-type': 'application/xml' });
      response.end(`<Error><Code>${code}</Code><Message>${message}</Message></Error>`);
    });
    await new Promise<void>((resolve) => refusing.listen(0, '127.0.0.1', resolve));
    const { port } = refusing.address() as AddressInfo;
    process.env.AWS_ENDPOINT_URL_S3 = `http://127.0.0.1:${port}`;
    const failure = await openStore(places.s3()).catch((error: unknown) => error);
    refusing.closeAllConnections();
    refusing.close();
    const { reason, problems } = describeFailure(failure);
    expect(reason).toBe('store');
    expect(problems.join('\n')).toMatch(told);
  });
});
