import path from 'node:path';
import { watchCommand } from './commands/watch.ts';
import { projectFolder } from './world/world.ts';

const { stdout, stderr } = process;
const start = path.resolve(import.meta.dirname, '../start/command.mjs');
process.exitCode = await watchCommand(process.argv.slice(2), {
  projectFolder,
  renderCommand: [start, path.join(import.meta.dirname, 'render.ts')],
  stdout,
  stderr,
});
