import path from 'node:path';
import { watchCommand } from '../../../src/cli/commands/watch.ts';
import { start } from '../../start/start.ts';

// The real command, around renders with the stand-in engine and voice.
const { stdout, stderr } = process;
process.exitCode = await watchCommand(process.argv.slice(2), {
  projectFolder: process.cwd(),
  renderCommand: [start, path.join(import.meta.dirname, 'cli.ts')],
  stdout,
  stderr,
});
