import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import {
  chmod,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { z } from 'zod';
import { requireRoom } from '../../disk/room.ts';
import { makeFolderWhole } from '../../disk/whole.ts';
import { plainLocale } from './launch.ts';

/** The Chromium of the npm package, ready to run. */
export type UnpackedChromium = {
  version: string;
  /** Ways to start it, the preferred one first: with the system's libraries, then with its own. */
  launchers: string[];
};

const packageName = '@sparticuz/chromium';
const unpackedBytes = 210e6;

/**
 * Unpacks the Chromium that the lockfile pins into `cacheDir`, once; about two seconds. A folder in which a file is
 * missing, of another size or not to be executed is unpacked anew.
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
  const folder = path.join(cacheDir, `chromium-${version}-${digest}`);
  const launchers = [
    path.join(folder, 'chromium-launch'),
    path.join(folder, 'chromium-launch-own-libs'),
  ];
  if (await isWhole(folder)) {
    await noteUse(folder);
    return { version, launchers };
  }

  const unpack = async (aside: string) => {
    await Promise.all([
      decompress(path.join(binDir, 'chromium.br'), path.join(aside, 'chromium'), signal),
      untar(path.join(binDir, 'swiftshader.tar.br'), aside, signal),
      untar(path.join(binDir, 'al2023.tar.br'), aside, signal),
      untar(path.join(binDir, 'fonts.tar.br'), aside, signal),
    ]);
    await writeFile(path.join(aside, 'fonts.conf'), fontsConf(folder));
    await writeFile(path.join(aside, 'chromium-launch-own-libs'), launcherScript(true));
    await writeFile(path.join(aside, 'chromium-launch'), launcherScript(false));
    for (const name of ['chromium', 'chromium-launch-own-libs', 'chromium-launch'])
      await chmod(path.join(aside, name), 0o755); // whatever the system's mask takes away
    await writeFile(path.join(aside, contentsFile), JSON.stringify(await contentsOf(aside)));
  };
  try {
    await mkdir(cacheDir, { recursive: true });
    await removeOlder(cacheDir, folder);
    await requireRoom([
      { folder: cacheDir, bytes: unpackedBytes, what: 'a browser that is unpacked there' },
    ]);
    await makeFolderWhole(folder, unpack, () => isWhole(folder));
  } catch (cause) {
    throw new Error(`Could not unpack ${packageName} into ${folder}: ${(cause as Error).message}`, {
      cause,
    });
  }
  return { version, launchers };
};

/** What was unpacked, written when all of it was. */
const contentsFile = 'contents.json';
const contentsSchema = z.record(z.string(), z.object({ bytes: z.int(), mode: z.int() }));

/** Every file in a folder by its path, with its size and who may do what with it. */
const contentsOf = async (folder: string): Promise<z.infer<typeof contentsSchema>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Object.fromEntries(
    await Promise.all(
      files.map(async (entry) => {
        const file = path.join(entry.parentPath, entry.name);
        const { size: bytes, mode } = await stat(file);
        return [path.relative(folder, file), { bytes, mode }] as const;
      }),
    ),
  );
};

const isWhole = async (folder: string): Promise<boolean> => {
  try {
    const contents = contentsSchema.parse(
      JSON.parse(await readFile(path.join(folder, contentsFile), 'utf8')),
    );
    const found = await Promise.all(
      Object.entries(contents).map(async ([name, { bytes, mode }]) => {
        const file = await stat(path.join(folder, name));
        return file.size === bytes && file.mode === mode;
      }),
    );
    return found.every(Boolean);
  } catch {
    return false; // not there, half of it, or of an older version
  }
};

const unusedForMs = 7 * 24 * 60 * 60 * 1000;

const noteUse = (folder: string): Promise<void> =>
  utimes(path.join(folder, contentsFile), new Date(), new Date()).catch(() => undefined);

/** Removes browsers of other versions that nobody has used for a week, and what older versions left half unpacked. */
const removeOlder = async (cacheDir: string, current: string): Promise<void> => {
  for (const name of await readdir(cacheDir)) {
    const left = path.join(cacheDir, name);
    if (!name.startsWith('chromium-') || left === current || (await isInUse(left))) continue;
    await rm(left, { recursive: true, force: true }).catch(() => undefined);
  }
};

const isInUse = async (folder: string): Promise<boolean> => {
  const file = await lstat(path.join(folder, contentsFile)).catch(() =>
    lstat(folder).catch(() => null),
  );
  return file !== null && Date.now() - file.mtimeMs < unusedForMs;
};

const entryOfPackage = (): string => {
  try {
    return createRequire(import.meta.url).resolve(packageName);
  } catch (cause) {
    throw new Error(`${packageName} is not installed; “npm ci” brings it`, { cause });
  }
};

/** Where the package keeps its archives, its version, and a short digest that changes when the browser does. */
const readPackage = async (): Promise<{ binDir: string; version: string; digest: string }> => {
  let folder = path.dirname(entryOfPackage());
  while (path.basename(folder) !== 'chromium') folder = path.dirname(folder);
  const { version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const binDir = path.join(folder, 'bin');
  const archive = path.join(binDir, 'chromium.br');
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
    ...Object.entries(plainLocale).map(([name, value]) => `export ${name}=${value}`),
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
