import path from 'node:path';
import { watchCommand } from './commands/watch.ts';
import { projectFolder } from './world/world.ts';

const { stdout, stderr } = process;
const renderEntry = path.join(import.meta.dirname, 'render.ts');
process.exitCode = await watchCommand(process.argv.slice(2), {
  projectFolder,
  renderEntry,
  stdout,
  stderr,
});
