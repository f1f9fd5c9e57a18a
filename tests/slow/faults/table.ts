import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pLimit from 'p-limit';
import { format, resolveConfig } from 'prettier';
import { smallFilm } from '../../render/small-film.ts';
import { browserFaults, faults, type Fault } from './faults.ts';
import { copyOf, realSubject, standInSubject, startIn, type Subject } from './subject.ts';

// `npm run faults`: provokes each fault on a short film and writes what was seen into docs/reliability.md. Linux only. A
// word after `--` picks the faults that hold it, and writes nothing.

const target = path.resolve(import.meta.dirname, '../../../docs/reliability.md');
const [picked] = process.argv.slice(2);

const intro = `# What happens when something goes wrong

Made by \`npm run faults\`, which provokes each fault on a short film and looks at what is left. **Earlier outputs** are the
finished files of the run before. **Left behind** is what the fault leaves under \`out/\` and \`.cache/runs/\`; hidden files
count. **Next run** is the same command once more, without the fault.

What a film is made of (its MP4, poster, captions and its line in the manifest) changes together or not at all. All of it
is laid beside its place first, which is where a full disk shows; then it changes by renames that are written down
before. After a kill between two of them the film is out of sight, never beside captions of another, and the next run
finishes or takes back what was begun. \`tests/disk/publish.slow.ts\` kills it at each of these steps.

A run on another machine or in another container that shares the folder is known by what it last wrote: what it has is
left alone for a quarter of an hour, and it writes every half minute.

\`npm run test:slow -- kills\` kills the processes of runs at moments that chance chooses: what a run then says it has made
is what an undisturbed one makes, byte for byte.
`;

const kinds = [
  {
    title: 'With a stand-in for browser and voice',
    about: 'The command, disk, sound and encoder are real.',
    list: faults,
    open: standInSubject,
    atOnce: 2,
  },
  {
    title: 'With all that is real',
    about: 'These are of the browser and of the machine.',
    list: browserFaults,
    open: realSubject,
    atOnce: 1,
  },
];

const head = ['fault', 'what is seen', 'exit', 'earlier outputs', 'left behind', 'next run'];

const outputsOf = async ({ project }: Subject) => {
  const files = Object.entries(await project.files('out'));
  const isHidden = ([name]: [string, string]) => path.basename(name).startsWith('.');
  const seen = files.filter((file) => !isHidden(file) && !file[0].endsWith('manifest.json'));
  const runs = Object.keys(await project.files('.cache/runs'));
  return { seen: JSON.stringify(seen.sort()), hidden: files.filter(isHidden).length, runs };
};

/** What is seen of a fault, in the order of the head. */
const rowOf = async (base: Subject, { name, provoke }: Fault, body: string): Promise<string[]> => {
  const subject = await copyOf(base);
  const { project } = subject;
  try {
    const before = await outputsOf(subject);
    await project.write(smallFilm({ body }));
    const { seen, exit } = await provoke(subject);
    await setTimeout(100);
    const after = await outputsOf(subject);
    const left = [
      ...(after.hidden > 0 ? [`${after.hidden} hidden`] : []),
      ...(after.runs.length > 0 ? ['the run’s folder'] : []),
    ];
    const next = await startIn(subject);
    const end = await outputsOf(subject);
    const isClean = next.exitCode === 0 && end.runs.length + end.hidden === 0;
    const isMade = end.seen !== before.seen;
    return [
      name,
      seen,
      exit,
      after.seen === before.seen ? 'as they were' : 'replaced whole',
      left.join(', ') || 'nothing',
      isClean && isMade
        ? 'makes it, leaves nothing'
        : `exit ${next.exitCode}: ${String(next.stderr)}`,
    ];
  } finally {
    await project.remove();
  }
};

const lineOf = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll(/\s+/gu, ' ').replaceAll('|', '\\|')).join(' | ')} |`;

const sections: string[] = [];
for (const { title, about, list, open, atOnce } of kinds) {
  const wanted = list.filter(({ name }) => picked === undefined || name.includes(picked));
  if (wanted.length === 0) continue;
  const base = await open();
  try {
    const { exitCode, stderr } = await startIn(base);
    if (exitCode !== 0) throw new Error(`The film is not made even without a fault: ${stderr}`);
    const limit = pLimit(atOnce);
    const rows = await Promise.all(
      wanted.map((fault, index) =>
        limit(async () => {
          const row = await rowOf(base, fault, `Kort is fout ${index}.`);
          process.stderr.write(`${lineOf(row)}\n`);
          return row;
        }),
      ),
    );
    const table = [head, head.map(() => '---'), ...rows].map(lineOf).join('\n');
    sections.push(`## ${title}\n\n${about}\n\n${table}\n`);
  } finally {
    await base.project.remove();
  }
}
if (picked === undefined) {
  const options = { ...(await resolveConfig(target)), parser: 'markdown' };
  await writeFile(target, await format([intro, ...sections].join('\n'), options));
}
