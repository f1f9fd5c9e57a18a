import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

// What every command needs around it before a line of its own can be read: what compiles it already writes temporary
// files and opens many. In plain JavaScript, as it comes before the compiler.

/** Twice of what a render was found to need; its browser has its own, and needs half of that. */
const openFiles = 192;

const project = path.resolve(import.meta.dirname, '..', '..');

/** Found out by writing: rights alone do not tell it on every file system. */
const canBeWritten = (/** @type {string} */ folder) => {
  try {
    const probe = mkdtempSync(path.join(folder, 'probe-'));
    try {
      writeFileSync(path.join(probe, 'probe'), 'probe');
    } finally {
      rmSync(probe, { recursive: true, force: true });
    }
    return true;
  } catch {
    return false;
  }
};

const makeFolder = (/** @type {string} */ folder) => {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    // Writing there tells.
  }
};

/** The code of what keeps so many files from being open at once; null where nothing does. */
const whyNotOpen = (/** @type {number} */ count) => {
  /** @type {number[]} */
  const opened = [];
  try {
    while (opened.length < count) opened.push(openSync(import.meta.filename, 'r'));
    return null;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code;
  } finally {
    for (const file of opened) closeSync(file);
  }
};

const refuse = (/** @type {string} */ problem) => {
  process.stderr.write(`${problem}\n`);
  process.exit(1);
};

if (whyNotOpen(openFiles) === 'EMFILE')
  refuse(
    `Too few files may be open at once here: a command needs ${openFiles}. Allow more, such as with “ulimit -n 1024”, and run again.`,
  );

const systems = tmpdir();
if (!canBeWritten(systems)) {
  const own = path.join(project, '.cache', 'tmp');
  makeFolder(own);
  if (!canBeWritten(own))
    refuse(
      `Temporary files can be written neither to ${systems} nor to ${own}. Make one of them writable, see that its disk has room, or name another folder in TMPDIR, and run again.`,
    );
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = own;
}
