import { describe, expect, it } from 'vitest';
import { parseFilm } from '../../../src/film/parse/parse.ts';
import { languageOf } from '../../../src/language/languages.ts';
import { estimatedNarration } from '../../../src/timeline/piece.ts';
import { scriptOfSlide } from '../../../src/film/script.ts';
import { cueFrame, cueSpan, sceneSpans, slideTimeline } from '../../../src/timeline/slide.ts';
import { problemsOf } from '../problems-of.ts';

const reached = (body: string, ...ways: object[]) => ({
  body,
  scenes: [{ kind: 'contact', cue: { words: body.split(' ')[0], in: 'body', nth: 1 }, ways }],
});

describe('a way to reach help', () => {
  it('is set as it is said', () => {
    const body = 'Bel 0900-0101, elke dag.';
    expect(problemsOf(reached(body, { cue: '0900-0101', part: 'telephone' }))).toEqual([]);
    expect(
      problemsOf(reached(body, { cue: 'Bel', part: 'telephone', label: '0900-0101' })),
    ).toEqual([
      'scenes[0].ways[0].cue: "Bel" is not in "0900-0101", so it would be shown when something else is said; cue words of the label',
    ]);
    expect(problemsOf(reached(body, { cue: 'elke', part: 'hours', label: 'elke week' }))).toEqual([
      'scenes[0].ways[0].label: "elke week" does not stand in this slide\'s text; quote its words as they are written',
    ]);
  });

  it('stands with five others, in as many lines as a square holds', () => {
    const lines = (characters: number) =>
      'abcdef'.split('').map((letter) => `${letter}${'x'.repeat(20)} ${letter.repeat(characters)}`);
    const six = (characters: number) => {
      const labels = lines(characters);
      const ways = labels.map((label) => ({ cue: label.split(' ')[0], part: 'name', label }));
      return problemsOf(reached(`${labels.join('. ')}.`, ...ways));
    };
    expect(six(14)).toEqual([]);
    expect(six(15)).toEqual([
      'scenes[0].ways: are more than 8 lines of 36 characters together, which cannot fit; shorten labels, or use two slides',
    ]);
  });

  it('is what it is said to be', () => {
    const body = 'Bel ons op 0900-0101 of mail hulp@voorbeeld.nl of kijk op voorbeeld.nl.';
    const of = (part: string, cue: string) => problemsOf(reached(body, { cue, part }));
    expect(of('telephone', 'ons op 0900-0101')).toEqual([
      'scenes[0].ways[0].cue: "ons op 0900-0101" is no telephone number; quote the digits alone, such as 0900-0101',
    ]);
    expect(of('email', 'hulp@voorbeeld.nl')).toEqual([]);
    expect(of('email', 'ons op')).toEqual([
      'scenes[0].ways[0].cue: "ons op" is no address for e-mail; quote it alone, such as hulp@voorbeeld.nl',
    ]);
    expect(of('website', 'kijk op voorbeeld.nl')).toEqual([
      'scenes[0].ways[0].cue: "kijk op voorbeeld.nl" is no address of a website; quote it alone, such as voorbeeld.nl',
    ]);
  });

  it.each([
    ['nl-NL', '0900-0101'],
    ['nl-NL', '0900 – 0101'],
    ['nl-NL', '+31 (0)20 123 45 67'],
    ['nl-NL', '112'],
    ['nl-BE', '1712'],
    ['en', '0808 1689 111'],
    ['en-US', '1-800-656-4673'],
    ['en-US', '(555) 123-4567'],
    ['de', '0800 111 0 111'],
    ['fr', '3018'],
  ])('in %s has a number that can be dialled: %s', (language, number) => {
    const ways = { cue: number, part: 'telephone' };
    expect(problemsOf(reached(`Op ${number} dus.`, ways), language)).toEqual([]);
  });

  it('has no number that would be counted', () => {
    const ways = { cue: '1.250.000', part: 'telephone' };
    expect(problemsOf(reached('Bel 1.250.000 dus.', ways))).toEqual([
      'scenes[0].ways[0].cue: "1.250.000" would be said as "één miljoen tweehonderdvijftigduizend", which nobody can dial; write it as a telephone number, such as 0900-0101 or 020 123 45 67',
    ]);
  });

  it('is said digit by digit, the digits that are shown', () => {
    const digits = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
    const text = 'Bel 088-123 4567 of 06 98765430.';
    const said = languageOf('nl-NL').readingsIn(text);
    expect(
      said.map(({ say, start, end }) => [
        say
          .split(/[\s,]+/u)
          .map((word) => digits.indexOf(word))
          .join(''),
        text.slice(start, end).replaceAll(/\D/gu, ''),
      ]),
    ).toEqual([
      ['0881234567', '0881234567'],
      ['0698765430', '0698765430'],
    ]);
  });
});

describe('ways to reach help', () => {
  const slideOf = (more: object[] = []) => {
    const film = {
      id: 'proef',
      title: 'Proef',
      language: 'nl-NL',
      slides: [
        {
          id: 'een',
          title: 'Een',
          headline: 'Kop.',
          mood: 'support',
          body: 'Bel 113. Praat erover.',
          scenes: [
            { kind: 'contact', cue: 'Bel', ways: [{ cue: '113', part: 'telephone' }] },
            ...more,
          ],
        },
      ],
      endCard: { name: 'Voorbeeld.nl', url: 'https://www.voorbeeld.nl' },
    };
    const [slide] = parseFilm(film, 'film.ts').slides;
    if (!slide) throw new Error('The film has no slide.');
    return {
      slide,
      timeline: slideTimeline(slide, estimatedNarration(scriptOfSlide(slide)), 'nl-NL'),
    };
  };

  it('stand for six seconds when the last of them has been said', () => {
    const { timeline } = slideOf();
    const said = cueSpan(timeline, '113').endFrame;
    expect(timeline.closing.startFrame - said).toBeGreaterThanOrEqual(180);
    expect(timeline.holds).toEqual([]);
  });

  it('stand as long before another scene takes their place: what follows waits', () => {
    const { slide, timeline } = slideOf([{ kind: 'people', cue: 'erover' }]);
    const said = cueSpan(timeline, '113').endFrame;
    expect(timeline.holds).toHaveLength(1);
    expect((sceneSpans(slide, timeline)[0]?.endFrame ?? 0) - said).toBeCloseTo(180, -1);
    // The sentence is not broken: it is said as one.
    const { endFrame, startFrame } = timeline.holds[0] ?? { endFrame: 0, startFrame: 0 };
    expect(cueFrame(timeline, 'Praat')).toBeGreaterThanOrEqual(endFrame);
    expect(said).toBeLessThanOrEqual(startFrame);
  });
});
