import { ToldError } from '../../told/errors.ts';

/** A voice that could not be installed. The message is one line and says how to mend it. */
export class InstallError extends ToldError {
  override name = 'InstallError';
  readonly reason = 'install';
  readonly exitCode = 1;
}
