import { describe, expect, it } from 'vitest';
import type { Storyboard } from '../../../src/storyboard/board.ts';
import { contactSheet, contactSheetWidthPx } from '../../../src/storyboard/contact-sheet.ts';
import { escaped } from '../../../src/markup/escaped.ts';
import { clock } from '../../../src/storyboard/page/markup.ts';
import { storyboardPage } from '../../../src/storyboard/page/page.ts';

const still = (name: string, shown: string[]) => ({
  source: `data:image/jpeg;base64,${name}`,
  shown,
  digest: name,
});
const board: Storyboard = {
  title: 'Klein & "fijn"',
  language: 'nl-NL',
  madeOn: new Date('2026-11-26T09:05:00'),
  contentHash: '0123abcd',
  voices: ['draft', 'recorded'],
  changes: {
    since: new Date('2026-11-25T16:30:00'),
    changed: new Map([['3.2', ['words', 'picture']]]),
    gone: [{ number: '3.4', cue: 'weg & voorbij' }],
  },
  pieces: [
    {
      id: 'een',
      number: '3',
      title: 'Sexting. Eerste',
      sources: ['CBS & co, 2023, https://www.cbs.nl'],
      pictures: ['Een brug. (Foto: Proef, CC0)'],
      seconds: 12.34,
      sound: 'data:audio/mpeg;base64,FFFF',
      clips: [
        {
          format: 'portrait',
          path: 'portrait/03-een.mp4',
          madeOn: new Date('2026-11-26T08:00:00'),
        },
      ],
      moments: [
        {
          number: '3.1',
          atSeconds: 0.9,
          ids: ['title'],
          cue: 'Eerste',
          spoken: 'Sexting. Eerste',
          stills: {
            portrait: still('AAAA', ['Sexting Eerste', 'Eén < twee']),
            landscape: still('BBBB', ['Sexting · Eerste', 'Eén < twee']),
          },
        },
        {
          number: '3.2',
          atSeconds: 7.25,
          ids: ['headline', 'scenes[0].devices[2]'],
          cue: 'Dit is',
          spoken: '',
          stills: {
            portrait: still('CCCC', ['Alleen staand']),
            landscape: still('DDDD', []),
          },
        },
      ],
    },
  ],
};
const fonts = [
  {
    family: 'Letter',
    weight: '200 800',
    unicodeRange: 'U+20-7e',
    source: 'data:font/woff2;base64,EEEE',
  },
];
/** What stands in each element of a kind. */
const contents = (html: string, tag: string) =>
  [...html.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 'gsu'))].map((match) => match[1]);

describe('storyboardPage', () => {
  const html = storyboardPage(board, fonts);

  it('shows each moment with its cue, spoken words and the words on screen', () => {
    expect(contents(html, 'dd')).toEqual([
      '“Eerste”',
      'Sexting. Eerste',
      '<div>Sexting · Eerste</div><div>Eén &#60; twee</div>',
      '“Dit is”',
      '–',
      '<div>Alleen staand</div>',
      '–',
    ]);
    expect(contents(html, 'dt').slice(-2)).toEqual(['In beeld, staand', 'In beeld, liggend']);
  });

  it('gives each moment a number to point at, its time and what happens in plain words', () => {
    const [first, second] = contents(html, 'h3').map((text) => text?.replaceAll(/\s+/gu, ' '));
    expect(first).toBe(
      '<a href="#m3.1">3.1</a> <a class="time" href="#m3.1" data-at="0.9" title="Luister vanaf hier">0:00,9</a> <small><span title="title">titel</span></small> ',
    );
    expect(second).toContain(
      '<span title="headline">kop</span>, <span title="scenes[0].devices[2]">beeld 1, onderdeel 3</span>',
    );
    expect(html).toContain('<article id="m3.2">');
  });

  it('shows both formats side by side, said in words as well, and each larger where it is followed', () => {
    const alts = [...html.matchAll(/<img [^>]*alt="([^"]*)"/gu)].map((match) => match[1]);
    expect(alts).toEqual([
      'staand: Sexting Eerste; Eén &#60; twee',
      'liggend: Sexting · Eerste; Eén &#60; twee',
      'staand: Alleen staand',
      'liggend: –',
    ]);
    expect(html).toContain(
      '<div class="still portrait" id="s3.1-portrait"><a href="#s3.1-portrait"',
    );
    expect(html).toContain('<a class="close" href="#m3.1">Sluiten</a>');
  });

  it('leads to every slide, and says what it is of', () => {
    expect(contents(html, 'nav')).toEqual(['<a href="#een"><b>3</b> Sexting. Eerste</a>']);
    expect(contents(html, 'h1')).toEqual(['Klein &#38; &#34;fijn&#34;']);
    expect(html).toContain(
      '<p>Storyboard · 2 momenten · 0:12,3 · gemaakt op 26 november 2026 om 09:05 · inhoud 0123abcd · stem: draft, recorded</p>',
    );
    expect(html).toContain('<html lang="nl-NL" dir="ltr">');
    expect(html).toContain('src: url(data:font/woff2;base64,EEEE)');
  });

  it('plays what is heard, and the clip beside it', () => {
    expect(html).toContain('<audio controls preload="none" src="data:audio/mpeg;base64,FFFF"');
    expect(html).toMatch(/<video class="portrait" [^>]*src="portrait\/03-een\.mp4"/u);
    expect(contents(html, 'figcaption')).toEqual([
      'Geluid',
      'Clip staand, van 26 november 2026 om 08:00',
    ]);
  });

  it('says what is other than on the board before', () => {
    expect(html).toContain('Anders dan op het storyboard van 25 november 2026 om 16:30:');
    expect(html).toContain('<a href="#m3.2">3.2</a></p>');
    expect(html).toContain('3.4 “weg &#38; voorbij”');
    expect(contents(html, 'mark')).toEqual(['andere woorden', 'ander beeld']);
    const same = { ...board, changes: { since: board.madeOn, changed: new Map(), gone: [] } };
    expect(storyboardPage(same, fonts)).toContain('Gelijk aan het storyboard van 26 november 2026');
    expect(contents(storyboardPage({ ...board, changes: null }, fonts), 'mark')).toEqual([]);
  });

  it('says so where nobody has spoken it', () => {
    const silent = { ...board, voices: [] };
    expect(storyboardPage(silent, fonts)).toContain('· zonder stem, tijden geschat');
  });

  it('speaks the language of the film', () => {
    const english = storyboardPage({ ...board, language: 'en-GB' }, fonts);
    expect(english).toContain('2 moments · 0:12,3 · made on 26 November 2026 at 09:05');
    expect(contents(english, 'dt')[0]).toBe('At the words');
  });
});

describe('contactSheet', () => {
  it('shows the stills of one format, labelled with slide, time and cue', () => {
    const html = contactSheet(board, 'landscape', fonts);
    expect(contents(html, 'figcaption')).toEqual([
      '<b>3.1 · 0:00,9</b> “Eerste”',
      '<b>3.2 · 0:07,3</b> “Dit is”',
    ]);
    expect([...html.matchAll(/src="([^"]*)"/gu)].map((match) => match[1])).toEqual([
      'data:image/jpeg;base64,BBBB',
      'data:image/jpeg;base64,DDDD',
    ]);
    expect(html).toContain('liggend, 1920×1080');
  });

  it('is as wide as its columns', () => {
    expect(contactSheetWidthPx('portrait')).toBe(2880);
    expect(contactSheetWidthPx('landscape')).toBe(2880);
  });
});

it('writes times as people read them', () => {
  expect([0, 0.94, 0.96, 59.96, 67.3].map(clock)).toEqual([
    '0:00,0',
    '0:00,9',
    '0:01,0',
    '1:00,0',
    '1:07,3',
  ]);
});

it('writes text that cannot become markup', () => {
  expect(escaped(`<a href="x">'&'</a>`)).toBe(
    '&#60;a href=&#34;x&#34;&#62;&#39;&#38;&#39;&#60;/a&#62;',
  );
});
