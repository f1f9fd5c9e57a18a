import { neuralModels } from '../narration/neural/models.ts';
import { voicesDirOf } from './world/narrate-with.ts';
import { voiceCommand } from './commands/voice.ts';
import { projectFolder } from './world/world.ts';

process.exitCode = await voiceCommand(process.argv.slice(2), {
  voicesDir: voicesDirOf(projectFolder),
  models: neuralModels,
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
});
