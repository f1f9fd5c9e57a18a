import { Command } from 'commander';
import path from 'node:path';
import { madeName, recordingsFolder } from '../../film/translation/edition.ts';
import { writeWhole } from '../../disk/whole.ts';
import { scriptPage } from '../../narration/reading/page.ts';
import { scriptText } from '../../narration/reading/plain-text.ts';
import { sheetsOf } from '../../narration/reading/sheet.ts';
import { languageOf } from '../../language/languages.ts';
import { estimatedNarration } from '../../timeline/piece.ts';
import {
  exitCodes,
  languageOption,
  outOption,
  parseCommand,
  versionOption,
} from '../arguments/command-line.ts';
import { loadAsked } from '../world/versions.ts';
import { runCommand, type Streams } from './run-command.ts';

export type ScriptWorld = Streams & { projectFolder: string };

type Options = { out: string; language?: string[]; version?: string };

const command = (): Command =>
  new Command('npm run script --')
    .description(
      'Writes what a narrator reads, slide by slide, to print and to read from a screen.',
    )
    .usage('[film] [options]')
    .argument('[film]', 'the film to read; without it, all of them')
    .addOption(languageOption())
    .addOption(versionOption())
    .addOption(outOption('where it goes, as <film>/script.html and script.txt'))
    .addHelpText(
      'after',
      `
Recordings go into content/<film>/voice, one file a slide: <slide>.wav, .flac, .mp3, .m4a or .ogg.

${exitCodes}`,
    );

/**
 * Does `npm run script`.
 * @param argv without the program's own name
 * @returns the exit code: 0 fine, 1 failed, 2 wrong usage or content, 130 stopped
 */
export const scriptCommand = (argv: readonly string[], world: ScriptWorld): Promise<number> =>
  runCommand(world, async ({ signal }) => {
    const { projectFolder, stdout } = world;
    const parser = command();
    const help = parseCommand(
      parser,
      argv,
      { columns: stdout.columns },
      'Only one film can be named; without a name all are written.',
    );
    if (help) {
      stdout.write(help.help);
      return;
    }
    const { out, language, version } = parser.opts<Options>();
    const asked = { film: parser.args[0], languages: language ?? [], version };
    for (const film of await loadAsked(projectFolder, asked)) {
      signal.throwIfAborted();
      const sheets = sheetsOf(film, (script) => estimatedNarration([...script]).durationMs);
      const language = languageOf(film.language);
      const recordings = recordingsFolder(film);
      const base = path.join(path.resolve(out), madeName(film), 'script');
      await writeWhole(`${base}.html`, scriptPage(film.title, recordings, sheets, language));
      await writeWhole(`${base}.txt`, scriptText(film.title, recordings, sheets, language));
      stdout.write(`${path.join(out, madeName(film), 'script.html')}, script.txt\n`);
      const { version } = film;
      if (version && version.reworded.length > 0)
        stdout.write(
          `To read and to check, not to record: ${recordings} takes what the film itself says, and ${version.id} says ${version.reworded.join(', ')} otherwise. Record by “npm run script -- ${film.id}${film.edition === undefined ? '' : ` --language ${film.edition}`}”.\n`,
        );
    }
  });
