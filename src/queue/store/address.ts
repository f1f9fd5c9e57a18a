import path from 'node:path';
import { UsageError } from '../../told/errors.ts';

/** Where a shared store is. */
export type StoreAddress =
  | { kind: 'folder'; folder: string }
  /** `prefix` ends with a slash, or is empty. */
  | { kind: 's3'; bucket: string; prefix: string };

/**
 * Reads where a store is: a folder, or `s3://bucket/prefix`.
 * @throws {UsageError} that repeats no secret
 */
export const storeAddress = (text: string): StoreAddress => {
  const scheme = /^([a-z][a-z\d+.-]+):\/\//iu.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) {
    if (text.trim() === '') throw new UsageError('--store names no place.', { remedy });
    return { kind: 'folder', folder: path.resolve(text) };
  }
  if (scheme !== 's3') throw new UsageError(`--store cannot be ${scheme}://.`, { remedy });
  const [, bucket = '', prefix = ''] = /^s3:\/\/([^/]*)\/?(.*)$/iu.exec(text) ?? [];
  if (bucket.includes('@') || bucket.includes(':'))
    throw new UsageError('--store holds more than a bucket and a prefix.', {
      remedy:
        'Keys and secrets come from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, another server than Amazon’s from AWS_ENDPOINT_URL_S3.',
    });
  // As Amazon's rules for names of buckets have it.
  if (!/^[a-z\d][a-z\d.-]{1,61}[a-z\d]$/u.test(bucket))
    throw new UsageError(`--store names no bucket: “${bucket}”.`, { remedy });
  const within = prefix.replaceAll(/^\/+|\/+$/gu, '');
  return { kind: 's3', bucket, prefix: within === '' ? '' : `${within}/` };
};

const remedy = 'Write a folder that all machines see, or s3://bucket/prefix.';
