import { Command, InvalidArgumentError, Option } from 'commander';
import { platformNames, platforms, type PlatformName } from '../../share/platforms.ts';
import { unknown } from '../../told/suggestion.ts';
import {
  collect,
  exitCodes,
  languageOption,
  outOption,
  parseCommand,
  versionOption,
  voiceOption,
} from './command-line.ts';
import { filmAsked, type FilmAsked } from './film-asked.ts';

/** What `npm run share` was asked. */
export type ShareArguments = FilmAsked & { platforms: readonly PlatformName[] };

const platformOption = (): Option =>
  new Option('--for <platform>', 'only for this platform; may be repeated')
    .choices(platformNames)
    .argParser((value: string, before: PlatformName[] | undefined) => {
      const platform = platformNames.find((name) => name === value);
      if (!platform) throw new InvalidArgumentError(unknown('platform', value, platformNames));
      return before?.includes(platform) ? before : collect(platform, before);
    });

const command = (): Command =>
  new Command('npm run share --')
    .description(
      'Makes folders that are ready to post: each film with its cover, words and captions in the form that a platform takes, and notes which file goes where.',
    )
    .usage('[film] [options]')
    .argument('[film]', 'the film to post; without it, all of them')
    .addOption(languageOption())
    .addOption(versionOption())
    .addOption(platformOption())
    .addOption(voiceOption())
    .addOption(outOption('where the films are; the folders come in <film>/share/'))
    .addHelpText(
      'after',
      `
Platforms: ${Object.entries(platforms)
        .map(([name, platform]) => `${name} (${platform.format})`)
        .join(', ')}.

Examples:
  npm run share                                          everything, for every platform
  npm run share -- sexting --for reels --for whatsapp

${exitCodes}`,
    );

/**
 * Reads the arguments of `npm run share`.
 * @param argv without the program's own name
 * @returns what is asked, or the help text when that is
 * @throws {UsageError} with one line that names what is known
 */
export const readShareArguments = (
  argv: readonly string[],
  columns?: number,
): ShareArguments | { help: string } => {
  const parser = command();
  const excess = 'Only one film can be named; without a name all of them are made ready.';
  const help = parseCommand(parser, argv, { columns }, excess);
  if (help) return help;
  const { for: asked } = parser.opts<{ for?: PlatformName[] }>();
  return { ...filmAsked(parser), platforms: asked ?? platformNames };
};
