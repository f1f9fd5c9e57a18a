import { scriptCommand } from './commands/script.ts';
import { projectFolder } from './world/world.ts';

process.exitCode = await scriptCommand(process.argv.slice(2), {
  projectFolder,
  stdout: process.stdout,
  stderr: process.stderr,
});
