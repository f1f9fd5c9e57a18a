import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  cuedEntries,
  momentLists,
  quotationsIn,
  type SceneKind,
  sceneKindNames,
  sceneKinds,
  sceneSchema,
  setTexts,
} from '../../../src/film/scenes/index.ts';

const namesIn = (folder: string): string[] =>
  readdirSync(folder).map((file) => path.parse(file).name);

/** Files that every kind uses, and that are no kind. */
const shared = ['descriptor', 'entries', 'filled', 'index', 'small-print'];

const slide = { title: 'Titel', infographic: 'Wat het is', headline: 'Kop', body: 'Lichaam' };

describe('a kind of scene', () => {
  it('is listed where its file stands', () => {
    expect(namesIn('src/film/scenes').sort()).toEqual([...sceneKindNames, ...shared].sort());
  });

  it.each(sceneKindNames)('%s is three files of one name', (kind) => {
    const component = kind.replace(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase());
    expect(sceneKinds[kind].schema.shape.kind.value).toBe(kind);
    expect(namesIn('src/design/layout')).toContain(kind);
    expect(namesIn('compositions/scenes')).toContain(component);
  });

  it.each(sceneKindNames)('%s shows something of every field in its worst example', (kind) => {
    const fields = Object.keys(sceneKinds[kind].schema.shape);
    const used = sceneKinds[kind].examples.worst.flatMap(({ scenes }) =>
      scenes.flatMap(Object.keys),
    );
    expect(new Set(used)).toEqual(new Set(fields));
  });
});

describe('what a scene is made of', () => {
  const spread = sceneSchema.parse({
    kind: 'spread',
    cue: 'a',
    grows: [{ cue: 'b' }],
    tags: [[{ cue: 'c', label: 'een c' }], [{ cue: { words: 'd', nth: 2 } }]],
    dusk: { cue: 'e' },
  });

  it('are its moments, the scene itself first, each with its path', () => {
    expect(cuedEntries(spread).map(({ path: at, cue }) => [at, cue])).toEqual([
      [[], 'a'],
      [['grows', 0], 'b'],
      [['tags', 0, 0], 'c'],
      [['tags', 1, 0], { words: 'd', nth: 2 }],
      [['dusk'], 'e'],
    ]);
    expect(Object.keys(momentLists(spread))).toEqual(['grows', 'tags', 'dusk']);
  });

  it('are the words that it quotes', () => {
    expect(quotationsIn(spread)).toEqual([{ path: ['tags', 0, 0, 'label'], text: 'een c' }]);
    const figure = { kind: 'figure', cue: 'Een kwart', figure: { of: 1, in: 4 }, label: 'deelt' };
    expect(quotationsIn(sceneSchema.parse(figure))).toEqual([{ path: ['label'], text: 'deelt' }]);
  });

  it('are the texts that it sets, each at its cue', () => {
    expect(setTexts(spread, slide)).toEqual([
      { cue: 'c', text: 'een c' },
      { cue: { words: 'd', nth: 2 }, text: 'd' },
      { cue: 'e', text: 'e' },
    ]);
    const message = sceneSchema.parse({ kind: 'message', cue: 'Wat' });
    expect(setTexts(message, slide)).toEqual([{ cue: 'Wat', text: 'Wat het is' }]);
  });

  it('are moments for every field that holds a cue', () => {
    const cued = (value: unknown): boolean =>
      typeof value === 'object' &&
      value !== null &&
      ('cue' in value || Object.values(value).some(cued));
    for (const kind of sceneKindNames satisfies SceneKind[]) {
      for (const { scenes } of sceneKinds[kind].examples.worst) {
        for (const scene of scenes) {
          const fields = Object.entries(scene).flatMap(([field, value]) =>
            field !== 'cue' && cued(value) ? [field] : [],
          );
          expect(Object.keys(sceneKinds[kind].moments)).toEqual(expect.arrayContaining(fields));
        }
      }
    }
  });
});
