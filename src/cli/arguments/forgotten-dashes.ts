import type { Command, Option } from 'commander';
import { UsageError } from '../../told/errors.ts';

/** Options of ours that npm has too: people set them for npm, in its own settings. */
const npmsOwn = ['--json'];

/**
 * What to say when the two dashes before the options are forgotten: `npm run render --slide x`. npm then takes them for
 * its own, hands us `x` alone, and tells of the rest in the environment.
 * @param argv what came through
 * @returns null when nothing was forgotten, or npm did not start this command
 */
export const forgottenDashes = (
  command: Command,
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
): UsageError | null => {
  const script = /^npm run (\S+)/.exec(command.name())?.[1];
  if (script === undefined || env.npm_lifecycle_event !== script) return null;
  const taken = command.options.flatMap((option) => {
    const value = valueIn(env, option);
    return value === undefined || npmsOwn.includes(option.long ?? '') ? [] : [{ option, value }];
  });
  if (taken.length === 0) return null;
  const flags = taken.map(({ option }) => option.long).join(' and ');
  // npm hands on the value of an option as if it stood alone; which is whose cannot be told when there are more.
  const values = [...argv];
  const written = taken.flatMap(({ option, value }) => {
    const { long, required, flags: shown } = option;
    if (!required) return [long];
    const given = value.split('\n\n'); // one for each time that the option stands there
    const own = taken.length === 1 && given.length === 1 && value === 'true' && values.pop();
    const unknown = own || (/<.*>/.exec(shown)?.[0] ?? '…');
    return given.map((one) => `${long} ${one === 'true' ? unknown : one}`);
  });
  const rest = taken.length === 1 ? values : [];
  return new UsageError(`npm took ${flags} for itself: options stand behind two dashes.`, {
    remedy: `Write: npm run ${[script, '--', ...rest, ...written].join(' ')}`,
  });
};

/** `--cache-size 4GB` is `npm_config_cache_size`; an option without a value is "true". */
const valueIn = (env: NodeJS.ProcessEnv, { long }: Option): string | undefined => {
  const value = env[`npm_config_${(long ?? '').slice(2).replaceAll('-', '_')}`];
  return value === '' ? undefined : value;
};
