import path from 'node:path';
import { neuralModels } from '../narration/neural/models.ts';
import { voiceCommand } from './voice-command.ts';
import { projectFolder } from './world.ts';

process.exitCode = await voiceCommand(process.argv.slice(2), {
  voicesDir: path.join(projectFolder, '.cache', 'voices'),
  models: neuralModels,
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
});
