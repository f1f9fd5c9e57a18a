import path from 'node:path';
import { voiceCommand } from '../../../src/cli/commands/voice.ts';
import type { NeuralModel } from '../../../src/narration/neural/models.ts';

// The real command, in the folder it is started in, with voices that a server of the test has.
process.exitCode = await voiceCommand(process.argv.slice(2), {
  voicesDir: path.resolve('.cache/voices'),
  models: JSON.parse(process.env.STAND_IN_MODELS ?? '[]') as NeuralModel[],
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
});
