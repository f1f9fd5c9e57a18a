import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** The arrows of the house: data flows one way. A room may import itself and the rooms named here. */
const arrows: Record<string, string[]> = {
  content: ['film'],
  told: [],
  loopback: [],
  disk: ['told'],
  media: ['told'],
  language: [],
  film: ['language', 'told'],
  narration: ['film', 'language', 'disk', 'media', 'told'],
  timeline: ['film', 'language'],
  markup: ['design'],
  captions: ['film', 'timeline', 'language'],
  design: ['film', 'timeline', 'language'],
  drawing: ['film', 'timeline', 'design'],
  compositions: ['film', 'timeline', 'captions', 'design', 'drawing', 'language'],
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
  check: ['film', 'timeline', 'design'],
  lesson: [
    'film',
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
  storyboard: [
    'markup',
    'film',
    'timeline',
    'design',
    'drawing',
    'language',
    'render',
    'disk',
    'told',
  ],
  bench: ['film', 'narration', 'timeline', 'design', 'render', 'disk', 'media', 'told'],
  cli: [
    'content',
    'film',
    'narration',
    'timeline',
    'captions',
    'design',
    'render',
    'storyboard',
    'lesson',
    'markup',
    'bench',
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

type Arrow = { file: string; room: string; specifier: string; target: string | null };

const readArrows = (file: string, text: string): Arrow[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName: specifier }) => ({
    file,
    room: roomOf(file),
    specifier,
    target: specifier.startsWith('.')
      ? roomOf(path.posix.join(path.posix.dirname(file), specifier))
      : null,
  }));

const complaints = ({ file, room, specifier, target }: Arrow): string[] => {
  const allowed = arrows[room];
  if (!allowed) return [`${file}: no room is called "${room}"`];
  if (target !== null && target !== room && !allowed.includes(target)) {
    return [`${file}: ${room} must not import ${target} (${specifier})`];
  }
  if (target === null && withoutNode.has(room) && isBuiltin(specifier)) {
    return [`${file}: ${room} must not know Node (${specifier})`];
  }
  if (target === null && withoutReact.has(room) && /^react(?:-dom)?(?:\/|$)/.test(specifier)) {
    return [`${file}: ${room} must not know React (${specifier})`];
  }
  return [];
};

describe('the house', () => {
  it('has only arrows that flow one way', () => {
    const files = ['src', 'compositions', 'content']
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
          path.posix.join(folder, file),
        ),
      )
      .filter((file) => /\.tsx?$/.test(file));
    const found = files.flatMap((file) => readArrows(file, readFileSync(file, 'utf8')));
    expect(found.length).toBeGreaterThan(20);
    expect(found.flatMap(complaints)).toEqual([]);
  });

  it('notices an arrow that flows back', () => {
    const wrong = readArrows(
      'src/film/wrong.ts',
      "import { fps } from '../timeline/pace.ts';\nimport fs from 'node:fs';\nimport React from 'react';\nexport { z } from 'zod';",
    );
    expect(wrong.flatMap(complaints)).toEqual([
      'src/film/wrong.ts: film must not import timeline (../timeline/pace.ts)',
      'src/film/wrong.ts: film must not know Node (node:fs)',
      'src/film/wrong.ts: film must not know React (react)',
    ]);
  });
});
