import { shareCommand } from '../../src/cli/share-command.ts';
import { standInWorld } from '../cli/stand-in-world.ts';

process.exitCode = await shareCommand(process.argv.slice(2), standInWorld);
