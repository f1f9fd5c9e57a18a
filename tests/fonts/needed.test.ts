import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asDrawn } from '../../src/fonts/as-drawn.ts';
import { filesFor, missingIn, textsIn } from '../../src/fonts/needed.ts';
import { fallbacks, ownFiles } from '../../src/fonts/files.ts';

/** The files that a text needs beyond those that every page has. */
const others = (text: string) =>
  filesFor([text])
    .filter((file) => !ownFiles.includes(file))
    .map(({ path }) => path.replace(/^.*\/files\/(.*)-(?:wght|\d+)-normal\.woff2$/, '$1'));

describe('the font files that a text needs', () => {
  it.each<[string, string[]]>([
    ['Gewoon Nederlands: één, € 5 – “ja”…', []],
    ['Zoë Čapek', ['bricolage-grotesque-latin-ext', 'atkinson-hyperlegible-next-latin-ext']],
    ['Ελένη', ['open-sans-greek']],
    ['Ирина', ['open-sans-cyrillic']],
    ['Nguyễn', ['bricolage-grotesque-vietnamese', 'open-sans-vietnamese']],
    ['H₂O', ['open-sans-math']],
    ['→ ✓', ['noto-sans-symbols-symbols', 'noto-sans-symbols-2-symbols']],
    ['☎ ❤', ['noto-sans-symbols-2-symbols']],
    ['☎\u{FE0F} 1\u{FE0F}\u{20E3} 👩‍👧 🇳🇱 👍🏽', ['noto-color-emoji-emoji']],
  ])('%s', (text, files) => expect(others(text).sort()).toEqual(files.sort()));
});

describe('characters that no bundled font has', () => {
  it.each<[string, string[]]>([
    ['Zoë Łukasz Şebnem Ελένη Ирина Nguyễn ‑ \u{202F} \u{AD} 📵 €', []],
    ['⅓ deel ⅓', ['⅓']],
    ['你好', ['你', '好']],
  ])('%s', (text, missing) => expect(missingIn(text)).toEqual(missing));
});

it('the page of a lesson asks every family that stands in for others', () => {
  const style = readFileSync('src/lesson/page/style.css', 'utf8');
  const families = /--other-letters:([^;]+);/u.exec(style)?.[1] ?? '';
  expect(families.split(',').map((family) => family.trim().replaceAll("'", ''))).toEqual(
    expect.arrayContaining([...fallbacks]),
  );
});

describe('a text as it is drawn', () => {
  it('has no marks that are not seen, and one kind of hyphen', () => {
    expect(asDrawn('co\u{AD}operatie‑x\u{200B}y\u{202F}z')).toBe('cooperatie-xy\u{A0}z');
  });
});

describe('the texts within a value', () => {
  it('are all that people read, and no file that stands in its own address', () => {
    const address = `data:font/woff2;base64,${'QUJD'.repeat(400_000)}`;
    const film = { title: 'Eén', fonts: [{ address }], pictures: ['data:image/svg+xml,%3Csvg'] };
    expect([...textsIn({ ...film, body: 'data: het nieuwe goud, zegt men' })]).toEqual([
      'Eén',
      'data: het nieuwe goud, zegt men',
    ]);
  });
});
