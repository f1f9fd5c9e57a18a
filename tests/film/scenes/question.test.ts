import { describe, expect, it } from 'vitest';
import { cueAt, quotedPlace } from '../../../src/film/text/quotation.ts';
import { sceneSchema } from '../../../src/film/scenes/index.ts';
import type { ScriptPart } from '../../../src/film/script.ts';
import { findCue } from '../../../src/film/cue.ts';
import { problemsOf } from '../problems-of.ts';

const asked = (fields: object) => ({
  headline: 'Een kop.',
  body: 'Denk na. Wat zou jij doen? En wat nog meer?',
  scenes: [
    { kind: 'question', cue: 'Wat zou', text: 'Wat zou jij doen?', pauseSeconds: 5, ...fields },
  ],
});

describe('a question', () => {
  it('is asked where its cue is', () => {
    expect(problemsOf(asked({}))).toEqual([]);
    expect(problemsOf(asked({ text: 'Wat zou jij doen' }))).toEqual([]);
    expect(problemsOf(asked({ cue: 'Denk na' }))).toEqual([
      'scenes[0].cue: "Denk na" is not in the question; cue words of "Wat zou jij doen?"',
    ]);
  });

  it('is a whole sentence, so that the pause breaks none', () => {
    expect(problemsOf(asked({ text: 'Wat zou jij' }))).toEqual([
      'scenes[0].text: the sentence goes on after "Wat zou jij", so the pause would break it; quote it to its end',
    ]);
  });

  it('is all of the headline, where it stands in it', () => {
    const headline = 'Denk mee. Wat zou jij doen?';
    const said = (text: string) =>
      problemsOf({ ...asked({ text }), headline, body: 'Vertel het elkaar.' });
    expect(said('Wat zou jij doen?')).toEqual([
      'scenes[0].text: "Wat zou jij doen?" is only a part of the headline, which this scene sets in its place; ask all of "Denk mee. Wat zou jij doen?", or ask in the body',
    ]);
    expect(said(headline)).toEqual([]);
  });

  it.each([2.9, 61])('has no pause of %d seconds', (pauseSeconds) => {
    const { error } = sceneSchema.safeParse(asked({ pauseSeconds }).scenes[0]);
    expect(error?.issues.map(({ path }) => path)).toEqual([['pauseSeconds']]);
  });
});

describe('words that are quoted', () => {
  const script: ScriptPart[] = [
    { part: 'headline', text: 'Doe mee. Doe mee.' },
    { part: 'body', text: 'Samen: doe mee.' },
  ];
  it('are found from their cue on', () => {
    expect(quotedPlace(script, 'Samen', 'doe mee')).toEqual({ part: 'body', start: 7, end: 14 });
    const second = { words: 'Doe mee', in: 'headline' as const, nth: 2 };
    expect(quotedPlace(script, second, 'Doe mee')).toEqual({ part: 'headline', start: 9, end: 16 });
    expect(quotedPlace(script, second, 'Samen')).toEqual({ part: 'body', start: 0, end: 5 });
    expect(quotedPlace(script, 'Samen', 'Doe mee')).toBe(null);
  });
  it('have a cue of their own, which finds them again', () => {
    const place = { part: 'headline' as const, start: 9, end: 16 };
    expect(findCue(script, cueAt(script, place))).toEqual(place);
  });
});
