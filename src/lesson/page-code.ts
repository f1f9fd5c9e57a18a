import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** Browsers of some seven years back: schools' machines are old. */
const oldestBrowsers = ['chrome80', 'edge80', 'firefox78', 'safari14.1'];

/** The page's script and style, each as one text. */
export type PageCode = { script: string; style: string };

/**
 * Builds what runs in the page of a lesson.
 * @throws {Error} when it does not compile
 */
export const buildPageCode = async (): Promise<PageCode> => {
  const entry = (name: string) => fileURLToPath(new URL(`page/${name}`, import.meta.url));
  const options = {
    bundle: true,
    minify: true,
    write: false,
    target: oldestBrowsers,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  } as const;
  const [code, styles] = await Promise.all([
    build({ ...options, entryPoints: [entry('main.tsx')], format: 'iife' }),
    build({ ...options, entryPoints: [entry('style.css')] }),
  ]);
  const textOf = ({ outputFiles }: { outputFiles: { text: string }[] }) =>
    outputFiles.map(({ text }) => text).join('');
  return { script: textOf(code), style: textOf(styles) };
};
