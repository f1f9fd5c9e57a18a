import path from 'node:path';
import { publishSupplied } from '../supplied/publish.ts';
import { findBrowser } from '../render/browser/index.ts';
import { voiceOfEnvironment } from './arguments/command-line.ts';
import { loadFilms } from './world/load.ts';
import { runCommand } from './commands/run-command.ts';
import { projectFolder, realWorld } from './world/world.ts';

// What Remotion's own commands need before they start: spoken films and a browser. Prints where the browser is, as
// JSON, for remotion.config.ts; all else goes to standard error.
process.exitCode = await runCommand(process, async ({ signal }) => {
  const { narrate, stderr } = await realWorld();
  const say = (message: string) => stderr.write(`${message}\n`);
  const choice = voiceOfEnvironment(process.env.FILMS_VOICE);
  const publicDir = path.join(projectFolder, 'public');
  const speak = narrate(publicDir, { choice, warn: say });
  for (const film of await loadFilms(projectFolder, undefined, ['all'], { alsoByName: true })) {
    const onNarrated = ({ id, kept }: { id: string; kept: boolean }) => {
      if (!kept) say(`spoken   ${id}`);
    };
    await speak(film, { onNarrated, signal });
    await publishSupplied(film, publicDir);
  }
  const cacheDir = path.join(projectFolder, '.cache');
  const { executablePath, chromeMode } = await findBrowser({ cacheDir, signal, onNotice: say });
  process.stdout.write(JSON.stringify({ browserExecutable: executablePath, chromeMode }));
});
