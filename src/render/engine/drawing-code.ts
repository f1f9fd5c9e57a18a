import { build, stop } from 'esbuild';
import path from 'node:path';
import { sha256 } from '../../disk/hash.ts';

/** Files that the drawing code asks for by address: beside it, or in the code itself. */
const loaders = {
  '.woff2': 'file',
  '.svg': 'dataurl',
  '.png': 'dataurl',
  '.jpg': 'dataurl',
} as const;

/** Browser code made of an entry and all that it imports. */
export type DrawingCode = {
  script: string;
  /** What it asks for beside its page, by name: fonts. Most texts need few of them. */
  files: ReadonlyMap<string, Uint8Array>;
  /** Changes with every byte of all of it: names of files hold what is in them. */
  digest: string;
};

/**
 * Bundles drawing code for the browser; a few tenths of a second.
 * @throws {Error} naming file and line of what does not compile
 */
export const buildDrawingCode = async (entryFile: string): Promise<DrawingCode> => {
  const { outputFiles } = await build({
    entryPoints: [entryFile],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'chrome120',
    jsx: 'automatic',
    minify: true,
    legalComments: 'none',
    loader: loaders,
    // Nothing is written; names are all that is made of it.
    outdir: '/',
    assetNames: '[name]-[hash]',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const named = new Map(outputFiles.map((file) => [path.basename(file.path), file]));
  const scriptName = [...named.keys()].find((name) => name.endsWith('.js')) ?? '';
  const script = named.get(scriptName)?.text ?? '';
  named.delete(scriptName);
  return {
    script,
    files: new Map([...named].map(([name, { contents }]) => [name, contents])),
    digest: sha256(script),
  };
};

/** Ends the compiler's own process, which would go on holding its memory. No build may be under way. */
export const closeCompiler = (): Promise<void> => stop();
