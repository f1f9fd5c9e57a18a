import { describe, expect, it } from 'vitest';
import { parseFilm } from '../../../src/film/parse/parse.ts';
import { scriptPage } from '../../../src/narration/reading/page.ts';
import { scriptText } from '../../../src/narration/reading/plain-text.ts';
import { sheetsOf } from '../../../src/narration/reading/sheet.ts';
import { dutch } from '../../language/dutch.ts';

const film = parseFilm(
  {
    id: 'proef',
    title: 'Proef & <zo>',
    language: 'nl-NL',
    lexicon: { Eén: 'één', screenshots: 'skriensjots' },
    slides: [
      {
        id: 'een',
        title: 'Proef',
        headline: 'Eén op de acht.',
        body: 'Maak screenshots, o.a. nu. Weet dat.',
        mood: 'trust',
        scenes: [
          {
            kind: 'figure',
            cue: 'Eén op de acht',
            figure: { of: 1, in: 8 },
            label: 'Eén op de acht.',
          },
        ],
      },
    ],
    endCard: { name: 'SlachtofferWijzer.nl', url: 'https://www.slachtofferwijzer.nl' },
  },
  'proef/film.ts',
);
const sheets = sheetsOf(film, (script) => script.length * 1600);

describe('the script to read from', () => {
  it('has a sheet for each recording, with its stresses and pronunciations', () => {
    expect(sheets).toEqual([
      {
        id: 'een',
        title: 'Proef',
        targetSeconds: 5,
        parts: [
          { part: 'title', sentences: [[{ text: 'Proef', isStressed: false }]] },
          {
            part: 'headline',
            sentences: [
              [
                { text: 'Eén op de acht', isStressed: true },
                { text: '.', isStressed: false },
              ],
            ],
          },
          {
            part: 'body',
            sentences: [
              [
                { text: 'Maak screenshots, ', isStressed: false },
                { text: 'o.a.', isStressed: false, say: 'onder andere' },
                { text: ' nu.', isStressed: false },
              ],
              [{ text: 'Weet dat.', isStressed: false }],
            ],
          },
        ],
        pronunciations: [{ written: 'o.a.', say: 'onder andere' }],
      },
      {
        id: 'end-card',
        title: 'SlachtofferWijzer.nl',
        targetSeconds: 2,
        parts: [
          {
            part: 'headline',
            sentences: [[{ text: 'SlachtofferWijzer.nl', isStressed: false }]],
          },
        ],
        pronunciations: [],
      },
    ]);
  });

  it('reads as plain text', () => {
    expect(scriptText(film.title, 'content/proef/voice', sheets, dutch)).toContain(
      `1/2  Proef
content/proef/voice/een.wav · ongeveer 5 seconden

[Titel]
Proef

[Kop]
*Eén op de acht*.

[Tekst]
Maak screenshots, o.a. nu. //
Weet dat.

Uitspraak:
  o.a.: onder andere
`,
    );
  });

  it('is a page of its own for every recording, with nothing of the text taken for markup', () => {
    const page = scriptPage(film.title, 'content/proef/voice', sheets, dutch);
    expect(page.match(/<section/g)).toHaveLength(3);
    expect(page).toContain('<h1>Voorleestekst: Proef &#38; &#60;zo&#62;</h1>');
    expect(page).toContain('<p class="sentence"><strong>Eén op de acht</strong>.</p>');
    expect(page).toContain(
      '<p class="sentence">Maak screenshots, <span class="say">o.a.</span> nu. <span class="pause">//</span></p>',
    );
    expect(page).toContain('<dl><dt>o.a.</dt><dd>onder andere</dd></dl>');
    expect(page).not.toMatch(/<script|https?:/);
  });
});
