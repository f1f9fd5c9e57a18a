import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setLines } from '../../src/design/lines.ts';
import { settable } from '../../src/design/phrases.ts';
import { sizes } from '../../src/design/type.ts';
import { ContentError, parseFilm } from '../../src/film/parse/parse.ts';
import type { Film } from '../../src/film/schema.ts';
import { languageOf } from '../../src/language/languages.ts';
import { lineOf } from '../../src/language/words.ts';
import { cases, hostileText, writtenText } from './written.ts';

/** What was refused, or the film. */
const parsed = (film: unknown): { film: Film } | { problems: string[] } => {
  try {
    return { film: parseFilm(film, 'content/proef/film.ts') };
  } catch (error) {
    if (error instanceof ContentError) return { problems: error.problems };
    throw error;
  }
};

const filmOf = (slide: Record<string, unknown>, language = 'nl-NL') => ({
  id: 'proef',
  title: 'Proef',
  language,
  slides: [{ id: 'een', title: 'Een', headline: 'Kop.', body: 'Tekst.', mood: 'trust', ...slide }],
  endCard: { name: 'Naam', url: 'https://www.voorbeeld.nl' },
});

describe('films of whatever people write', () => {
  it('are made as they are written, or refused with path and remedy', () => {
    const text = fc.oneof(hostileText(5), writtenText(5));
    fc.assert(
      fc.property(text, text, text, text, (title, headline, body, cue) => {
        const result = parsed(filmOf({ title, headline, body, scenes: [{ kind: 'people', cue }] }));
        if ('film' in result) {
          const [slide] = result.film.slides;
          expect([slide?.title, slide?.headline, slide?.body]).toEqual(
            [title, headline, body].map((written) => written.normalize('NFC')),
          );
          return;
        }
        for (const problem of result.problems) {
          expect(problem).toMatch(
            /^content\/proef\/film\.ts · (?:slide [\w-]+(?: · )?|slides\[0\]\.)[a-z[\]0-9.]*: .{15}/su,
          );
          expect(problem).not.toMatch(/Invalid|expected|received|undefined|\[object/u);
          // One line a problem, and nothing that a terminal would obey.
          expect(problem).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
        }
      }),
      cases(1000),
    );
  });

  it('show a figure only where it is what is said', () => {
    // Ways to say a share, with what it is; and ways that say none, or another.
    const count = fc.integer({ min: 1, max: 99 });
    const whole = fc.integer({ min: 2, max: 100 });
    const said = fc.oneof(
      fc
        .tuple(count, whole, fc.constantFrom(' van de ', ' op de ', ' op elke '))
        .map(([of, all, joiner]) => ({
          words: `${of}${joiner}${all}`,
          share: of <= all ? of / all : null,
        })),
      fc
        .tuple(count, fc.constantFrom('%', ' procent', ' %'))
        .map(([percent, sign]) => ({ words: `${percent}${sign}`, share: percent / 100 })),
      fc
        .tuple(count, count)
        .map(([least, most]) => ({ words: `${least} tot ${most} procent`, share: null })),
      count.map((percent) => ({ words: `${percent} procentpunt`, share: null })),
      count.map((percent) => ({ words: `${percent}.5%`, share: (percent + 0.5) / 100 })),
      count.map((of) => ({ words: `${of} op de 1.000`, share: of / 1000 })),
      fc.constantFrom(
        { words: 'de helft', share: 1 / 2 },
        { words: 'een kwart', share: 1 / 4 },
        { words: 'twee derde', share: 2 / 3 },
        { words: 'eenentwintig procent', share: 0.21 },
        { words: 'een half procent', share: 0.005 },
        { words: 'niemand', share: 0 },
        { words: 'een derde partij', share: null },
        { words: '24/7', share: null },
        { words: '€ 50', share: null },
      ),
    );
    const figure = fc.oneof(
      fc.tuple(count, whole).map(([of, all]) => ({ of, in: all })),
      fc.integer({ min: 0, max: 1000 }).map((tenths) => ({ percent: tenths / 10 })),
    );
    fc.assert(
      fc.property(said, figure, fc.boolean(), ({ words, share }, other, isSame) => {
        const shown =
          isSame && share !== null ? { percent: Number((share * 100).toFixed(9)) } : other;
        const value = 'percent' in shown ? shown.percent / 100 : shown.of / shown.in;
        const result = parsed(
          filmOf({
            body: `Vandaag zegt ${words} van de mensen iets.`,
            scenes: [{ kind: 'figure', cue: words, figure: shown, label: 'van de mensen' }],
          }),
        );
        // A third has no end in decimals.
        const isRight = share !== null && Math.abs(value - share) < 1e-9;
        if ('film' in result) expect(isRight).toBe(true);
        else if (isRight && share !== 2 / 3) expect(result.problems).toEqual([]);
      }),
      cases(1000),
    );
  });

  it('leave no box: each text is set whole within its lines', () => {
    // Wide letters are one em, others a little more than half.
    const measure = (text: string): number =>
      Array.from(text).reduce(
        (sum, character) => sum + (/[A-Z\u{2E80}-\u{10FFFF}@%]/u.test(character) ? 1 : 0.56),
        0,
      );
    const rooms = fc.constantFrom(
      { role: 'title', format: 'portrait', width: 816, height: 700, most: 48 },
      { role: 'headline', format: 'landscape', width: 1040, height: 640, most: 100 },
      { role: 'headline', format: 'portrait', width: 816, height: 700, most: 100 },
      { role: 'label', format: 'portrait', width: 816, height: 400, most: 96 },
      { role: 'tagline', format: 'landscape', width: 1040, height: 250, most: 80 },
    ) satisfies fc.Arbitrary<{
      role: keyof typeof sizes.portrait;
      format: keyof typeof sizes;
      width: number;
      height: number;
      most: number;
    }>;
    fc.assert(
      fc.property(
        fc.oneof(writtenText(8), hostileText(4)),
        rooms,
        fc.constantFrom('nl-NL', 'en-GB', 'de', 'ar', 'fr'),
        (written, { role, format, width, height, most }, tag) => {
          const text = written.slice(0, most).trim();
          const result = parsed(
            filmOf({ headline: text, scenes: [{ kind: 'people', cue: 'Tekst' }] }, tag),
          );
          if ('problems' in result) return;
          const set = setLines(
            settable(text, languageOf(tag)),
            measure,
            { width, height },
            sizes[format][role],
            1.1,
          );
          for (const { widthPx } of set.lines) expect(widthPx).toBeLessThanOrEqual(width);
          const shown = set.lines.flatMap(({ words }) => words);
          // All of it, in order: what lies between words is white space.
          let at = 0;
          for (const { start, end } of shown) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBe(text.length);
          expect(lineOf(shown).length).toBeGreaterThanOrEqual(shown.length);
        },
      ),
      cases(500),
    );
  });
});
