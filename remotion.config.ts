import { Config } from '@remotion/cli/config';
import { RenderInternals } from '@remotion/renderer';
import { execFileSync, spawn } from 'node:child_process';
import { remotionArguments } from './src/render/mp4/remotion-arguments.ts';
import { keepToLoopback } from './src/loopback/keep-to-loopback.ts';

type Prepared = { browserExecutable: string; chromeMode: 'headless-shell' | 'chrome-for-testing' };

/** Has the films spoken and a browser unpacked, so that Remotion's own commands work on a fresh machine. */
const prepare = (): Prepared => {
  try {
    // In a process of its own, as this file is read synchronously and without our modules.
    const command = ['./src/start/command.mjs', 'src/cli/prepare.ts'];
    const prepared = execFileSync(process.execPath, command, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return JSON.parse(prepared) as Prepared;
  } catch {
    process.exit(1); // It has said what is wrong.
  }
};

/** What runs beside Studio ends with it: it is over when nobody holds its standard input. */
const keepSpoken = (): void => {
  spawn(process.execPath, ['./src/start/command.mjs', 'src/cli/keep-spoken.ts'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  }).unref();
};

// Whoever reaches Studio can write files of this project: nobody but this machine, and no page of anybody else.
keepToLoopback(RenderInternals.getPortConfig(false));
for (const name of Object.keys(process.env).filter((key) => key.startsWith('REMOTION_')))
  Reflect.deleteProperty(process.env, name);
Config.setDotEnvLocation('compositions/page.env');

const { browserExecutable, chromeMode } = prepare();
Config.setBrowserExecutable(browserExecutable);
Config.setChromeMode(chromeMode);
Config.setEntryPoint('compositions/index.ts');
// Else Studio has what it loads late compiled by a server of its own on another port, whose requests are refused.
Config.overrideWebpackConfig(({ experiments, ...rest }) => ({
  ...rest,
  experiments: { ...experiments, lazyCompilation: false },
}));
Config.setVideoImageFormat('jpeg');
Config.setJpegQuality(95);
Config.setColorSpace('bt709');
Config.overrideFfmpegCommand(remotionArguments);
if (process.argv.includes('studio') || process.argv.includes('preview')) keepSpoken();
