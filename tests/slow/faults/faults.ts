import { execa } from 'execa';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import {
  damage,
  inShell,
  killing,
  outcomeOf,
  signalled,
  spoiled,
  startIn,
  untilDrawing,
  type Outcome,
  type Subject,
} from './subject.ts';

/** Something that goes wrong, done for real. */
export type Fault = { name: string; provoke: (subject: Subject) => Promise<Outcome> };

/** Has the film's folder on a disk that has room for the old files and little more, and brings back what is there then. */
const fillingDisk = [
  'cp -a out/klein/portrait old && mount -t tmpfs -o size=600k none out/klein/portrait',
  'cp -a old/. out/klein/portrait/; "$@"; code=$?; cp -a out/klein/portrait new',
  'umount out/klein/portrait; rm -rf old out/klein/portrait; mv new out/klein/portrait; exit $code',
].join('; ');

/** Links that lead out of `--out` and round in it, and a folder that only the system may read. */
const strangeLinks = async (subject: Subject): Promise<Outcome> => {
  const { project } = subject;
  await mkdir(project.at('out', 'lost+found'), { mode: 0o000 });
  await symlink('/', project.at('out', 'all'));
  await symlink('..', project.at('out', 'klein', 'circle'));
  const ended = await startIn(subject);
  for (const name of ['all', 'klein/circle', 'lost+found'])
    await rm(project.at('out', name), { recursive: true });
  return outcomeOf(subject, ended);
};

/** Ends npm, as the system does when memory runs out, while the shell between it and the command goes on. */
const withoutNpm = async (subject: Subject): Promise<Outcome> => {
  const { project, command } = subject;
  await project.engineLog();
  const render = `${command.map((word) => `'${word}'`).join(' ')} 2> said; echo $? > code`;
  await writeFile(
    project.at('package.json'),
    JSON.stringify({ type: 'module', scripts: { render } }),
  );
  const npm = execa('npm', ['run', 'render'], { cwd: project.folder, reject: false });
  await untilDrawing(subject);
  npm.kill('SIGKILL');
  const read = (name: string) => readFile(project.at(name), 'utf8').catch(() => '');
  for (let tries = 0; tries < 600 && (await read('code')) === ''; tries++) await setTimeout(100);
  const [stderr, exit] = await Promise.all([read('said'), read('code')]);
  return { ...outcomeOf(subject, { stderr, stdout: '' }), exit: exit.trim() || 'goes on' };
};

const twoAtOnce = async (subject: Subject): Promise<Outcome> => {
  const [one, other] = await Promise.all([startIn(subject), startIn(subject)]);
  return outcomeOf(subject, one.exitCode === 0 ? other : one);
};

/** With the real command, disk, sound and encoder, and stand-ins for browser and voice. */
export const faults: readonly Fault[] = [
  {
    name: 'the disk of `--out` has 1 MB',
    provoke: inShell('mount -t tmpfs -o size=1m none out && exec "$@"'),
  },
  { name: 'the disk of the film fills half-way', provoke: inShell(fillingDisk) },
  {
    name: 'the disk of the cache has 2 MB',
    provoke: inShell('mount -t tmpfs -o size=2m none .cache && exec "$@"'),
  },
  {
    name: 'the folder of the film is read-only',
    provoke: inShell(
      'mount --bind out/klein out/klein && mount -o remount,ro,bind out/klein && exec "$@"',
    ),
  },
  {
    name: 'the cache is read-only',
    provoke: inShell('mount --bind .cache .cache && mount -o remount,ro,bind .cache && exec "$@"'),
  },
  {
    name: 'the temporary folder is read-only',
    provoke: inShell('mount -t tmpfs -o ro none /mnt && TMPDIR=/mnt exec "$@"'),
  },
  { name: 'standard output is closed', provoke: inShell('exec "$@" >&-') },
  { name: 'the disk of standard output is full', provoke: inShell('exec "$@" > /dev/full') },
  {
    name: 'who reads the output has gone',
    provoke: inShell('{ "$@"; echo $? > code; } | true; exit $(cat code)'),
  },
  { name: '64 files may be open at once', provoke: inShell('ulimit -n 64; exec "$@"') },
  { name: 'links to `/` and in a circle below `--out`', provoke: strangeLinks },
  {
    name: 'a kept piece is damaged',
    provoke: spoiled((project) => damage(project, '.cache/pieces', /content$/u)),
  },
  {
    name: 'a finished MP4 is damaged',
    provoke: spoiled((project) => damage(project, 'out', /\.mp4$/u)),
  },
  {
    name: 'the manifest is damaged',
    provoke: spoiled((project) => damage(project, 'out', /manifest\.json$/u)),
  },
  { name: 'two runs at once', provoke: twoAtOnce },
  { name: 'the encoder is killed', provoke: killing(/ffmpeg .*libx264/u) },
  ...(['SIGINT', 'SIGTERM', 'SIGKILL'] as const).map((signal) => ({
    name: `the command gets ${signal}`,
    provoke: signalled(signal),
  })),
  { name: 'npm is killed, and its shell goes on', provoke: withoutNpm },
];

const page = /--type=renderer/u;
/** A browser is started twice, and no more. */
const always = 2;

/** With all that is real. */
export const browserFaults: readonly Fault[] = [
  { name: 'the page of the browser is killed', provoke: killing(page) },
  { name: 'the page is killed again, as when memory lacks', provoke: killing(page, always) },
  { name: 'the browser’s graphics process is killed', provoke: killing(/--type=gpu-process/u) },
  {
    name: 'this machine does not reach itself (`lo` is down)',
    provoke: inShell('exec "$@"', { spaces: '-rn' }),
  },
  {
    name: 'there is no network but `lo`',
    provoke: inShell('ip link set lo up && exec "$@"', { spaces: '-rn' }),
  },
  {
    name: '`FILMS_BROWSER` names no browser',
    provoke: inShell('exec "$@"', { env: { FILMS_BROWSER: '/nowhere/chrome' } }),
  },
  {
    name: 'the temporary folder is read-only, with all that is real',
    provoke: inShell('mount -t tmpfs -o ro none /mnt && TMPDIR=/mnt exec "$@"'),
  },
];
