import { describe, expect, it } from 'vitest';
import { problemsOf } from '../problems-of.ts';

describe('a fable and a fact', () => {
  const told = (fields: object) =>
    problemsOf({
      body: 'Fabel: het is jouw schuld. Feit: dat is het nooit.',
      scenes: [
        {
          kind: 'truth',
          cue: 'Fabel',
          belief: 'het is jouw schuld.',
          fact: { cue: 'Feit', label: 'dat is het nooit.' },
          ...fields,
        },
      ],
    });

  it('are words of the slide', () => {
    expect(told({})).toEqual([]);
    expect(told({ belief: 'het is hun schuld.' })).toEqual([
      'scenes[0].belief: "het is hun schuld." does not stand in this slide\'s text; quote its words as they are written',
    ]);
  });

  it('come in this order', () => {
    expect(told({ cue: 'Feit', fact: { cue: 'Fabel', label: 'dat is het nooit.' } })).toEqual([
      'scenes[0].fact.cue: "Fabel" is spoken before this scene begins (at "Feit"); begin the scene earlier, or cue words that come later',
    ]);
  });
});
