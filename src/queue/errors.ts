import { ToldError } from '../told/errors.ts';

/** A queue that cannot be used: it is not there, went away, or nobody works at it. */
export class QueueError extends ToldError {
  override name = 'QueueError';
  readonly reason = 'queue';
  readonly exitCode = 1;
}

/** A shared store that cannot be used. */
export class StoreError extends ToldError {
  override name = 'StoreError';
  readonly reason = 'store';
  override readonly isAboutElsewhere = true;
  readonly exitCode = 1;
}
