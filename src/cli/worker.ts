import { workerCommand } from './commands/worker.ts';
import { realWorld } from './world/world.ts';

process.exitCode = await workerCommand(process.argv.slice(2), await realWorld());
