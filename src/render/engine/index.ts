import { requireLoopback } from '../../loopback/require-loopback.ts';
import { findBrowser, type FoundBrowser } from '../browser/index.ts';
import { buildDrawingCode, closeCompiler } from './drawing-code.ts';
import type { Engine, EngineName } from './engine.ts';
import { openFastEngine } from './fast/fast.ts';
import { openStockEngine } from './stock.ts';

export type { Drawn, DrawOptions, Engine, EngineName } from './engine.ts';

export type OpenEngineOptions = {
  /** `auto`: the fast one where the browser can, else Remotion's. */
  engine: 'auto' | EngineName;
  /** `compositions/index.ts`: where the compositions are registered. */
  rootEntry: string;
  /** `compositions/page/stage.tsx`: the page of the fast engine; also what tells whether the drawing code changed. */
  stageEntry: string;
  cacheDir: string;
  /** Where browsers may put temporary files; the system's folder when left out. */
  temporaryDir?: string;
  signal?: AbortSignal;
  /** Told what a user may want to know and needs not act on. */
  onNotice?: (message: string) => void;
};

/**
 * Opens what draws the pieces of a run.
 * @throws {Error} when this machine does not reach itself, no browser starts, the drawing code does not compile, or the
 * engine asked for cannot work here
 */
export const openEngine = async ({
  engine: wanted,
  rootEntry,
  stageEntry,
  cacheDir,
  temporaryDir,
  signal,
  onNotice,
}: OpenEngineOptions): Promise<Engine> => {
  // Remotion and Playwright both ask the system where temporary files go.
  const systemTemporaryDir = process.env.TMPDIR;
  const giveBack = () => {
    if (systemTemporaryDir === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = systemTemporaryDir;
  };
  if (temporaryDir !== undefined) process.env.TMPDIR = temporaryDir;
  try {
    await requireLoopback();
    const [browser, stage] = await Promise.all([
      findBrowser({ cacheDir, signal, ...(onNotice ? { onNotice } : {}) }),
      buildDrawingCode(stageEntry),
    ]);
    const engine = isFast(wanted, browser, onNotice)
      ? await openFastEngine({ browser, stage })
      : await openStockEngine({ browser, rootEntry, cacheDir, drawingDigest: stage.digest });
    await closeCompiler();
    return { ...engine, close: () => engine.close().finally(giveBack) };
  } catch (error) {
    giveBack();
    throw error;
  }
};

const isFast = (
  wanted: OpenEngineOptions['engine'],
  browser: FoundBrowser,
  onNotice?: (message: string) => void,
): boolean => {
  if (wanted === 'remotion') return false;
  if (browser.drawingFault === null) return true;
  const reason = `${browser.executablePath} (${browser.version}) cannot serve the fast engine: ${browser.drawingFault}`;
  const remedy =
    browser.source === 'bundled'
      ? 'It is tried again at the next run.'
      : 'Name a newer Chromium in FILMS_BROWSER, or remove that variable to use the one that comes along.';
  if (wanted === 'fast') throw new Error(`${reason}. ${remedy} Or use --engine remotion.`);
  onNotice?.(`Drawing with Remotion's renderer, which is slower: ${reason}. ${remedy}`);
  return false;
};
