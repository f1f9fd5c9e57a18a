import { Command } from 'commander';
import path from 'node:path';
import { benchCampaign } from '../../bench/campaign.ts';
import { ratios, reportTable } from '../../bench/report.ts';
import { writeWhole } from '../../disk/whole.ts';
import { ContentError } from '../../film/parse/parse.ts';
import { exitCodes, parseCommand } from '../arguments/command-line.ts';
import { loadFilms } from '../world/load.ts';
import { runCommand, type Streams } from './run-command.ts';

/** The film that is measured, and words of it that stand in no cue, figure or label. */
const measured = {
  film: 'sexting',
  change: {
    file: 'content/sexting/film.ts',
    words: 'Of beter leren kennen.',
    by: 'Of nog beter leren kennen.',
    again: 'Of steeds beter leren kennen.',
    slide: 'je-bent-niet-alleen',
  },
};

const command = (): Command =>
  new Command('npm run bench --')
    .description(
      'Measures rendering side by side with stock Remotion, on this machine, in one run. A table for people; out/bench.json for machines.',
    )
    .usage('[options]')
    .option(
      '--sample',
      'stock Remotion on two clips only, scaled by frames (the whole takes most of an hour)',
    )
    .addHelpText('after', `\n${exitCodes}`);

/**
 * Does `npm run bench`.
 * @param argv without the program's own name
 * @returns the exit code: 0 fine, 1 failed, 2 wrong usage or content, 130 stopped
 */
export const benchCommand = (
  argv: readonly string[],
  world: Streams & { projectFolder: string },
): Promise<number> =>
  runCommand(world, async () => {
    const { projectFolder, stdout, stderr } = world;
    const parser = command();
    const help = parseCommand(
      parser,
      argv,
      { columns: stdout.columns },
      `No film can be named: ${measured.film} is what is measured.`,
    );
    if (help) {
      stdout.write(help.help);
      return;
    }
    const { sample } = parser.opts<{ sample?: boolean }>();
    const [film] = await loadFilms(projectFolder, measured.film);
    if (!film)
      throw new ContentError([`content/index.ts no longer lists ${measured.film}; list it again`]);
    const report = await benchCampaign({
      projectFolder,
      film,
      sample: sample ?? false,
      change: measured.change,
      say: (message) => void stderr.write(`${message}\n`),
    });
    stdout.write(`${reportTable(report)}\n`);
    const json = JSON.stringify({ ...report, ratios: ratios(report) }, null, 2);
    await writeWhole(path.join(projectFolder, 'out', 'bench.json'), `${json}\n`);
  });
