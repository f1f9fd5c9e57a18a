import {
  build,
  transform,
  type BuildFailure,
  type Message,
  type OutputFile,
  type Plugin,
} from 'esbuild';
import { readFile } from 'node:fs/promises';
import { SourceMap, type SourceMapPayload } from 'node:module';
import path from 'node:path';
import { ContentError } from '../../film/parse/parse.ts';
import { codeMistake } from '../../told/code-mistake.ts';

const entry = path.join('content', 'index.ts');

/**
 * Reads what `content/index.ts` exports, as it is now.
 * @param projectFolder the folder that holds `content/`
 * @throws {ContentError} with file and line of everything that does not compile, or of what it threw
 */
export const importContent = async (projectFolder: string): Promise<Record<string, unknown>> => {
  try {
    const { script, map } = await compileContent(projectFolder);
    // Nothing is written: it needs nothing beside it.
    const address = `data:text/javascript;base64,${Buffer.from(script).toString('base64')}`;
    try {
      return { ...((await import(/* @vite-ignore */ address)) as Record<string, unknown>) };
    } catch (error) {
      throw atItsSource(error, address, map);
    }
  } catch (cause) {
    const compiled = isBuildFailure(cause) ? cause.errors.map(lineOf) : [];
    const mistakes = compiled.length > 0 ? compiled : [cause];
    throw new ContentError(
      mistakes.map((mistake) => `content/index.ts cannot be read: ${codeMistake(mistake)}`),
      { cause },
    );
  }
};

const isBuildFailure = (error: unknown): error is BuildFailure =>
  error instanceof Error && 'errors' in error && Array.isArray(error.errors);

/** As the compiler itself writes it. */
const lineOf = ({ location, text }: Message): string =>
  `${location ? `${location.file}:${location.line}:${location.column}: ` : ''}ERROR: ${text}`;

const compileContent = async (
  projectFolder: string,
): Promise<{ script: string; map: SourceMapPayload }> => {
  const { outputFiles } = await build({
    absWorkingDir: projectFolder,
    entryPoints: [entry],
    outfile: 'content.mjs',
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'external',
    sourcesContent: false,
    logLevel: 'silent',
    plugins: [oneByOne(projectFolder)],
  });
  const textOf = (isWanted: (file: OutputFile) => boolean) =>
    outputFiles.find(isWanted)?.text ?? '';
  return {
    script: textOf((file) => file.path.endsWith('.mjs')),
    map: JSON.parse(textOf((file) => file.path.endsWith('.map'))) as SourceMapPayload,
  };
};

/**
 * Takes the types out of each file by itself. What is exported from elsewhere and is not there might else be a type, and
 * would be left out without a word: a film that is missing.
 */
const oneByOne = (projectFolder: string): Plugin => ({
  name: 'one-by-one',
  setup(around) {
    around.onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      try {
        const sourcefile = path.basename(file);
        const options = { loader: 'ts', sourcefile, sourcemap: 'inline' } as const;
        const { code } = await transform(text, { ...options, sourcesContent: false });
        return { contents: code, loader: 'js' };
      } catch (error) {
        if (!isBuildFailure(error)) throw error;
        const place = path.relative(projectFolder, file).replaceAll('\\', '/');
        return {
          errors: error.errors.map(({ location, ...rest }) => ({
            ...rest,
            location: location && { ...location, file: place },
          })),
        };
      }
    });
  },
});

/** What the content threw, with the lines of its files where the stack has those of what they were compiled to. */
const atItsSource = (error: unknown, address: string, payload: SourceMapPayload): unknown => {
  if (!(error instanceof Error)) return error;
  const map = new SourceMap(payload);
  const [first = '', ...others] = (error.stack ?? '').split(address);
  const mapped = others.map((rest) => {
    const [all, line, column] = /^:(\d+):(\d+)/u.exec(rest) ?? [];
    if (all === undefined) return rest;
    // It counts from 0, and people from 1.
    const found = map.findEntry(Number(line) - 1, Number(column) - 1);
    if (!('originalSource' in found)) return rest;
    const { originalSource, originalLine, originalColumn } = found;
    return `/${originalSource}:${originalLine + 1}:${originalColumn + 1}${rest.slice(all.length)}`;
  });
  error.stack = [first, ...mapped].join('');
  return error;
};
