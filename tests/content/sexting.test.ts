import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sexting } from '../../content/sexting/film.ts';
import { cueWords } from '../../src/film/cue.ts';
import { cuedEntries } from '../../src/film/scenes/index.ts';
import { parseFilm } from '../../src/film/parse/parse.ts';
import { sameShare } from '../../src/language/quantity.ts';
import { shareSchema } from '../../src/film/statistics/figure.ts';
import { titleLine } from '../../src/film/script.ts';
import { dutch } from '../language/dutch.ts';

/**
 * The delivered text, taken apart: what stands above a heading (below the link that ends the slide before it) is
 * that slide's infographic text; the first paragraph under it is the headline, the second the body.
 */
const readSource = (file: string) => {
  const plain = readFileSync(file, 'utf8')
    .normalize('NFC')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('**', '');
  const paragraphs = plain
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '' && !/^[➔➤]/u.test(paragraph));
  const slides: { title: string; infographic?: string; headline: string; body: string }[] = [];
  for (let at = 0; at < paragraphs.length;) {
    const infographic = paragraphs[at]?.startsWith('## ') ? undefined : paragraphs[at++];
    const [heading = '', headline = '', body = ''] = paragraphs.slice(at, at + 3);
    slides.push({ title: heading.replace(/^## /, ''), infographic, headline, body });
    at += 3;
  }
  return slides;
};

const source = readSource('content/sexting/source.md');
const film = parseFilm(sexting, 'content/sexting/film.ts');

describe('the sexting film', () => {
  it('has the slides of the campaign', () => {
    expect(film.slides.map(({ id }) => id)).toEqual([
      'je-bent-niet-alleen',
      'kwestie-van-vertrouwen',
      'de-naakte-waarheid',
      'de-risicos',
      'online-seksueel-geweld',
      'wat-kun-je-doen',
      'hulp-vinden',
    ]);
  });

  it('says the delivered text, all of it and word for word', () => {
    expect(
      film.slides.map((slide) => ({
        title: titleLine(slide),
        infographic: slide.infographic,
        headline: slide.headline,
        body: slide.body,
      })),
    ).toEqual(source);
  });

  it('takes the source apart without losing a word', () => {
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const delivered = readFileSync('content/sexting/source.md', 'utf8').normalize('NFC');
    const links = delivered.match(/^[➔➤].*$/gmu) ?? [];
    expect(links).toHaveLength(7);
    const told = source.flatMap(({ title, infographic = '', headline, body }) =>
      words([infographic, title, headline, body].join(' ')),
    );
    const withoutLinks = delivered
      .replace(/^[➔➤].*$/gmu, '')
      .replace(/\]\([^)]*\)/g, ']')
      .replaceAll('**', '');
    expect(told).toEqual(words(withoutLinks));
  });

  it('tells every share that the text names, and no other', () => {
    const delivered = source.map(({ headline, body }) => `${headline} ${body}`).join(' ');
    const said = dutch
      .numbersIn(delivered)
      .flatMap(({ measure }) => (measure?.kind === 'share' ? measure.quantity : []));
    const figures = film.slides.flatMap(({ scenes }) =>
      scenes.flatMap(cuedEntries).flatMap(({ cue, entry }) => {
        const figure = shareSchema.safeParse(entry.figure);
        return figure.success ? [{ figure: figure.data, cue: cueWords(cue) }] : [];
      }),
    );
    expect(figures).toHaveLength(8);
    expect(said).toHaveLength(8);
    figures.forEach(({ figure, cue }, index) => {
      expect(sameShare(figure, said[index] ?? { percent: -1 }), cue).toBe(true);
    });
  });

  it('ends on the link of the source, with words of the source', () => {
    const delivered = readFileSync('content/sexting/source.md', 'utf8').replace(/\s+/gu, ' ');
    expect(delivered).toContain(`[${film.endCard.name}](${film.endCard.url})`);
    const tagline = film.endCard.tagline?.replace(/\.$/, '') ?? '';
    expect(delivered.toLowerCase()).toContain(tagline.toLowerCase());
  });
});
