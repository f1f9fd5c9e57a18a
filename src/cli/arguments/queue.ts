import { Option } from 'commander';
import { redisAddress, type RedisAddress } from '../../queue/address.ts';
import { storeAddress, type StoreAddress } from '../../queue/store/address.ts';
import { UsageError } from '../../told/errors.ts';

/** A queue, and the store through which what is made there travels. */
export type QueueChoice = { address: RedisAddress; store: StoreAddress };

/** `--queue`, as every command has it. */
export const queueOption = (what: string): Option => new Option('--queue <url>', what);

/** `--store`, as every command has it. */
export const storeOption = (): Option =>
  new Option(
    '--store <place>',
    'where renderers and workers leave for each other what they made: a folder that all see, or s3://bucket/prefix',
  );

/**
 * The queue that is asked for; undefined where none is.
 * @throws {UsageError} when it, or its store, is missing or no address
 */
export const queueChoice = ({
  queue,
  store,
}: {
  queue?: string | undefined;
  store?: string | undefined;
}): QueueChoice | undefined => {
  if (queue === undefined && store === undefined) return undefined;
  if (queue === undefined)
    throw new UsageError(
      '--store is where workers at a queue leave what they made, and no queue is named.',
      {
        remedy: 'Add --queue, such as --queue redis://127.0.0.1:6379, or drop --store.',
      },
    );
  if (store === undefined)
    throw new UsageError(
      '--queue wants a store too, for what travels between renderers and workers.',
      {
        remedy: 'Add --store with a folder that all machines see, or with s3://bucket/prefix.',
      },
    );
  return { address: redisAddress(queue), store: storeAddress(store) };
};
