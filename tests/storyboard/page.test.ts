import { describe, expect, it } from 'vitest';
import type { Storyboard } from '../../src/storyboard/board.ts';
import { contactSheet, contactSheetWidthPx } from '../../src/storyboard/contact-sheet.ts';
import { escaped } from '../../src/markup/escaped.ts';
import { clock } from '../../src/storyboard/markup.ts';
import { readEarlier } from '../../src/storyboard/earlier.ts';
import { storyboardPage } from '../../src/storyboard/page.ts';

const still = (name: string, shown: string[]) => ({
  source: `data:image/jpeg;base64,${name}`,
  shown,
});
const board: Storyboard = {
  title: 'Klein & "fijn"',
  language: 'nl-NL',
  madeAt: new Date('2026-11-26T08:10:00Z'),
  version: '0a1b2c3d',
  voices: ['draft'],
  earlier: null,
  pieces: [
    {
      id: 'een',
      place: 3,
      sound: 'data:audio/mpeg;base64,FFFF',
      clips: { portrait: 'portrait/03-een.mp4' },
      title: 'Sexting. Eerste',
      seconds: 12.34,
      moments: [
        {
          number: '3.1',
          digest: 'aaaa',
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
          digest: 'bbbb',
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

  it('shows each moment with its time, cue, spoken words and the words on screen', () => {
    expect(contents(html, 'dd')).toEqual([
      '<a href="#m3-1">3.1</a> <span class="time">0:00,9</span>',
      '“Eerste” <i>titel</i>',
      'Sexting. Eerste',
      '<div>Sexting · Eerste</div><div>Eén &#60; twee</div>',
      '<a href="#m3-2">3.2</a> <span class="time">0:07,3</span>',
      '“Dit is” <i>kop · beeld 1, apparaat 3</i>',
      '–',
      '<div>Alleen staand</div>',
      '–',
    ]);
    expect(contents(html, 'dt').slice(-2)).toEqual(['In beeld, staand', 'In beeld, liggend']);
  });

  it('shows both formats side by side, each leading to itself enlarged and back, and told to who cannot see it', () => {
    expect(html).toContain(
      '<a class="still portrait" id="m3-1-portrait" href="#m3-1-portrait"><img class="portrait" width="1080" height="1920" ' +
        'alt="3.1, staand, bij “Eerste”: Sexting Eerste. Eén &#60; twee" src="data:image/jpeg;base64,AAAA"></a>' +
        '<a class="back" href="#m3-1" aria-label="Terug naar 3.1">×</a>',
    );
    expect(html.match(/<img /gu)).toHaveLength(4);
    expect(html).toContain('alt="3.2, liggend, bij “Dit is”: geen tekst in beeld"');
    for (const [, target] of html.matchAll(/href="#([^"]*)"/gu))
      expect(html).toContain(` id="${target}"`);
  });

  it('plays the sound, and where it is rendered the clip', () => {
    expect(html).toMatch(/<audio controls preload="none" src="data:audio\/mpeg;base64,FFFF"/u);
    expect(html).toMatch(/<video class="portrait" [^>]*src="portrait\/03-een\.mp4"/u);
  });

  it('leads to every slide, and says what it is of, when it was made and who speaks', () => {
    expect(contents(html, 'nav')).toEqual(['<a href="#een"><b>3</b> Sexting. Eerste</a>']);
    expect(contents(html, 'h1')).toEqual(['Klein &#38; &#34;fijn&#34;']);
    expect(contents(html, 'main')).toHaveLength(1);
    expect(html).toContain('<p>Storyboard · 2 momenten · 0:12,3</p>');
    expect(html).toMatch(
      /<p>Gemaakt op 26 november 2026 om \d\d:\d\d · versie 0a1b2c3d · stem: draft<\/p>/u,
    );
    expect(html).toContain('<html lang="nl-NL" dir="ltr">');
    expect(html).toContain('src: url(data:font/woff2;base64,EEEE)');
  });

  it('says what is new or different since the board before', () => {
    expect(html).not.toContain('<p class="changes">');
    const earlier = readEarlier(html.replace('data-digest="bbbb"', 'data-digest="cccc"'));
    const next = storyboardPage({ ...board, earlier }, fonts);
    expect(contents(next, 'p').at(-1)).toMatch(
      /^Nieuw of anders sinds het storyboard van 26 november 2026 om \d\d:\d\d: <a href="#m3-2">3\.2<\/a>$/u,
    );
    expect(contents(next, 'mark')).toEqual(['nieuw of anders']);
    expect(storyboardPage({ ...board, earlier: readEarlier(next) }, fonts)).toContain(
      'Niets veranderd sinds',
    );
    expect(readEarlier('<html></html>')).toBeNull();
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
