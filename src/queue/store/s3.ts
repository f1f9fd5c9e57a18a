import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { pipeline } from 'node:stream/promises';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { z } from 'zod';
import { sha256OfFile } from '../../disk/hash.ts';
import { isFullDisk, isNotWritable } from '../../told/failure.ts';
import { StoreError } from '../errors.ts';
import type { StoreAddress } from './address.ts';
import type { SharedStore } from './shared-store.ts';

type Place = Extract<StoreAddress, { kind: 's3' }>;

/**
 * Opens a store in a bucket of S3 or of a server that speaks as S3 does. Keys, region and another server than Amazon's
 * come from the environment, as the AWS SDK reads it.
 * @throws {StoreError} when it is not there, or does not take anything
 */
export const openS3Store = async ({ bucket, prefix }: Place): Promise<SharedStore> => {
  const name = `s3://${bucket}/${prefix}`;
  const { AWS_ENDPOINT_URL_S3, AWS_ENDPOINT_URL, AWS_REGION, AWS_DEFAULT_REGION } = process.env;
  const endpoint = AWS_ENDPOINT_URL_S3 || AWS_ENDPOINT_URL;
  // It may hold a password, and is not repeated.
  if (endpoint && !(URL.canParse(endpoint) && /^https?:/iu.test(endpoint)))
    throw new StoreError(
      `The store ${name} cannot be reached: ${AWS_ENDPOINT_URL_S3 ? 'AWS_ENDPOINT_URL_S3' : 'AWS_ENDPOINT_URL'} is no address of a server.`,
      { remedy: 'Write it whole, such as http://10.0.0.5:9000, and run again.' },
    );
  // The exact version that is installed runs on the Node that package.json names; nobody who renders can act on it.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
  const client = new S3Client({
    region: AWS_REGION || AWS_DEFAULT_REGION || 'us-east-1',
    // Other servers have no host for every bucket, and not all know the newer checksums; ours are in the metadata.
    ...(endpoint && { endpoint, forcePathStyle: true }),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: mostAttempts,
    // A host that gives no answer at all is no host.
    requestHandler: { connectionTimeout: 10_000, requestTimeout: 120_000 },
  });
  const at = (key: string) => ({ Bucket: bucket, Key: `${prefix}made/${key.slice(0, 2)}/${key}` });
  const guarded = async <Result>(act: () => Promise<Result>): Promise<Result> => {
    try {
      return await act();
    } catch (cause) {
      throw explained(name, cause);
    }
  };
  const remove = (key: string) =>
    guarded(async () => void (await client.send(new DeleteObjectCommand(at(key)))));
  return {
    name,
    id: await guarded(() => idOf(client, bucket, `${prefix}store-id`)),
    take: <About>(key: string, about: z.ZodType<About>, file: string) =>
      guarded(async () => {
        const found = await fetched(client, at(key), file);
        if (!found) return null;
        const { sha256, about: kept = '' } = found;
        const known = about.safeParse(parsed(kept));
        if ((await sha256OfFile(file)) === sha256 && known.success) return { about: known.data };
        await remove(key);
        return null;
      }),
    has: (key) =>
      guarded(
        async () => (await unlessAbsent(client.send(new HeadObjectCommand(at(key))))) !== null,
      ),
    keep: (key, file, about) =>
      guarded(async () => {
        const Metadata = { sha256: await sha256OfFile(file), about: written(about) };
        // Whole, as what is read on the way cannot be sent again when the connection breaks. Pieces are small.
        const body = { Body: await readFile(file), Metadata };
        await client.send(new PutObjectCommand({ ...at(key), ...body }));
      }),
    remove,
    close: async () => client.destroy(),
  };
};

/** A connection that breaks is made again, so many times in all. */
const mostAttempts = 5;

/** Brings an object into a file, and gives what is known about it. What broke off on the way is asked for again. */
const fetched = async (
  client: S3Client,
  place: { Bucket: string; Key: string },
  file: string,
): Promise<Record<string, string> | null> => {
  for (let attempt = 1; ; attempt++) {
    const found = await unlessAbsent(client.send(new GetObjectCommand(place)));
    if (!found) return null;
    try {
      await pipeline(found.Body as Readable, createWriteStream(file));
      return found.Metadata ?? {};
    } catch (error) {
      await rm(file, { force: true });
      if (attempt === mostAttempts || isFullDisk(error) || isNotWritable(error)) throw error;
      await setTimeout(attempt * 200);
    }
  }
};

/** Metadata travel in headers, which hold no more than ASCII. */
const written = (about: unknown): string =>
  Buffer.from(JSON.stringify(about)).toString('base64url');

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return undefined;
  }
};

/** The name of a store, which whoever comes first writes into it. Also shows whether it takes anything. */
const idOf = async (client: S3Client, Bucket: string, Key: string): Promise<string> => {
  const read = async () => {
    const found = await unlessAbsent(client.send(new GetObjectCommand({ Bucket, Key })));
    return found?.Body?.transformToString();
  };
  const probe = { Bucket, Key: `${Key}-probe-${randomUUID()}` };
  await client.send(new PutObjectCommand({ ...probe, Body: 'probe' }));
  await client.send(new DeleteObjectCommand(probe));
  const present = await read();
  if (present !== undefined) return present.trim();
  const own = `${randomUUID()}\n`;
  try {
    await client.send(new PutObjectCommand({ Bucket, Key, Body: own, IfNoneMatch: '*' }));
  } catch (error) {
    // Somebody else was first.
    if (statusOf(error) !== 412 && statusOf(error) !== 409) throw error;
  }
  return ((await read()) ?? own).trim();
};

const unlessAbsent = async <Result>(asked: Promise<Result>): Promise<Result | null> => {
  try {
    return await asked;
  } catch (error) {
    const { name } = error as Error;
    if (name === 'NoSuchKey' || name === 'NotFound') return null;
    throw error;
  }
};

const statusOf = (error: unknown): number | undefined =>
  (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;

const explained = (store: string, cause: unknown): unknown => {
  if (cause instanceof StoreError) return cause;
  // A disk of this machine: no server said so.
  const status = statusOf(cause);
  if (status === undefined && (isFullDisk(cause) || isNotWritable(cause))) return cause;
  const { name, message, code } = cause as Error & { code?: string };
  const told = (problem: string, remedy: string) =>
    new StoreError(`The store ${store} ${problem}.`, { remedy, cause });
  if (name === 'NoSuchBucket')
    return told('is not there', 'Make the bucket, or correct --store, and run again.');
  if (name === 'CredentialsProviderError')
    return told(
      'cannot be used without keys',
      'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and run again.',
    );
  // Some say of a quota that it is forbidden.
  const saysFull = /\bfull\b|StorageFull|quota|InsufficientStorage|no space left/iu;
  if (status === 507 || saysFull.test(`${name} ${message}`))
    return told(
      'is full',
      'Free some space there (what was not used lately may go), and run again.',
    );
  if (name === 'SlowDown' || status === 429 || status === 503)
    return told(
      'is asked for more than it can do at once',
      'Run fewer workers, or wait a while, and run again: what was drawn is kept.',
    );
  if (/^(?:InvalidAccessKeyId|SignatureDoesNotMatch|InvalidToken|ExpiredToken)$/u.test(name))
    return told(
      `does not take these keys (${name})`,
      'Correct AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and AWS_SESSION_TOKEN where there is one, and run again.',
    );
  if (status === 403 || status === 401)
    return told(
      'does not let this run read and write',
      'Give its keys the rights to get, put and delete objects, and run again.',
    );
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND')
    return told(
      `cannot be reached: ${code === 'ENOTFOUND' ? 'there is no such host' : 'nothing listens there'}`,
      'Start the server, or correct AWS_ENDPOINT_URL_S3, and run again.',
    );
  return told(`cannot be used: ${name}: ${message}`, 'See that it is there, and run again.');
};
