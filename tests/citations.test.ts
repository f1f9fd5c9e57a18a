import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const folders = ['.ci', '.github', 'compositions', 'content', 'docs', 'public', 'src', 'tests'];
const files = [
  ...readdirSync('.', { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? entry.name : [],
  ),
  ...folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
      path.posix.join(folder, file.replaceAll(path.sep, '/')),
    ),
  ),
];
/** Cites what is not there, on purpose. */
const here = 'tests/citations.test.ts';

const { scripts, ...packages } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'scripts' | 'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;

/** What a run makes, and names that stand for any other. */
const isMade = /\/voice\/|^(?:out|\.cache|public\/narration)(?:\/|$)|[<>*…{}]|\btoy\b|Toy\b/;

/** Whether a path, or the end of one, is of this project. */
const isKnown = (cited: string, from: string): boolean => {
  const name = cited.replace(/\/$/, '');
  const beside = path.posix.join(path.posix.dirname(from), name);
  return files.includes(beside) || files.some((file) => file === name || file.endsWith(`/${name}`));
};

/** Paths in a text: from a room of the house, or any name of a file of code or prose. */
const citedIn = (text: string): string[] =>
  [
    ...text.matchAll(
      /(?<![\w/.:-])(?:src|compositions|content|tests|docs)\/[\w./<>*…{},-]*[\w>*}/]/g,
    ),
    ...text.matchAll(/(?<![\w/.:*<>{},-])[\w-]+(?:\/[\w-]+)*\.(?:md|tsx?|mjs)\b(?![\w/])/g),
  ].map(([cited]) => cited);

const brokenIn = (file: string, text: string): string[] => {
  const cited = [...new Set(citedIn(text))].filter((one) => !isMade.test(one));
  return cited.filter((one) => !isKnown(one, file)).map((one) => `${file}: ${one} is not there`);
};

/** Comments of code; the strings of tests name films that are made up. */
const commentsOf = (code: string): string =>
  [...code.matchAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm)].map(([comment]) => comment).join('\n');

const prose = files.filter((file) => /^(?:[^/]+|docs\/[^/]+|src\/.+)\.md$/.test(file));

describe('what docs and comments cite', () => {
  it('is there: files', () => {
    const code = files.filter(
      (file) => /^(?:src|compositions|content|tests)\/.*\.tsx?$/.test(file) && file !== here,
    );
    expect(code.length).toBeGreaterThan(200);
    expect([
      ...prose.flatMap((file) => brokenIn(file, readFileSync(file, 'utf8'))),
      ...code.flatMap((file) => brokenIn(file, commentsOf(readFileSync(file, 'utf8')))),
    ]).toEqual([]);
  });

  it('is there: links', () => {
    const links = prose.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(
        ([, to = '']) => ({
          file,
          to,
        }),
      ),
    );
    expect(links.length).toBeGreaterThan(3);
    const isThere = ({ file, to }: { file: string; to: string }) =>
      existsSync(path.join(path.dirname(file), to));
    expect(links.filter((link) => !isThere(link))).toEqual([]);
  });

  it('is there: commands', () => {
    const asked = prose.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/npm run (?:-s |--silent )?([\w:-]+)/g)].map(
        ([, name = '']) => name,
      ),
    );
    expect([...new Set(asked)].filter((name) => !(name in scripts))).toEqual([]);
  });

  it('is missed when it is not there', () => {
    expect(brokenIn('docs/page.md', 'See `src/film/gone.ts`, schema.ts, and out/x.mp4.')).toEqual([
      'docs/page.md: src/film/gone.ts is not there',
    ]);
    expect(commentsOf("const a = 'https://b'; // see gone.md")).toBe('// see gone.md');
  });
});

describe('docs/dependencies.md', () => {
  /** The packages that the first column of a page's tables names; `@types/*` stands for all of them. */
  const rowsIn = (page: string): string[] =>
    [...page.matchAll(/^\| (`[^|]+)\|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    );
  const { dependencies, devDependencies, optionalDependencies } = packages;
  const named = [dependencies, devDependencies, optionalDependencies].flatMap(Object.keys);
  const rows = rowsIn(readFileSync('docs/dependencies.md', 'utf8'));
  const isNamed = (name: string, from: readonly string[]) =>
    from.includes(name) || (name.startsWith('@types/') && from.includes('@types/*'));

  it('has a row for each package, and for no other', () => {
    expect(named.length).toBeGreaterThan(50);
    expect(
      named
        .filter((name) => !isNamed(name, rows))
        .map((name) => `${name} is not in docs/dependencies.md`),
    ).toEqual([]);
    expect(rows.filter((name) => name !== '@types/*' && !named.includes(name))).toEqual([]);
  });

  it('is missed where it has no row', () => {
    const page = '| package | for |\n| `a`, `b` (optional) | uses `c` |';
    expect(rowsIn(page)).toEqual(['a', 'b']);
    expect(isNamed('c', rowsIn(page))).toBe(false);
  });
});
