import { Command } from 'commander';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { benchCampaign } from '../bench/campaign.ts';
import { ratios, reportTable } from '../bench/report.ts';
import { loadFilms } from './load.ts';
import { projectFolder } from './world.ts';

// `npm run bench`: the whole campaign side by side with stock Remotion. A table for people, JSON for machines.
const { sample } = new Command('npm run bench --')
  .description('Measures rendering side by side with stock Remotion, on this machine, in one run.')
  .option(
    '--sample',
    'stock Remotion on two clips only, scaled by frames (the whole takes most of an hour)',
  )
  .allowExcessArguments(false)
  .parse()
  .opts<{ sample?: boolean }>();

const [film] = await loadFilms(projectFolder, 'sexting');
if (!film) throw new Error('content/index.ts no longer lists the film that is measured: sexting.');
const report = await benchCampaign({
  projectFolder,
  film,
  sample: sample ?? false,
  change: {
    file: 'content/sexting/film.ts',
    words: 'Of beter leren kennen.',
    by: 'Of nog beter leren kennen.',
    again: 'Of steeds beter leren kennen.',
    slide: 'je-bent-niet-alleen',
  },
  say: (message) => void process.stderr.write(`${message}\n`),
});
process.stdout.write(`${reportTable(report)}\n`);
const folder = path.join(projectFolder, 'out');
await mkdir(folder, { recursive: true });
await writeFile(
  path.join(folder, 'bench.json'),
  `${JSON.stringify({ ...report, ratios: ratios(report) }, null, 2)}\n`,
);
