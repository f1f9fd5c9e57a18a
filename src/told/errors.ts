/** What a command ends with: it failed, its usage or content is wrong, or it was stopped. Fine is 0. */
export type FailureCode = 1 | 2 | 130;

/** What kind of thing went wrong. Stable: programs that run the commands read it. */
export const failureReasons = [
  'usage',
  'content',
  'recording',
  'voice',
  'install',
  'render',
  'disk-full',
  'not-writable',
  'queue',
  'store',
  'interrupted',
  'unexpected',
] as const;
export type FailureReason = (typeof failureReasons)[number];

type Told = {
  /** How to mend it, where the message does not say so itself: a sentence. */
  remedy?: string | undefined;
  cause?: unknown;
};

/**
 * An error that people are told. Its message is all there is to say: what is wrong, and how to mend it, one line for
 * each problem. Whoever tells it, tells the first of these among an error and its causes.
 */
export abstract class ToldError extends Error {
  abstract readonly reason: FailureReason;
  /** 1 when it failed; 2 when what was asked or written has to change first. */
  abstract readonly exitCode: FailureCode;
  /** What is wrong, one line each, without the remedy. */
  readonly problems: string[];
  readonly remedy: string | undefined;
  /** Whether it says all that is to be said of what it came from, a full disk too: that is not this machine's. */
  readonly isAboutElsewhere: boolean = false;

  constructor(problems: string | readonly string[], { remedy, cause }: Told = {}) {
    const all = typeof problems === 'string' ? [problems] : [...problems];
    super(
      [...all.slice(0, -1), [all.at(-1), remedy].filter(Boolean).join(' ')].join('\n'),
      cause === undefined ? undefined : { cause },
    );
    this.problems = all;
    this.remedy = remedy;
  }
}

/** A render that could not be made. */
export class RenderError extends ToldError {
  override name = 'RenderError';
  readonly reason = 'render';
  readonly exitCode = 1;
}

/** Something asked for that does not exist or does not go together. */
export class UsageError extends ToldError {
  override name = 'UsageError';
  readonly reason = 'usage';
  readonly exitCode = 2;
}

/** A disk, or what one may use of it, that has no room left. */
export class DiskFullError extends ToldError {
  override name = 'DiskFullError';
  readonly reason = 'disk-full';
  readonly exitCode = 1;

  /** @param problem which disk, and how much room it lacks, where that is known */
  constructor({ problem, remedy, cause }: Told & { problem?: string } = {}) {
    super(problem ?? 'The disk is full.', {
      remedy:
        remedy ?? 'Free some space (the cache is in .cache, --cache-size bounds it) and run again.',
      cause,
    });
  }
}

/** A place that cannot be written to. */
export class NotWritableError extends ToldError {
  override name = 'NotWritableError';
  readonly reason = 'not-writable';
  readonly exitCode = 1;
}

/** Somebody pressed Ctrl-C, or ended the process otherwise. */
export class Interrupted extends ToldError {
  override name = 'Interrupted';
  readonly reason = 'interrupted';
  readonly exitCode = 130;

  constructor() {
    super('Stopped. What was finished stays; the rest is left out.');
  }
}

/** What nobody foresaw: the messages of an error and of what it came from. */
export class UnexpectedError extends ToldError {
  override name = 'UnexpectedError';
  readonly reason = 'unexpected';
  readonly exitCode = 1;
}
