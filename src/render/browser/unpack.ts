import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, open, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { makeFolderWhole } from '../../disk/whole.ts';

/** The Chromium of the npm package, ready to run. */
export type UnpackedChromium = {
  version: string;
  /** Ways to start it, the preferred one first: with the system's libraries, then with its own. */
  launchers: string[];
};

const packageName = '@sparticuz/chromium';

/**
 * Unpacks the Chromium that the lockfile pins into `cacheDir`, once; about two seconds.
 * @throws {Error} when the package has no Chromium for this machine, or cannot be read or written
 */
export const unpackBundledChromium = async (
  cacheDir: string,
  signal?: AbortSignal,
): Promise<UnpackedChromium> => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `${packageName} carries a browser for Linux x64; this is ${process.platform} ${process.arch}.`,
    );
  }
  const { binDir, version, digest } = await readPackage();
  const folder = join(cacheDir, `chromium-${version}-${digest}`);
  const launchers = [join(folder, 'chromium-launch'), join(folder, 'chromium-launch-own-libs')];
  if (await isThere(launchers[0] ?? folder)) return { version, launchers };

  const unpack = async (aside: string) => {
    await Promise.all([
      decompress(join(binDir, 'chromium.br'), join(aside, 'chromium'), signal),
      untar(join(binDir, 'swiftshader.tar.br'), aside, signal),
      untar(join(binDir, 'al2023.tar.br'), aside, signal),
      untar(join(binDir, 'fonts.tar.br'), aside, signal),
    ]);
    await writeFile(join(aside, 'fonts.conf'), fontsConf(folder));
    await writeFile(join(aside, 'chromium-launch-own-libs'), launcherScript(true), { mode: 0o755 });
    await writeFile(join(aside, 'chromium-launch'), launcherScript(false), { mode: 0o755 });
  };
  await makeFolderWhole(folder, unpack).catch((cause: unknown) => {
    throw new Error(`Could not unpack ${packageName} into ${folder}: ${(cause as Error).message}`, {
      cause,
    });
  });
  return { version, launchers };
};

/** Where the package keeps its archives, its version, and a short digest that changes when the browser does. */
const readPackage = async (): Promise<{ binDir: string; version: string; digest: string }> => {
  const entry = createRequire(import.meta.url).resolve(packageName);
  let folder = dirname(entry);
  while (basename(folder) !== 'chromium') folder = dirname(folder);
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const binDir = join(folder, 'bin');
  const archive = join(binDir, 'chromium.br');
  const { size } = await stat(archive);
  // Reading all 60 MB at every start costs more than it tells; size and first megabyte tell two builds apart.
  const head = Buffer.alloc(1 << 20);
  const file = await open(archive);
  try {
    await file.read(head, 0, head.length, 0);
  } finally {
    await file.close();
  }
  const digest = createHash('sha256').update(`${size} `).update(head).update(launcherScript(false));
  return { binDir, version, digest: digest.update(fontsConf('')).digest('hex').slice(0, 12) };
};

/**
 * A script, so that whoever starts the browser (Playwright, Remotion, Studio) gives it the same fonts and
 * libraries. `exec` keeps the process id, so signals reach the browser itself.
 */
const launcherScript = (ownLibraries: boolean): string =>
  [
    '#!/bin/sh',
    'here=$(cd "$(dirname "$0")" && pwd)',
    'export FONTCONFIG_FILE="$here/fonts.conf"',
    ...(ownLibraries
      ? ['export LD_LIBRARY_PATH="$here/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"']
      : []),
    'exec "$here/chromium" "$@"',
    '',
  ].join('\n');

/** Only the fonts that come along, so that a fallback glyph is the same on every machine. */
const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

const decompress = (from: string, to: string, signal?: AbortSignal): Promise<void> =>
  pipeline(
    createReadStream(from, { highWaterMark: 1 << 20 }),
    createBrotliDecompress({ chunkSize: 1 << 20 }),
    createWriteStream(to, { mode: 0o755 }),
    { signal },
  );

const untar = async (from: string, folder: string, signal?: AbortSignal): Promise<void> => {
  const { extract } = await import('tar-fs'); // only the first run needs it
  await pipeline(createReadStream(from), createBrotliDecompress(), extract(folder), { signal });
};

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
