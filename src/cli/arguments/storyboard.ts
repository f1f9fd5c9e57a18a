import { Command } from 'commander';
import type { Format } from '../../film/formats.ts';
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
import { filmAsked, type FilmAsked } from './film-asked.ts';

/** What `npm run storyboard` was asked. An empty list of formats means all. */
export type StoryboardArguments = FilmAsked & {
  slides: string[];
  formats: Format[];
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
  const { format, slide } = parser.opts<{ format?: Format[]; slide?: string[] }>();
  return { ...filmAsked(parser), slides: slide ?? [], formats: format ?? [] };
};
