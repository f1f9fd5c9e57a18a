/** A voice that could not be installed. The message is one line and says how to mend it. */
export class InstallError extends Error {
  override name = 'InstallError';
}
