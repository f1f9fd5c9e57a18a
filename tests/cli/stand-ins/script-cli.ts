import { scriptCommand } from '../../../src/cli/commands/script.ts';

/** `npm run script` of the project in which it is started. */
process.exitCode = await scriptCommand(process.argv.slice(2), {
  projectFolder: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
});
