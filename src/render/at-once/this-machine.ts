import { readFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { limitsOf, type Limits } from './limits.ts';

/** What this process may take of this machine, now. */
export const limitsHere = (): Limits =>
  limitsOf({ cores: availableParallelism(), totalBytes: totalmem(), read });

const read = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};
