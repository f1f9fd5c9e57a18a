import { renderCommand } from '../../src/cli/render-command.ts';
import { standInWorld } from './stand-in-world.ts';

process.exitCode = await renderCommand(process.argv.slice(2), standInWorld);
