import { Command } from 'commander';
import type { Format } from '../../film/formats.ts';
import type { VoiceChoice } from '../../narration/choosing/choice.ts';
import {
  collect,
  exitCodes,
  formatOption,
  languageOption,
  outOption,
  parseCommand,
  versionOption,
  voiceOption,
} from './command-line.ts';

/** What `npm run storyboard` was asked. An empty list of formats means all. */
export type StoryboardArguments = {
  film?: string | undefined;
  languages: string[];
  version?: string | undefined;
  slides: string[];
  formats: Format[];
  voice: VoiceChoice;
  out: string;
};

/** What the parser gives for each option. */
type Options = Pick<StoryboardArguments, 'version' | 'voice' | 'out'> & {
  format?: Format[];
  slide?: string[];
  language?: string[];
};

const command = (): Command =>
  new Command('npm run storyboard --')
    .description('Shows a still of every moment of the films, on a page and on contact sheets.')
    .usage('[film] [options]')
    .argument('[film]', 'the film to show; without it, all of them')
    .addOption(languageOption())
    .addOption(versionOption())
    .option(
      '--slide <id>',
      'only this slide (or end-card), on a storyboard of its own; may be repeated',
      collect<string>,
    )
    .addOption(formatOption())
    .addOption(voiceOption())
    .addOption(outOption('where the storyboards go, as <film>/storyboard.html'))
    .addHelpText(
      'after',
      `
Examples:
  npm run storyboard                                     everything
  npm run storyboard -- sexting --format portrait
  npm run storyboard -- sexting --slide hulp-vinden      one slide, as storyboard-hulp-vinden.html

${exitCodes}`,
    );

/**
 * Reads the arguments of `npm run storyboard`.
 * @param argv without the program's own name
 * @returns what is asked, or the help text when that is
 * @throws {UsageError} with one line that names what is known
 */
export const readStoryboardArguments = (
  argv: readonly string[],
  columns?: number,
): StoryboardArguments | { help: string } => {
  const parser = command();
  const asked = parseCommand(
    parser,
    argv,
    { columns },
    'Only one film can be named; without a name all are shown.',
  );
  if (asked) return asked;
  const { format, slide, language, version, voice, out } = parser.opts<Options>();
  return {
    film: parser.args[0],
    languages: language ?? [],
    version,
    slides: slide ?? [],
    formats: format ?? [],
    voice,
    out,
  };
};
