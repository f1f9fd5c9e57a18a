import { Command, InvalidArgumentError, Option } from 'commander';
import type { VoiceChoice } from '../../narration/choosing/choice.ts';
import type { RenderRequest } from '../../render/plan.ts';
import { soundStandard } from '../../render/sound/standard.ts';
import {
  collect,
  exitCodes,
  formatOption,
  languageOption,
  outOption,
  parseCommand,
  versionsOption,
  voiceOption,
} from './command-line.ts';
import { jobsOption } from './jobs.ts';
import { queueChoice, queueOption, storeOption, type QueueChoice } from './queue.ts';

/** The most that kept pieces may take on disk, unless it is said otherwise. */
export const usualCacheBytes = 4e9;

export const engineChoices = ['auto', 'fast', 'remotion'] as const;
export type EngineChoice = (typeof engineChoices)[number];

/** What `npm run render` was asked. */
export type RenderArguments = RenderRequest & {
  languages: string[];
  /** Ids of versions, none for all; undefined for the film itself. */
  versionIds?: string[] | undefined;
  out: string;
  fresh: boolean;
  explain: boolean;
  engine: EngineChoice;
  voice: VoiceChoice;
  /** How loud files are to be, in LUFS. */
  loudness: number;
  cacheBytes: number;
  /** How many pieces are drawn at once; undefined for as many as the machine bears. */
  jobs: number | undefined;
  /** Where workers draw; undefined for this machine. */
  queue: QueueChoice | undefined;
};

/** What the parser gives for each option. */
type Options = Omit<
  RenderArguments,
  | 'versionIds'
  | 'film'
  | 'languages'
  | 'slides'
  | 'formats'
  | 'captions'
  | 'cacheBytes'
  | 'jobs'
  | 'queue'
> & {
  language?: string[];
  versions?: true | string[];
  slide?: string[];
  format?: RenderArguments['formats'];
  captions: 'on' | 'off';
  fresh?: boolean;
  explain?: boolean;
  cacheSize: number;
  jobs?: number;
  queue?: string;
  store?: string;
};

/** Sizes as people write them: `4GB`, `500 MB`. */
const parseBytes = (text: string): number => {
  const [, number, unit] = /^(\d+(?:\.\d+)?)\s*(MB|GB|TB)$/i.exec(text.trim()) ?? [];
  const power = ['MB', 'GB', 'TB'].indexOf(unit?.toUpperCase() ?? '');
  if (number === undefined || power < 0)
    throw new InvalidArgumentError('Write a size such as 4GB or 500MB.');
  return Math.round(Number(number) * 1e6 * 1000 ** power);
};

/** Louder, and speech cannot stay under its peak; softer, and no phone plays it loud enough. */
const loudnessRange = { from: -24, to: -12 } as const;

/** A loudness in LUFS: `-14`. */
const parseLoudness = (text: string): number => {
  const lufs = Number(text);
  if (!/^-\d+(?:\.\d+)?$/.test(text) || lufs < loudnessRange.from || lufs > loudnessRange.to)
    throw new InvalidArgumentError(
      `Write LUFS from ${loudnessRange.from} to ${loudnessRange.to}, such as -14.`,
    );
  return lufs;
};

/** The commands that make films. */
type Name = 'render' | 'watch';

const descriptions = {
  render:
    'Makes the films: one clip a slide and one whole film, in each format that the film lists: portrait and landscape where it lists none.',
  watch:
    'Makes the films, and makes them again whenever content or code changes, until Ctrl-C. What it is making when something changes is given up.',
} as const satisfies Record<Name, string>;

const command = (name: Name): Command =>
  new Command(`npm run ${name} --`)
    .description(descriptions[name])
    .usage('[film] [options]')
    .argument('[film]', 'the film to make; without it, all of them')
    .option(
      '--slide <id>',
      'only the clip of this slide, and no film; may be repeated',
      collect<string>,
    )
    .addOption(
      new Option('--only <kind>', 'only the clips, or only the whole film').choices([
        'clips',
        'film',
      ]),
    )
    .addOption(languageOption())
    .addOption(versionsOption())
    .addOption(formatOption())
    .addOption(
      new Option('--captions <on|off>', 'with captions, or without them into <format>-clean/')
        .choices(['on', 'off'])
        .default('on'),
    )
    .addOption(voiceOption())
    .addOption(
      new Option(
        '--loudness <lufs>',
        `how loud, from ${loudnessRange.from} to ${loudnessRange.to} LUFS`,
      )
        .argParser(parseLoudness)
        .default(soundStandard.lufs),
    )
    .addOption(outOption('where the films go'))
    .option('--fresh', 'make everything again, whatever was made before')
    .addOption(
      new Option('--engine <name>', 'what draws: the fast way where this machine can, or Remotion')
        .choices(engineChoices)
        .default('auto'),
    )
    .addOption(jobsOption())
    .addOption(
      queueOption(
        'have pieces drawn by workers (npm run worker) at a Redis: redis://[user:password@]host[:port]',
      ),
    )
    .addOption(storeOption())
    .addOption(
      new Option('--cache-size <size>', 'the most that kept pieces may take on disk')
        .argParser(parseBytes)
        .default(usualCacheBytes, '4GB'),
    )
    .option('--explain', 'say for each piece why it is drawn or reused')
    .option('--json', 'tell what happens as JSON, one event a line (docs/json.md)')
    .addHelpText(
      'after',
      `
Examples:
  npm run ${name} ${' '.repeat(48 - name.length)}everything
  npm run ${name} -- --slide hulp-vinden --format portrait
  npm run ${name} -- sexting --only film --captions off
  npm run ${name} -- fietslicht --versions de-brug het-anker

What did not change is not drawn again.

${name === 'watch' ? exitCodes.replace('130 stopped', '0 also when Ctrl-C ends it') : exitCodes}`,
    );

/**
 * Reads the arguments of `npm run render`, or of another command that takes the same.
 * @param argv without the program's own name
 * @returns what is asked, or the help text when that is
 * @throws {UsageError} with one line that names what is known
 */
export const readArguments = (
  argv: readonly string[],
  columns?: number,
  name: Name = 'render',
): RenderArguments | { help: string } => {
  const parser = command(name);
  const asked = parseCommand(
    parser,
    argv,
    { columns },
    'Only one film can be named; without a name all are made. Slides are chosen with --slide.',
  );
  if (asked) return asked;
  const options = parser.opts<Options>();
  return {
    film: parser.args[0],
    languages: options.language ?? [],
    versionIds: versionIdsOf(options.versions),
    slides: options.slide ?? [],
    formats: options.format ?? [],
    captions: options.captions === 'on',
    only: options.only,
    out: options.out,
    fresh: options.fresh ?? false,
    explain: options.explain ?? false,
    engine: options.engine,
    voice: options.voice,
    loudness: options.loudness,
    cacheBytes: options.cacheSize,
    jobs: options.jobs,
    queue: queueChoice(options),
  };
};

/** Ids may be apart by commas too. */
const versionIdsOf = (asked: Options['versions']): string[] | undefined =>
  asked === true ? [] : asked?.flatMap((ids) => ids.split(',').filter(Boolean));
