import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

// A command in TypeScript as a few files of JavaScript, kept until something that they are made of changes: to compile
// and find a thousand files one by one is most of what a short command takes. In plain JavaScript, as it comes before.

const project = path.resolve(import.meta.dirname, '..', '..');
const cache = path.join(project, '.cache', 'start');

/**
 * What all commands read as they start, and what asks for no file beside its own: made part of them. Every other package
 * is loaded from where it is installed, when it is asked for.
 */
const included = [
  ...[
    'commander',
    'culori',
    'fft.js',
    'hyphen',
    'iconv-lite',
    'image-size',
    'iso-639-3',
    'leven',
    'n2words',
    'p-limit',
  ],
  ...['papaparse', 'safer-buffer', 'yocto-queue', 'zod'],
];

/** Of another command's start; what is this old, nobody runs any more. */
const oldMs = 24 * 60 * 60 * 1000;

/** @typedef {{ folder: string, project: string, node: string, inputs: [file: string, stamp: string][] }} Kept */

/** What changes when somebody writes to a file; empty where there is none. */
const stampOf = (/** @type {string} */ file) => {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.size} ${found.mtimeMs}` : '';
};

/** @returns {Kept | null} */
const readKept = (/** @type {string} */ list) => {
  try {
    return JSON.parse(readFileSync(list, 'utf8'));
  } catch {
    return null; // None yet, or half of one: it is made anew.
  }
};

const isCurrent = (/** @type {Kept} */ kept) =>
  kept.project === project &&
  kept.node === process.version &&
  kept.inputs.every(([file, stamp]) => stampOf(file) === stamp);

/** A module still finds what lies beside its source: its own address is written into it. */
const withAddress = (/** @type {string} */ text, /** @type {string} */ file) =>
  text
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
    .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
    .replaceAll('import.meta.filename', JSON.stringify(file));

/** @returns {import('esbuild').Plugin} */
const asAtItsSource = () => ({
  name: 'as-at-its-source',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path: file }) => ({
      contents: withAddress(readFileSync(file, 'utf8'), file),
      loader: 'ts',
    }));
    // What begins with neither a dot nor a slash is a package.
    build.onResolve({ filter: /^[^./]/ }, async ({ path: name, pluginData, ...from }) => {
      const isOurs = from.kind === 'entry-point' || path.isAbsolute(name) || pluginData === project;
      if (isOurs || name.startsWith('node:')) return null;
      if (included.some((one) => name === one || name.startsWith(`${one}/`))) return null;
      const found = await build.resolve(name, { ...from, pluginData: project });
      // What is not there is said where it is asked for: some packages are for those who want them.
      const isThere = found.errors.length === 0 && path.isAbsolute(found.path);
      return { path: isThere ? pathToFileURL(found.path).href : name, external: true };
    });
  },
});

/**
 * @param {string} entry the command's source file
 * @param {string} folder where its files are written
 * @returns {Promise<Kept['inputs']>} what it is made of
 */
const compile = async (entry, folder) => {
  const { build, stop } = await import('esbuild');
  const { metafile } = await build({
    absWorkingDir: project,
    entryPoints: { command: entry },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // As Node looks for them, and not as bundlers do.
    conditions: [],
    sourcemap: true,
    sourcesContent: false,
    metafile: true,
    // Some of what is made part is of the older kind of module.
    banner: {
      js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(${JSON.stringify(import.meta.url)});`,
    },
    plugins: [asAtItsSource()],
  });
  await stop();
  const files = Object.keys(metafile.inputs).map((file) => path.resolve(project, file));
  return [import.meta.filename, ...files].map((file) => [file, stampOf(file)]);
};

/** Others of this name that have not been made for long; they may still be read by a command that runs. */
const removeOld = (/** @type {string} */ name) => {
  for (const found of readdirSync(cache)) {
    const folder = path.join(cache, found);
    const isOld =
      (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < Date.now() - oldMs;
    if (isOld && found.startsWith(`${name}-`)) rmSync(folder, { recursive: true, force: true });
  }
};

/**
 * @param {string} entry the command's source file
 * @returns {Promise<string>} the address of what Node runs in its place
 */
export const compiled = async (entry) => {
  const key = createHash('sha256').update(entry).digest('hex').slice(0, 8);
  const name = `${path.basename(entry, '.ts')}-${key}`;
  const list = path.join(cache, `${name}.json`);
  const kept = readKept(list);
  const commandIn = (/** @type {string} */ folder) =>
    pathToFileURL(path.join(folder, 'command.mjs')).href;
  if (kept && isCurrent(kept) && stampOf(path.join(kept.folder, 'command.mjs')) !== '')
    return commandIn(kept.folder);

  let folder;
  try {
    mkdirSync(cache, { recursive: true });
    folder = mkdtempSync(path.join(cache, `${name}-`));
  } catch {
    // A project that cannot be written to: made for this once.
    folder = mkdtempSync(path.join(tmpdir(), `${name}-`));
    const once = folder;
    process.on('exit', () => rmSync(once, { recursive: true, force: true }));
    await compile(entry, folder);
    return commandIn(folder);
  }
  const inputs = await compile(entry, folder);
  const aside = path.join(folder, 'made-of.json');
  writeFileSync(aside, JSON.stringify({ folder, project, node: process.version, inputs }));
  // Whole or not at all: others may start this moment.
  renameSync(aside, list);
  removeOld(name);
  return commandIn(folder);
};
