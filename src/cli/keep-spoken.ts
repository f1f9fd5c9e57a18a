import { execa } from 'execa';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { watch } from 'chokidar';
import { projectFolder } from './world/world.ts';

// Beside Studio: has the films spoken anew whenever content changes, so that a changed sentence is heard. Ends with
// Studio, which holds its standard input open.

/** Editors write a file in several steps, and several files at once. */
const settleMs = 300;

let wake: () => void = () => undefined;
let isChanged = false;
const watcher = watch(path.join(projectFolder, 'content'), {
  ignoreInitial: true,
  ignored: (file) => path.basename(file).startsWith('.'),
});
watcher.on('all', () => {
  isChanged = true;
  wake();
});
const ended = new Promise<void>((resolve) => process.stdin.on('close', resolve).resume());
let isOver = false;
void ended.then(() => {
  isOver = true;
  wake();
});

for (;;) {
  await new Promise<void>((resolve) => {
    wake = resolve;
    if (isChanged || isOver) resolve();
  });
  if (isOver) break;
  await setTimeout(settleMs);
  isChanged = false;
  // In a process of its own, which reads the content as it is now. What is wrong it says itself, and so does Studio.
  const speaking = execa(process.execPath, ['./src/start/command.mjs', 'src/cli/prepare.ts'], {
    cwd: projectFolder,
    stdin: 'ignore',
    stdout: 'ignore',
    stderr: 'inherit',
    reject: false,
  });
  await Promise.race([speaking, ended]);
  if (isOver) speaking.kill();
}
await watcher.close();
