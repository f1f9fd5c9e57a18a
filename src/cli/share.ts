import { shareCommand } from './share-command.ts';
import { realWorld } from './world.ts';

process.exitCode = await shareCommand(process.argv.slice(2), await realWorld());
