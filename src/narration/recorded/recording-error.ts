import { ToldError } from '../../told/errors.ts';

/** Recordings that cannot be used. Each problem is one line: which file, what is wrong, how to mend it. */
export class RecordingError extends ToldError {
  override name = 'RecordingError';
  readonly reason = 'recording';
  readonly exitCode = 2;
}
