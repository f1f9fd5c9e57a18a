import { benchCommand } from './commands/bench.ts';
import { projectFolder } from './world/world.ts';

process.exitCode = await benchCommand(process.argv.slice(2), {
  projectFolder,
  stdout: process.stdout,
  stderr: process.stderr,
});
