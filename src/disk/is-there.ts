import { lstat } from 'node:fs/promises';

/** Whether something is there under a name: a file, a folder or a link. */
export const isThere = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    () => false,
  );
