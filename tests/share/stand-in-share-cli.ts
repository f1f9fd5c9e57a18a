import { shareCommand } from '../../src/cli/commands/share.ts';
import { standInWorld } from '../cli/stand-ins/world.ts';

process.exitCode = await shareCommand(process.argv.slice(2), standInWorld);
