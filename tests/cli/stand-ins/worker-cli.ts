import { workerCommand } from '../../../src/cli/commands/worker.ts';
import { standInWorld } from './world.ts';

process.exitCode = await workerCommand(process.argv.slice(2), standInWorld);
