import { Command } from 'commander';
import path from 'node:path';
import { writeWhole } from '../disk/whole.ts';
import { scriptPage } from '../narration/reading/page.ts';
import { scriptText } from '../narration/reading/plain-text.ts';
import { sheetsOf } from '../narration/reading/sheet.ts';
import { languageOf } from '../language/languages.ts';
import { estimatedNarration } from '../timeline/piece.ts';
import { parseCommand } from './command-line.ts';
import { describeFailure } from '../told/failure.ts';
import { loadFilms } from './load.ts';

export type ScriptWorld = {
  projectFolder: string;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
};

const command = (): Command =>
  new Command('npm run script --')
    .description(
      'Writes what a narrator reads, slide by slide, to print and to read from a screen.',
    )
    .usage('[film] [options]')
    .argument('[film]', 'the film to read; without it, all of them')
    .option('--out <folder>', 'where it goes, as <film>/script.html and script.txt', 'out')
    .addHelpText(
      'after',
      `
Recordings go into content/<film>/voice, one file a slide: <slide>.wav, .flac, .mp3, .m4a or .ogg.

Exit codes: 0 fine, 1 failed, 2 wrong usage or content.`,
    );

/**
 * Does `npm run script`.
 * @param argv without the program's own name
 * @returns the exit code: 0 fine, 1 failed, 2 wrong usage or content
 */
export const scriptCommand = async (
  argv: readonly string[],
  { projectFolder, stdout, stderr }: ScriptWorld,
): Promise<number> => {
  try {
    const parser = command();
    const help = parseCommand(
      parser,
      argv,
      stdout.columns,
      'Only one film can be named; without a name all are written.',
    );
    if (help) {
      stdout.write(help.help);
      return 0;
    }
    const { out } = parser.opts<{ out: string }>();
    for (const film of await loadFilms(projectFolder, parser.args[0])) {
      const sheets = sheetsOf(film, (script) => estimatedNarration([...script]).durationMs);
      const language = languageOf(film.language);
      const recordings = `content/${film.id}/voice`;
      const base = path.join(path.resolve(out), film.id, 'script');
      await writeWhole(`${base}.html`, scriptPage(film.title, recordings, sheets, language));
      await writeWhole(`${base}.txt`, scriptText(film.title, recordings, sheets, language));
      stdout.write(`${path.join(out, film.id, 'script.html')}, script.txt\n`);
    }
    return 0;
  } catch (error) {
    const { lines, exitCode } = describeFailure(error);
    stderr.write(`${lines.join('\n')}\n`);
    return exitCode;
  }
};
