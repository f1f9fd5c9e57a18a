import { narrateWithVoicesOf } from '../../src/cli/world/narrate-with.ts';
import { renderCommand } from '../../src/cli/commands/render.ts';
import { realWorld } from '../../src/cli/world/world.ts';

// The real command, voices and engine, on the content of the folder that it is started in.
process.exitCode = await renderCommand(process.argv.slice(2), {
  ...(await realWorld()),
  projectFolder: process.cwd(),
  narrate: narrateWithVoicesOf(process.cwd()),
});
