import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** The arrows of the house: data flows one way. A room may import itself and the rooms named here. */
const arrows: Record<string, string[]> = {
  content: ['film'],
  told: [],
  start: [],
  loopback: ['told'],
  disk: ['told'],
  media: ['told'],
  language: [],
  fonts: [],
  film: ['language', 'fonts', 'told'],
  narration: ['film', 'language', 'disk', 'media', 'told'],
  timeline: ['film', 'language'],
  markup: ['fonts'],
  captions: ['film', 'timeline', 'language'],
  design: ['film', 'timeline', 'fonts', 'language'],
  drawing: ['film', 'timeline', 'design'],
  compositions: ['film', 'timeline', 'captions', 'design', 'drawing', 'fonts', 'language', 'told'],
  // The list of compositions is the one place where the drawing meets the films it is registered for.
  root: ['compositions', 'content', 'film', 'timeline', 'captions', 'design', 'language'],
  render: [
    'film',
    'narration',
    'timeline',
    'captions',
    'design',
    'drawing',
    'language',
    'disk',
    'loopback',
    'media',
    'told',
  ],
  supplied: ['film', 'design', 'disk', 'told'],
  versions: ['film', 'timeline', 'supplied', 'render', 'disk', 'told'],
  check: ['film', 'timeline', 'design', 'language'],
  lesson: [
    'film',
    'fonts',
    'timeline',
    'captions',
    'design',
    'language',
    'markup',
    'render',
    'disk',
    'media',
    'told',
  ],
  share: ['film', 'timeline', 'captions', 'design', 'language', 'render', 'disk', 'told'],
  storyboard: [
    'markup',
    'film',
    'timeline',
    'design',
    'fonts',
    'drawing',
    'language',
    'render',
    'disk',
    'media',
    'told',
  ],
  queue: ['film', 'timeline', 'drawing', 'render', 'disk', 'told'],
  bench: ['film', 'narration', 'timeline', 'design', 'drawing', 'render', 'disk', 'media', 'told'],
  cli: [
    'check',
    'content',
    'film',
    'narration',
    'timeline',
    'captions',
    'design',
    'render',
    'supplied',
    'versions',
    'storyboard',
    'lesson',
    'share',
    'markup',
    'bench',
    'queue',
    'language',
    'disk',
    'media',
    'told',
  ],
};

/** Rooms that a browser must be able to load. */
const withoutNode = new Set([
  'content',
  'told',
  'language',
  'fonts',
  'film',
  'timeline',
  'captions',
  'design',
  'drawing',
  'compositions',
  'root',
]);

const withoutReact = new Set(Object.keys(arrows).filter((room) => !/compositions|root/.test(room)));

const roomOf = (file: string): string => {
  if (/^compositions\/(?:Root\.tsx|index\.ts)$/.test(file)) return 'root';
  const [top = '', second = ''] = file.split('/');
  return top === 'src' ? second : top;
};

/** An import: `target` is the file of ours that it names, or null for a package. */
type Arrow = { file: string; specifier: string; target: string | null };

const readArrows = (file: string, text: string): Arrow[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName: specifier }) => ({
    file,
    specifier,
    target: specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : null,
  }));

const complaints = ({ file, specifier, target }: Arrow): string[] => {
  const room = roomOf(file);
  // Tests try any room, and several at once; no room reaches into the tests.
  if (room === 'tests') return [];
  const allowed = arrows[room];
  if (!allowed) return [`${file}: no room is called "${room}"`];
  const other = target === null ? room : roomOf(target);
  if (other !== room && !allowed.includes(other)) {
    return [`${file}: ${room} must not import ${other} (${specifier})`];
  }
  if (target === null && withoutNode.has(room) && isBuiltin(specifier)) {
    return [`${file}: ${room} must not know Node (${specifier})`];
  }
  if (target === null && withoutReact.has(room) && /^react(?:-dom)?(?:\/|$)/.test(specifier)) {
    return [`${file}: ${room} must not know React (${specifier})`];
  }
  return [];
};

/** Every circle of files that import each other, once each, from where it was entered: `a → b → a`. */
const circles = (found: readonly Arrow[]): string[] => {
  const targets = new Map<string, string[]>();
  for (const { file, target } of found) {
    if (target !== null) targets.set(file, [...(targets.get(file) ?? []), target]);
  }
  const seen: string[] = [];
  const isDone = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) seen.push([...way.slice(start), file].join(' → '));
    if (start >= 0 || isDone.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...way, file]);
    isDone.add(file);
  };
  for (const file of targets.keys()) visit(file, []);
  return seen;
};

const files = ['src', 'compositions', 'content', 'tests']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
      path.posix.join(folder, file.replaceAll(path.sep, '/')),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file));
const found = files.flatMap((file) => readArrows(file, readFileSync(file, 'utf8')));

describe('the house', () => {
  it('has only arrows that flow one way', () => {
    expect(found.length).toBeGreaterThan(1000);
    expect(found.flatMap(complaints)).toEqual([]);
  });

  it('has no circle of files', () => {
    expect(circles(found)).toEqual([]);
  });

  it('has tests that stand in the folder of the room that they try', () => {
    const folders = files.flatMap((file) => /^tests\/([^/]+)\//.exec(file)?.[1] ?? []);
    const rooms = [...Object.keys(arrows), 'slow', 'fixtures'];
    expect([...new Set(folders)].filter((folder) => !rooms.includes(folder))).toEqual([]);
  });

  it('notices a circle', () => {
    const texts = { 'src/a.ts': './b.ts', 'src/b.ts': './c.ts', 'src/c.ts': './b.ts' };
    const wrong = Object.entries(texts).flatMap(([file, other]) =>
      readArrows(file, `import type { X } from '${other}';`),
    );
    expect(circles(wrong)).toEqual(['src/b.ts → src/c.ts → src/b.ts']);
  });

  it('notices an arrow that flows back', () => {
    const wrong = readArrows(
      'src/film/wrong.ts',
      "import { fps } from '../timeline/pace.ts';\nimport fs from 'node:fs';\nimport React from 'react';\nexport { z } from 'zod';\nimport { small } from '../../tests/render/small-film.ts';",
    );
    expect(wrong.flatMap(complaints)).toEqual([
      'src/film/wrong.ts: film must not import timeline (../timeline/pace.ts)',
      'src/film/wrong.ts: film must not know Node (node:fs)',
      'src/film/wrong.ts: film must not know React (react)',
      'src/film/wrong.ts: film must not import tests (../../tests/render/small-film.ts)',
    ]);
  });
});
