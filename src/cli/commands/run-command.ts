import { setTimeout } from 'node:timers/promises';
import { describeFailure, systemCode, type Failure } from '../../told/failure.ts';
import { oneLine } from '../../told/suggestion.ts';
import { untilInterrupted } from './interrupt.ts';
import type { Screen } from '../reporting/progress.ts';
import { openScreen } from '../reporting/screen.ts';

/** Where a command writes. */
export type Streams = { stdout: NodeJS.WriteStream; stderr: NodeJS.WriteStream };

/** What a command finds while it runs: a signal that aborts when it is told to stop, and a screen on its output. */
export type Around = { signal: AbortSignal; screen: Screen };

type Told = {
  /** Hears what goes wrong before it is told. */
  onFailure?: (failure: Failure) => void;
};

/**
 * Runs what a command does. What goes wrong is told on its error stream. Where nobody reads its output any more
 * (`… | head`), or a full disk does not take it, it goes on without.
 * @returns the exit code: 0 fine, 1 failed, 2 wrong usage or content, 130 stopped
 */
export const runCommand = async (
  { stdout, stderr }: Streams,
  act: (around: Around) => Promise<void>,
  { onFailure }: Told = {},
): Promise<number> => {
  // Nobody listens any more; what was asked for is made all the same.
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
  const { signal, release } = untilInterrupted();
  const lost = outliveStreams(stdout, stderr);
  const screen = await openScreen(stdout);
  try {
    await act({ signal, screen });
    screen.close();
    return 0;
  } catch (error) {
    // Ctrl-C reaches our children too; give its own signal the time to arrive before theirs is called a failure.
    if (!signal.aborted) await setTimeout(50);
    screen.close();
    const failure = describeFailure(signal.aborted ? signal.reason : error);
    onFailure?.(failure);
    stderr.write(`${failure.lines.join('\n')}\n`);
    return failure.exitCode;
  } finally {
    await flushed(stdout);
    const why = lost();
    if (why !== null) stderr.write(`Not all that was said could be written: ${why}.\n`);
    release();
  }
};

/** What a command gives where its help is asked. */
type Help = { help: string };

const isHelp = (asked: object): asked is Help => 'help' in asked;

/**
 * Reads what a command was asked, and runs what it does with that; where its help is asked, that is all it gives.
 * @param read throws a UsageError for what cannot be asked
 * @returns the exit code, as of `runCommand`
 */
export const runAsked = <Asked extends object>(
  streams: Streams,
  read: () => Asked | Help,
  act: (asked: Asked, around: Around) => Promise<void>,
  told?: Told,
): Promise<number> =>
  runCommand(
    streams,
    async (around) => {
      const asked = read();
      if (isHelp(asked)) streams.stdout.write(asked.help);
      else await act(asked, around);
    },
    told,
  );

/**
 * Keeps a stream that fails from ending the process.
 * @returns what tells why output was lost; null when it was not, or when its reader just left
 */
const outliveStreams = (stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream) => {
  let failure: unknown = null;
  // They stay for good: what is written last may fail after the command has ended.
  stdout.on('error', (error) => {
    failure ??= error;
  });
  stderr.on('error', () => undefined); // there is nowhere left to say so
  return (): string | null => {
    if (failure === null || systemCode(failure) === 'EPIPE') return null;
    const full = 'the disk that standard output goes to is full';
    return systemCode(failure) === 'ENOSPC' ? full : oneLine(String(failure));
  };
};

/** Waits until a stream has taken, or refused, what was written to it. */
const flushed = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    if (stream.destroyed || stream.writableEnded) resolve();
    else stream.write('', () => resolve());
  });
