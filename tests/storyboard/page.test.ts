import { describe, expect, it } from 'vitest';
import type { Storyboard } from '../../src/storyboard/board.ts';
import { contactSheet, contactSheetWidthPx } from '../../src/storyboard/contact-sheet.ts';
import { escaped } from '../../src/markup/escaped.ts';
import { clock } from '../../src/storyboard/markup.ts';
import { storyboardPage } from '../../src/storyboard/page.ts';

const still = (name: string, shown: string[]) => ({
  source: `data:image/jpeg;base64,${name}`,
  shown,
});
const board: Storyboard = {
  title: 'Klein & "fijn"',
  language: 'nl-NL',
  pieces: [
    {
      id: 'een',
      title: 'Sexting. Eerste',
      seconds: 12.34,
      moments: [
        {
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
          atSeconds: 7.25,
          ids: ['headline', 'scenes[0]'],
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
      '0:00,9',
      '“Eerste” <code>title</code>',
      'Sexting. Eerste',
      '<div>Sexting · Eerste</div><div>Eén &#60; twee</div>',
      '0:07,3',
      '“Dit is” <code>headline, scenes[0]</code>',
      '–',
      '<div>Alleen staand</div>',
      '–',
    ]);
    expect(contents(html, 'dt').slice(-2)).toEqual(['In beeld, staand', 'In beeld, liggend']);
  });

  it('shows both formats side by side', () => {
    expect(html.match(/<img [^>]*>/gu)).toEqual([
      '<img class="portrait" alt="Eerste (staand)" src="data:image/jpeg;base64,AAAA">',
      '<img class="landscape" alt="Eerste (liggend)" src="data:image/jpeg;base64,BBBB">',
      '<img class="portrait" alt="Dit is (staand)" src="data:image/jpeg;base64,CCCC">',
      '<img class="landscape" alt="Dit is (liggend)" src="data:image/jpeg;base64,DDDD">',
    ]);
  });

  it('leads to every slide, and says what it is of', () => {
    expect(contents(html, 'nav')).toEqual(['<a href="#een"><b>1</b> Sexting. Eerste</a>']);
    expect(contents(html, 'h1')).toEqual(['Klein &#38; &#34;fijn&#34;']);
    expect(html).toContain('<p>Storyboard · 2 momenten · 0:12,3</p>');
    expect(html).toContain('<html lang="nl-NL" dir="ltr">');
    expect(html).toContain('src: url(data:font/woff2;base64,EEEE)');
  });
});

describe('contactSheet', () => {
  it('shows the stills of one format, labelled with slide, time and cue', () => {
    const html = contactSheet(board, 'landscape', fonts);
    expect(contents(html, 'figcaption')).toEqual([
      '<b>1 · 0:00,9</b> “Eerste”',
      '<b>1 · 0:07,3</b> “Dit is”',
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
