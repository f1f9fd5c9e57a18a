import { renderCommand } from '../../../src/cli/commands/render.ts';
import { standInWorld } from './world.ts';

process.exitCode = await renderCommand(process.argv.slice(2), standInWorld);
