import { renderCommand } from './commands/render.ts';
import { realWorld } from './world/world.ts';

process.exitCode = await renderCommand(process.argv.slice(2), await realWorld());
