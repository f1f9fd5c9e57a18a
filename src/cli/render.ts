import { renderCommand } from './render-command.ts';
import { realWorld } from './world.ts';

process.exitCode = await renderCommand(process.argv.slice(2), await realWorld());
