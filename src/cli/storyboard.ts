import path from 'node:path';
import { storyboardCommand } from './commands/storyboard.ts';
import { projectFolder, realWorld } from './world/world.ts';

const { narrate, stdout, stderr } = await realWorld();

process.exitCode = await storyboardCommand(process.argv.slice(2), {
  projectFolder,
  narrate,
  openViewer: async (options) => {
    // Loaded late: a mistake in the arguments needs no browser.
    const { openViewer } = await import('../storyboard/viewer.ts');
    return openViewer({
      ...options,
      stageEntry: path.join(projectFolder, 'compositions', 'page', 'stage.tsx'),
    });
  },
  stdout,
  stderr,
});
