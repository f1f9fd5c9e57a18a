import { type Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { formatNames, type Format } from '../../film/formats.ts';
import { isVoiceChoice, voiceChoices, type VoiceChoice } from '../../narration/choosing/choice.ts';
import { UsageError } from '../../told/errors.ts';
import { oneLine, unknown } from '../../told/suggestion.ts';
import { forgottenDashes } from './forgotten-dashes.ts';

/** The exit codes of every command, as help says them. */
export const exitCodes = 'Exit codes: 0 fine, 1 failed, 2 wrong usage or content, 130 stopped.';

/** Gathers the values of an option that may be repeated. */
export const collect = <Value>(value: Value, before: Value[] | undefined): Value[] => [
  ...(before ?? []),
  value,
];

/** `--format`, as every command has it. */
export const formatOption = (): Option =>
  new Option('--format <format>', 'only this format; may be repeated')
    .choices(formatNames)
    .argParser((value: string, before: Format[] | undefined) => {
      const format = formatNames.find((name) => name === value);
      if (!format) throw new InvalidArgumentError(`Known: ${formatNames.join(', ')}.`);
      return collect(format, before);
    });

/** `--language`, as every command has it. */
export const languageOption = (): Option =>
  new Option(
    '--language <tag>',
    'in this language, such as en; all: in every one that the film has; without it, in its own; may be repeated',
  ).argParser(collect<string>);

/** `--versions`, where all of them can be made at once. */
export const versionsOption = (): Option =>
  new Option(
    '--versions [ids...]',
    'the versions of a film that its table has (docs/versions.md), or only those that are named',
  );

/** `--version`, where one is made. */
export const versionOption = (): Option =>
  new Option('--version <id>', 'this version of the film, of its table (docs/versions.md)');

/** `--out`, as every command has it. */
export const outOption = (what: string): Option =>
  new Option('--out <folder>', what).default('out').argParser((folder: string) => {
    // An empty name, from a variable that is not set, would be the folder where the command runs.
    if (folder.trim() === '')
      throw new UsageError('--out names no folder.', {
        remedy: 'Write one, such as --out out; a dot is the folder where you are.',
      });
    return folder;
  });

/** `--voice`, as every command has it. */
export const voiceOption = (): Option =>
  new Option(
    '--voice <who>',
    'who speaks; auto: a recording from content/<film>/voice where there is one, else the voice that is set, else the draft voice; recorded: nothing but recordings; or the name of a voice (npm run voice lists them)',
  )
    .default('auto')
    .argParser(voiceChoiceOf);

const voiceChoiceOf = (asked: string): VoiceChoice => {
  if (!isVoiceChoice(asked)) throw new UsageError(unknown('voice', asked, voiceChoices));
  return asked;
};

/**
 * The voice that `FILMS_VOICE` asks for, for commands that have no options of ours: Remotion Studio.
 * @throws {UsageError} with one line that names what is known
 */
export const voiceOfEnvironment = (asked: string | undefined): VoiceChoice =>
  asked === undefined || asked === '' ? 'auto' : voiceChoiceOf(asked);

type Surroundings = {
  /** How wide the terminal is; one that does not know says 0. */
  columns?: number | undefined;
  env?: NodeJS.ProcessEnv;
};

/** Help is set as wide as this where the terminal does not say how wide it is. */
const usualColumns = 100;

/**
 * Lets a command read its arguments, into itself.
 * @param argv without the program's own name
 * @param explainExcess what to say when more than one film is named
 * @returns the help text when that is asked
 * @throws {UsageError} with one line that names what is known
 */
export const parseCommand = (
  command: Command,
  argv: readonly string[],
  { columns, env = process.env }: Surroundings,
  explainExcess: string,
): { help: string } | undefined => {
  let help = '';
  command
    .helpOption('-h, --help', 'this text')
    .allowExcessArguments(false)
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => (help += text),
      writeErr: () => undefined,
      getOutHelpWidth: () => columns || usualColumns,
    });
  const forgotten = forgottenDashes(command, argv, env);
  if (forgotten) throw forgotten;
  try {
    command.parse(argv, { from: 'user' });
    return undefined;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed') return { help };
    throw new UsageError(explain(command, error, explainExcess), { cause: error });
  }
};

const explain = (
  command: Command,
  { code, message }: CommanderError,
  explainExcess: string,
): string => {
  const said = oneLine(message).replace(/^error: /, '');
  if (code === 'commander.unknownOption') {
    const flags = command.options.map(({ long }) => long ?? '');
    return unknown('option', /'(.*)'/.exec(said)?.[1] ?? said, [...flags, '--help']);
  }
  if (code === 'commander.excessArguments') return explainExcess;
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
};
