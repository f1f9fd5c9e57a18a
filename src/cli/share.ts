import { shareCommand } from './commands/share.ts';
import { realWorld } from './world/world.ts';

process.exitCode = await shareCommand(process.argv.slice(2), await realWorld());
