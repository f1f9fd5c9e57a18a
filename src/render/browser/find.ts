import path from 'node:path';
import { isFullDisk } from '../../told/failure.ts';
import { proveBrowser, type Proof } from './prove.ts';
import { systemBrowserPlaces } from './places.ts';
import { unpackBundledChromium } from './unpack.ts';

/** A browser that has been seen to start. */
export type FoundBrowser = Omit<Proof, 'fingerprint'> & {
  source: 'FILMS_BROWSER' | 'bundled' | 'system' | 'remotion';
  /** Names the browser so that no two that might draw differently have one name, even of one version. */
  build: string;
  /** Start this; what the browser needs of the environment is taken care of. */
  executablePath: string;
};

export type FindBrowserOptions = {
  /** Folder that survives the run: the unpacked browser and the list of proven ones are kept there. */
  cacheDir: string;
  env?: Record<string, string | undefined>;
  signal?: AbortSignal | undefined;
  /** Told when a browser was passed over, and before a download. */
  onNotice?: (message: string) => void;
};

type Candidate = Pick<FoundBrowser, 'source' | 'executablePath'>;

/**
 * The browser to draw with: `FILMS_BROWSER`, else the one in the npm packages, else the system's, else the one that
 * Remotion downloads. Each is started once before it is trusted.
 * @throws {Error} that lists what was tried and why it did not do, with the remedy
 */
export const findBrowser = async ({
  cacheDir,
  env = process.env,
  signal,
  onNotice,
}: FindBrowserOptions): Promise<FoundBrowser> => {
  const failures: string[] = [];
  const firstThatStarts = async (candidates: Candidate[]): Promise<FoundBrowser | null> => {
    for (const { source, executablePath } of candidates) {
      signal?.throwIfAborted();
      try {
        const { fingerprint, ...proof } = await proveBrowser(executablePath, cacheDir);
        // The folder of the one that comes along is named by what is in it, whichever machine unpacked it.
        const own = source === 'bundled' ? path.relative(cacheDir, executablePath) : executablePath;
        const build = [proof.version, own, ...(source === 'bundled' ? [] : [fingerprint])].join(
          ' ',
        );
        return { source, executablePath, build, ...proof };
      } catch (error) {
        if (isFullDisk(error)) throw error;
        failures.push(`${source} (${executablePath}): ${firstLines(error)}`);
      }
    }
    return null;
  };
  const attempt = async (source: FoundBrowser['source'], places: () => Promise<string[]>) => {
    try {
      const paths = await places();
      return await firstThatStarts(paths.map((executablePath) => ({ source, executablePath })));
    } catch (error) {
      signal?.throwIfAborted();
      // Another browser draws other pixels: not for want of room.
      if (isFullDisk(error)) throw error;
      failures.push(`${source}: ${firstLines(error)}`);
      return null;
    }
  };

  if (env.FILMS_BROWSER) {
    const chosen = await attempt('FILMS_BROWSER', async () => [env.FILMS_BROWSER ?? '']);
    if (chosen) return chosen;
    throw new Error(
      `The browser that FILMS_BROWSER names does not start. ${failures.join('; ')}. Correct the variable, or remove it to use the browser that comes along.`,
    );
  }
  const found =
    (await attempt(
      'bundled',
      async () => (await unpackBundledChromium(cacheDir, signal)).launchers,
    )) ??
    (await attempt('system', async () => systemBrowserPlaces(env))) ??
    (await attempt('remotion', () => downloadedBrowser(onNotice, signal)));
  if (!found) {
    throw new Error(
      `No browser to draw with. Tried: ${failures.join('; ')}. Install Chrome or Chromium, or set FILMS_BROWSER to the path of one.`,
    );
  }
  if (found.source !== 'bundled') {
    onNotice?.(
      `Drawing with ${found.executablePath} (${found.version}), as the browser that comes along cannot be used: ${failures.join('; ')}. Its pictures may differ a little, and are kept apart.`,
    );
  }
  return found;
};

const downloadedBrowser = async (
  onNotice?: (message: string) => void,
  signal?: AbortSignal,
): Promise<string[]> => {
  onNotice?.('No browser on this machine starts; downloading the one that Remotion uses.');
  const { execa } = await import('execa'); // hardly any run gets here
  const program = path.join(import.meta.dirname, 'download.mjs');
  const { exitCode, stdout, stderr } = await execa(process.execPath, [program], {
    stdin: 'ignore',
    reject: false,
    ...(signal && { cancelSignal: signal }),
  });
  signal?.throwIfAborted();
  const file = exitCode === 0 ? (JSON.parse(stdout) as string | null) : null;
  if (file !== null) return [file];
  const [, why = 'it gave no reason'] = /^\w*Error: (.+)$/mu.exec(stderr) ?? [];
  throw new Error(`its download failed (${why})`);
};

/** Browsers explain themselves at length; what they write to standard error says what is wrong. */
const firstLines = (error: unknown): string => {
  const lines = (error instanceof Error ? error.message : String(error))
    .split('\n')
    .map((text) => text.trim());
  const complaint = lines.find((text) => text.includes('[err]'));
  return (
    complaint?.replace(/^.*\[err\]\s*/u, '') ??
    lines.find(Boolean) ??
    'no reason given'
  ).slice(0, 300);
};
