import { setTimeout } from 'node:timers/promises';
import { untilInterrupted } from './interrupt.ts';
import type { Screen } from './progress.ts';
import { openScreen } from './screen.ts';
import { describeFailure } from '../told/failure.ts';

/** Where a command writes. */
export type Streams = { stdout: NodeJS.WriteStream; stderr: NodeJS.WriteStream };

/** What a command finds while it runs: a signal that aborts when it is told to stop, and a screen on its output. */
export type Around = { signal: AbortSignal; screen: Screen };

/**
 * Runs what a command does. What goes wrong is told on its error stream.
 * @returns the exit code: 0 fine, 1 failed, 2 wrong usage or content, 130 stopped
 */
export const runCommand = async (
  { stdout, stderr }: Streams,
  act: (around: Around) => Promise<void>,
): Promise<number> => {
  const { signal, release } = untilInterrupted();
  const screen = await openScreen(stdout);
  try {
    await act({ signal, screen });
    screen.close();
    return 0;
  } catch (error) {
    // Ctrl-C reaches our children too; give its own signal the time to arrive before theirs is called a failure.
    if (!signal.aborted) await setTimeout(50);
    screen.close();
    const { lines, exitCode } = describeFailure(signal.aborted ? signal.reason : error);
    stderr.write(`${lines.join('\n')}\n`);
    return exitCode;
  } finally {
    release();
  }
};
