import {
  DiskFullError,
  NotWritableError,
  RenderError,
  ToldError,
  UnexpectedError,
  type FailureCode,
  type FailureReason,
} from './errors.ts';
import { moreMemory, tellsOfMemory } from './memory.ts';
import { oneLine } from './suggestion.ts';

/** What to tell of an error: to people the lines, to programs the rest. */
export type Failure = {
  reason: FailureReason;
  exitCode: FailureCode;
  /** What is wrong, one line each. */
  problems: string[];
  /** How to mend it, where the problems do not say so themselves. */
  remedy: string | undefined;
  /** The problems and the remedy, one line for each problem. */
  lines: string[];
};

/** What to tell of an error, whatever threw it. */
export const describeFailure = (error: unknown): Failure => {
  const told = toldOf(error);
  const { reason, exitCode, remedy } = told;
  const problems = told.problems.map(oneLine);
  const last = [problems.at(-1), remedy].filter(Boolean).join(' ');
  return { reason, exitCode, problems, remedy, lines: [...problems.slice(0, -1), oneLine(last)] };
};

/**
 * The error to tell. A full disk of this machine explains whatever failed by it; else the outermost of those that are
 * meant to be told says all there is to say.
 */
const toldOf = (error: unknown): ToldError => {
  const chain = causesOf(error);
  const elsewhere = chain.find(isAboutElsewhere);
  if (elsewhere) return chain.find((cause) => cause instanceof ToldError) ?? elsewhere;
  const full = chain.find((cause) => cause instanceof DiskFullError);
  if (full) return full;
  if (isFullDisk(error)) return new DiskFullError({ cause: error });
  const told = chain.find((cause) => cause instanceof ToldError);
  if (told) return told;
  const said = chain.map(saidBy);
  const code = systemCode(error);
  if (code === 'EMFILE' || code === 'ENFILE')
    return new RenderError('Too few files may be open at once on this machine.', {
      remedy: 'Allow more, such as with “ulimit -n 1024”, and run again.',
      cause: error,
    });
  if (code === 'ENOMEM' || said.some(tellsOfMemory))
    return new RenderError('There was no memory left.', {
      remedy: moreMemory,
      cause: error,
    });
  if (code === 'EBUSY' || code === 'ETXTBSY')
    return new NotWritableError(
      `${pathOf(chain) ?? 'A file'} is in use by another program and cannot be replaced.`,
      { remedy: 'Close it there and run again.', cause: error },
    );
  if (isNotWritable(error)) {
    // Windows says the same of what another program has open.
    const remedy =
      code === 'EPERM'
        ? 'Make it writable, or close the program that has it open, and run again.'
        : 'Make it writable and run again.';
    return new NotWritableError(`${pathOf(chain) ?? 'A folder'} cannot be written to.`, {
      remedy,
      cause: error,
    });
  }
  return new UnexpectedError(chained(said), { cause: error });
};

const isAboutElsewhere = (error: unknown): error is ToldError =>
  error instanceof ToldError && error.isAboutElsewhere;

/** Whether an error, or what it came from, tells of a place of this machine that cannot be written to. */
export const isNotWritable = (error: unknown): boolean =>
  !causesOf(error).some(isAboutElsewhere) &&
  ['EACCES', 'EPERM', 'EROFS'].includes(systemCode(error) ?? '');

/** Whether an error, or what it came from, tells of a disk of this machine that has no room left. */
export const isFullDisk = (error: unknown): boolean => {
  const chain = causesOf(error);
  if (chain.some(isAboutElsewhere)) return false;
  const code = systemCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return true;
  if (chain.some((cause) => cause instanceof DiskFullError)) return true;
  // What is meant to be told may quote the words without meaning them.
  if (chain.some((cause) => cause instanceof ToldError)) return false;
  return chain.some((cause) => /No space left on device|ENOSPC/.test(saidBy(cause)));
};

const saidBy = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/** The `code` of a system error (`ENOSPC`, `EACCES`, …), also when it is the cause of another. */
export const systemCode = (error: unknown): string | undefined => {
  for (const cause of causesOf(error)) {
    if (!(cause instanceof Error) || !('code' in cause)) continue;
    if (typeof cause.code === 'string' && /^E[A-Z0-9]+$/.test(cause.code)) return cause.code;
  }
  return undefined;
};

/** More would say nothing; a circle of causes would never end. */
const mostCauses = 20;

/** An error and what it came from, outermost first. */
const causesOf = (error: unknown): unknown[] => {
  const chain: unknown[] = [];
  for (let at = error; at !== undefined && at !== null && chain.length < mostCauses;) {
    chain.push(at);
    at = at instanceof Error ? at.cause : undefined;
  }
  return chain;
};

const pathOf = (chain: readonly unknown[]): string | undefined => {
  for (const cause of chain) {
    if (cause instanceof Error && 'path' in cause && typeof cause.path === 'string')
      return cause.path;
  }
  return undefined;
};

/** What says how a browser was called tells nobody what to do. */
const withoutCalls = (message: string): string => message.replace(/\n\s*Call log:.*$/su, '');

/** What an error and its causes say, on one line, each thing once. */
const chained = (said: readonly string[]): string => {
  const kept: string[] = [];
  for (const message of said.map(withoutCalls).map(oneLine)) {
    if (kept.length < 3 && !kept.some((one) => one.includes(message))) kept.push(message);
  }
  return kept.join(' ← ') || 'It failed without saying why.';
};
