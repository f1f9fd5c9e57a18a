import { Command, Option } from 'commander';
import { parseCommand } from './command-line.ts';
import { jobsOption } from './jobs.ts';
import { queueChoice, queueOption, storeOption, type QueueChoice } from './queue.ts';
import { engineChoices, type EngineChoice } from './render.ts';
import { UsageError } from '../../told/errors.ts';

/** What `npm run worker` was asked. */
export type WorkerArguments = QueueChoice & { engine: EngineChoice; jobs: number | undefined };

const command = (): Command =>
  new Command('npm run worker --')
    .description(
      'Draws pieces that renderers ask for at a queue (npm run render -- --queue …), until Ctrl-C. Then it takes no more, and gives back what it cannot finish soon.',
    )
    .usage('--queue URL --store PLACE [options]')
    .addOption(queueOption('the Redis of the queue: redis://[user:password@]host[:port]'))
    .addOption(storeOption())
    .addOption(jobsOption())
    .addOption(
      new Option('--engine <name>', 'what draws: the fast way where this machine can, or Remotion')
        .choices(engineChoices)
        .default('auto'),
    )
    .addHelpText(
      'after',
      `
Example:
  npm run worker -- --queue redis://10.0.0.5 --store /mnt/films

It wants the same checkout as the renderer, and nothing of its content. docs/scale.md says more.

Exit codes: 0 stopped, also by Ctrl-C, 1 failed, 2 wrong usage.`,
    );

/**
 * Reads the arguments of `npm run worker`.
 * @param argv without the program's own name
 * @returns what is asked, or the help text when that is
 * @throws {UsageError} with one line that names what is known
 */
export const readWorkerArguments = (
  argv: readonly string[],
  columns?: number,
): WorkerArguments | { help: string } => {
  const parser = command();
  const asked = parseCommand(
    parser,
    argv,
    { columns },
    'A worker takes whatever renderers ask for: no film is named here.',
  );
  if (asked) return asked;
  const options = parser.opts<{
    queue?: string;
    store?: string;
    jobs?: number;
    engine: EngineChoice;
  }>();
  const choice = queueChoice(options);
  if (!choice)
    throw new UsageError('A worker wants a queue and a store.', {
      remedy: 'Write --queue redis://host and --store with a folder or s3://bucket/prefix.',
    });
  return { ...choice, engine: options.engine, jobs: options.jobs };
};
