import { describe, expect, it } from 'vitest';
import { captionPages } from '../../src/captions/pages.ts';
import type { CaptionFormat } from '../../src/captions/rules.ts';
import type { ScriptPart } from '../../src/film/script.ts';
import { wordsOf } from '../../src/language/words.ts';
import { endCardTimeline } from '../../src/timeline/slide.ts';

const endCard = { name: 'x', url: 'https://x.nl', mood: 'end' as const };

/** A timeline in which a word lasts as long as its letters, and pauses are those of the narration. */
const timelineOf = (
  script: ScriptPart[],
  { letterMs = 60, sentenceMs = 450, partMs = 900, fps = 30 } = {},
) => {
  let atMs = 0;
  const words = script.flatMap(({ part, text }) => {
    atMs += partMs;
    return wordsOf(text).map((word) => {
      const startMs = atMs;
      const endMs = startMs + word.text.length * letterMs;
      atMs = endMs + (/[.?!]$/.test(word.text) ? sentenceMs : letterMs);
      return { part, ...word, startMs, endMs };
    });
  });
  const narration = { voice: 'test', audio: null, durationMs: atMs, script, words };
  return endCardTimeline(endCard, narration, 'nl-NL', fps);
};

const pagesOf = (
  script: ScriptPart[],
  format: CaptionFormat,
  speech?: Parameters<typeof timelineOf>[1],
) =>
  captionPages(timelineOf(script, speech), format).map(({ lines }) =>
    lines.map(({ words }) => words.map(({ text }) => text).join(' ')),
  );
const body = (text: string): ScriptPart[] => [{ part: 'body', text }];

describe('captionPages', () => {
  it('gives each sentence a page', () => {
    expect(pagesOf(body('Sexting is leuk. Sexting is spannend.'), 'landscape')).toEqual([
      ['Sexting is leuk.'],
      ['Sexting is spannend.'],
    ]);
  });

  it('joins a sentence of one word to its neighbour, on a line of its own', () => {
    expect(pagesOf([{ part: 'title', text: 'Sexting. Je bent niet alleen' }], 'portrait')).toEqual([
      ['Sexting.', 'Je bent niet alleen'],
    ]);
  });

  it('never joins two parts', () => {
    const script: ScriptPart[] = [
      { part: 'title', text: 'Weet' },
      { part: 'headline', text: 'Ja.' },
      { part: 'body', text: 'Nu.' },
    ];
    const pages = captionPages(timelineOf(script, { partMs: 100 }), 'landscape');
    expect(pages.map(({ part }) => part)).toEqual(['title', 'headline', 'body']);
  });

  it('breaks a long sentence between two pages where a reader would pause', () => {
    const text =
      'Ook kom je er in contact met lotgenoten, en dan vind je er een veilige opvangplek en nog veel meer hulp.';
    expect(pagesOf(body(text), 'landscape')).toEqual([
      ['Ook kom je er in contact met lotgenoten,'],
      ['en dan vind je er een veilige opvangplek', 'en nog veel meer hulp.'],
    ]);
  });

  it('times pages and words in frames from the start of the slide', () => {
    const [page] = captionPages(timelineOf(body('Weet dat.')), 'portrait');
    expect(page).toMatchObject({
      part: 'body',
      startFrame: 54,
      startMs: 1800,
      endFrame: 85,
      endMs: 2833,
    });
    expect(
      page?.lines[0]?.words.map(({ text, startFrame, endFrame }) => [text, startFrame, endFrame]),
    ).toEqual([
      ['Weet', 54, 61],
      ['dat.', 63, 70],
    ]);
  });

  it('stays until the next page, unless a whole second lies between', () => {
    const at = (sentenceMs: number) =>
      captionPages(
        timelineOf(body('Weet dat je hulp vindt. Bel de politie.'), { sentenceMs }),
        'portrait',
      ).map(({ startFrame, endFrame }) => [startFrame, endFrame]);
    expect(at(1400)).toEqual([
      [54, 137],
      [137, 179],
    ]);
    expect(at(1600)).toEqual([
      [54, 110],
      [143, 185],
    ]);
  });

  it('cuts a sentence that is spoken too slowly for one page', () => {
    const pages = captionPages(
      timelineOf(body('Weet dat je hier snel en veilig hulp vindt.'), { letterMs: 260 }),
      'landscape',
    );
    expect(pages.length).toBeGreaterThan(1);
    for (const { startMs, endMs } of pages) expect(endMs - startMs).toBeLessThanOrEqual(7000);
  });

  it('hyphenates a word that fits no line, and breaks an address after its marks', () => {
    const long = 'aansprakelijkheidswaardevaststellingsveranderingen';
    expect(pagesOf(body(`Een ${long}, echt.`), 'portrait')).toEqual([
      ['Een aansprakelijkheids-', 'waardevaststellings-', 'veranderingen, echt.'],
    ]);
    expect(
      pagesOf(body('Mail vertrouwenspersoon@stichting-hulp-nederland.nl vandaag.'), 'portrait'),
    ).toEqual([['Mail vertrouwenspersoon@', 'stichting-hulp-', 'nederland.nl vandaag.']]);
    const endless = pagesOf(body('zinzonderspaties'.repeat(37)), 'landscape').flat();
    expect(endless.map((line) => line.replace(/-$/u, '')).join('')).toBe(
      'zinzonderspaties'.repeat(37),
    );
    for (const line of endless) expect(line.length).toBeLessThanOrEqual(42);
  });

  it('lights the parts of a word one after the other', () => {
    const timeline = timelineOf(body('Een aansprakelijkheidswaardevaststelling volgt.'));
    const shown = captionPages(timeline, 'portrait').flatMap(({ lines }) =>
      lines.flatMap(({ words }) => words),
    );
    expect(shown.map(({ text }) => text)).toEqual([
      'Een',
      'aansprakelijkheids-',
      'waardevaststelling',
      'volgt.',
    ]);
    const [, first, second] = shown;
    expect(first?.endFrame).toBe(second?.startFrame);
    expect([first?.startFrame, second?.endFrame]).toEqual([
      timeline.words[1]?.startFrame,
      timeline.words[1]?.endFrame,
    ]);
  });
});
