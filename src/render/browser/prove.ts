import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { requireRoom } from '../../disk/room.ts';
import { writeWhole } from '../../disk/whole.ts';
import { tryDrawing } from './draws-elements.ts';
import { launchBrowser } from './launch.ts';
import { whileItRuns } from './while-it-runs.ts';

const proofSchema = z.object({
  /** As `147.0.7727.0`. */
  version: z.string(),
  /** How Remotion has to address it: the small headless build, or a whole Chrome. */
  chromeMode: z.enum(['headless-shell', 'chrome-for-testing']),
  /** Why the fast engine cannot use it; null where it can. */
  drawingFault: z.string().nullable(),
});
const proofsSchema = z.record(
  z.string(),
  z.object({ fingerprint: z.string(), proof: proofSchema }),
);

/** What a browser writes when it starts. */
const profileBytes = 16e6;

/** What starting a browser tells about it. */
export type Proof = z.infer<typeof proofSchema> & {
  /** Changes when the browser's file does. */
  fingerprint: string;
};

/**
 * Starts a browser once and asks what it is. The answer is remembered in `cacheDir` for as long as the file stays
 * the same, since a start costs a quarter of a second; not where it may be another next time.
 * @throws {Error} when there is no such file or it does not start, with its own words
 */
export const proveBrowser = async (executablePath: string, cacheDir: string): Promise<Proof> => {
  const fingerprint = await fingerprintOf(executablePath);
  const memory = path.join(cacheDir, 'browsers.json');
  const known = await readProofs(memory);
  const before = known[executablePath];
  if (before?.fingerprint === fingerprint) return { ...before.proof, fingerprint };
  await requireRoom([{ folder: cacheDir, bytes: profileBytes, what: 'the files of a browser' }]);
  const { proof, isLasting } = await start(executablePath);
  if (isLasting) {
    const text = JSON.stringify({ ...known, [executablePath]: { fingerprint, proof } });
    // A full disk is no fault of the browser: it is proven again next time.
    await writeWhole(memory, text).catch(() => undefined);
  }
  return { ...proof, fingerprint };
};

type Found = { proof: z.infer<typeof proofSchema>; isLasting: boolean };

/** One that starts and is ended, as the system does when memory runs out, is started once more. */
const start = async (executablePath: string, isAgain = false): Promise<Found> => {
  const browser = await launchBrowser(executablePath);
  try {
    return await whileItRuns(browser, () => ask(browser));
  } catch (error) {
    if (isAgain) throw error;
  } finally {
    await browser.close();
  }
  return start(executablePath, true);
};

const ask = async (browser: Browser): Promise<Found> => {
  const session = await browser.newBrowserCDPSession();
  const { product } = (await session.send('Browser.getVersion')) as { product: string };
  const { fault, isLasting } = await tryDrawing(browser);
  const isSmall = product.startsWith('HeadlessChrome');
  const chromeMode = isSmall ? 'headless-shell' : 'chrome-for-testing';
  return { proof: { version: browser.version(), chromeMode, drawingFault: fault }, isLasting };
};

/** Changes when the browser's file does. A launcher script is as old as the browser that it starts. */
const fingerprintOf = async (executablePath: string): Promise<string> => {
  const { size, mtimeMs } = await stat(executablePath);
  return `${size}-${Math.round(mtimeMs)}`;
};

const readProofs = async (path: string): Promise<z.infer<typeof proofsSchema>> => {
  try {
    return proofsSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return {}; // not there yet, of an older version, or half a file of a killed run: prove again
  }
};
