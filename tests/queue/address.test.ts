import { describe, expect, it } from 'vitest';
import { redisAddress } from '../../src/queue/address.ts';
import { storeAddress } from '../../src/queue/store/address.ts';
import { UsageError } from '../../src/told/errors.ts';

describe('redisAddress', () => {
  it('reads where a Redis is, and has a name without its secrets', () => {
    expect(redisAddress('redis://10.0.0.5')).toEqual({
      host: '10.0.0.5',
      port: 6379,
      database: 0,
      isEncrypted: false,
      name: 'redis://10.0.0.5:6379',
    });
    expect(redisAddress('rediss://films:s%40cret@queue.example.org:6380/2')).toEqual({
      host: 'queue.example.org',
      port: 6380,
      username: 'films',
      password: 's@cret',
      database: 2,
      isEncrypted: true,
      name: 'rediss://queue.example.org:6380/2',
    });
    expect(redisAddress('redis://[::1]:7000')).toMatchObject({
      host: '::1',
      port: 7000,
      name: 'redis://[::1]:7000',
    });
  });

  it.each([
    'secret',
    'localhost:6379',
    'http://me:secret@127.0.0.1',
    'redis://',
    'redis://me:secret@host:port',
    'redis://me:secret@host/films',
    'redis://me:secret@host/1?x=secret',
  ])('refuses %s, and repeats no secret', (text) => {
    expect(() => redisAddress(text)).toThrow(UsageError);
    expect(() => redisAddress(text)).not.toThrow(/secret/u);
  });
});

describe('storeAddress', () => {
  it('reads a folder or a bucket', () => {
    expect(storeAddress('/mnt/films')).toEqual({ kind: 'folder', folder: '/mnt/films' });
    expect(storeAddress('s3://films')).toEqual({ kind: 's3', bucket: 'films', prefix: '' });
    expect(storeAddress('s3://films/a/b/')).toEqual({
      kind: 's3',
      bucket: 'films',
      prefix: 'a/b/',
    });
  });

  it.each(['', ' ', 'ftp://a/b', 's3://', 's3://A', 's3://key:hidden@films', 'file:///mnt'])(
    'refuses “%s”, and repeats no secret',
    (text) => {
      expect(() => storeAddress(text)).toThrow(UsageError);
      expect(() => storeAddress(text)).not.toThrow(/hidden/u);
    },
  );
});
