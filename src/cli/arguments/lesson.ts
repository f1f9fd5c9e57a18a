import { Command } from 'commander';
import {
  exitCodes,
  languageOption,
  outOption,
  parseCommand,
  versionOption,
  voiceOption,
} from './command-line.ts';
import { filmAsked, type FilmAsked } from './film-asked.ts';

/** What `npm run lesson` was asked. */
export type LessonArguments = FilmAsked & {
  isSmall: boolean;
  withScorm: boolean;
};

const command = (): Command =>
  new Command('npm run lesson --')
    .description(
      'Makes a lesson for schools: a page that plays the clips from any disk, without internet, and the same as a zip.',
    )
    .usage('[film] [options]')
    .argument('[film]', 'the film to make a lesson of; without it, of all of them')
    .option(
      '--small',
      'clips of 1280×720 instead of 1920×1080: under 25 MB for four minutes of film',
    )
    .option('--scorm', 'also a SCORM 1.2 package, for learning platforms')
    .addOption(languageOption())
    .addOption(versionOption())
    .addOption(voiceOption())
    .addOption(outOption('where the films are, as <film>/lesson/ and <film>/<film>-lesson.zip'))
    .addHelpText(
      'after',
      `
Examples:
  npm run lesson                                         everything
  npm run lesson -- sexting --small --scorm

${exitCodes}`,
    );

/**
 * Reads the arguments of `npm run lesson`.
 * @param argv without the program's own name
 * @returns what is asked, or the help text when that is
 * @throws {UsageError} with one line that names what is known
 */
export const readLessonArguments = (
  argv: readonly string[],
  columns?: number,
): LessonArguments | { help: string } => {
  const parser = command();
  const excess = 'Only one film can be named; without a name a lesson is made of each.';
  const asked = parseCommand(parser, argv, { columns }, excess);
  if (asked) return asked;
  const { small, scorm } = parser.opts<{ small?: true; scorm?: true }>();
  return { ...filmAsked(parser), isSmall: small ?? false, withScorm: scorm ?? false };
};
