import { build, stop } from 'esbuild';
import { createHash } from 'node:crypto';

/** Files that the drawing code asks for by address, put into the code itself. */
const inlined = {
  '.woff2': 'dataurl',
  '.svg': 'dataurl',
  '.png': 'dataurl',
  '.jpg': 'dataurl',
} as const;

/** Browser code made of an entry and all that it imports. */
export type DrawingCode = { script: string; /** Changes with every byte of it. */ digest: string };

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
    loader: inlined,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const script = outputFiles[0]?.text ?? '';
  return { script, digest: createHash('sha256').update(script).digest('hex') };
};

/** Ends the compiler's own process, which would go on holding its memory. No build may be under way. */
export const closeCompiler = (): Promise<void> => stop();
