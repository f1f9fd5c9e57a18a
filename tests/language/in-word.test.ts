import { describe, expect, it } from 'vitest';
import { joinedParts } from '../../src/language/breaks/in-word.ts';
import { languageOf } from '../../src/language/languages.ts';

const partsIn = (text: string, most: number, tag = 'nl-NL') =>
  languageOf(tag).partsOf(
    { text, start: 5, end: 5 + text.length },
    { fits: (part) => part.length <= most },
  );
const shown = (text: string, most: number, tag?: string) =>
  partsIn(text, most, tag)
    .map(({ text: part, hyphen, after }) => part + (after === null ? '' : `${hyphen}|`))
    .join('');

describe('a word that is too long for a line', () => {
  it('stays whole where it fits', () => {
    expect(shown('vertrouwenspersoon', 18)).toBe('vertrouwenspersoon');
  });

  it('breaks after the marks of an address, without hyphens', () => {
    expect(shown('vertrouwenspersoon@stichting-slachtofferhulp-nederland.nl', 20)).toBe(
      'vertrouwenspersoon@|stichting-|slachtofferhulp-|nederland.|nl',
    );
    expect(shown('https://www.voorbeeld.nl/hulp?id=12', 16)).toBe(
      'https://|www.|voorbeeld.|nl/|hulp?|id=|12',
    );
    expect(shown('SlachtofferWijzer.nl', 12)).toBe('Slachtoffer|Wijzer.|nl');
    expect(shown('#samentegengeweld', 10)).toBe('#samen|te|gen|ge|weld');
  });

  it('breaks at the hyphens it has, then between syllables', () => {
    expect(shown('LHBTI+-gemeenschap', 16)).toBe('LHBTI+-|gemeenschap');
    expect(shown('aansprakelijkheids', 10)).toBe('aan-|spra-|ke-|lijk-|heids');
    expect(shown('(screenshots/schermafbeeldingen)', 14)).toBe(
      '(screenshots/|scher-|maf-|beel-|din-|gen)',
    );
    expect(shown('incomprehensibilities', 10, 'en-GB')).toBe('incom-|pre-|hens-|ib-|il-|it-|ies');
    expect(shown('Donaudampfschifffahrt', 12, 'de')).toBe('Donau-|dampf-|schiff-|fahrt');
  });

  it('has no hyphen where the word would be spelled otherwise', () => {
    expect(shown('geïndividualiseerde', 10)).toBe('geïn-|di-|vi-|du-|ali-|seerde');
  });

  it('breaks first where the writer says so', () => {
    expect(shown('fiets\u{AD}verlichting', 12)).toBe('fiets\u{AD}-|verlichting');
  });

  it('breaks no number at its separators, and anywhere what has no other place', () => {
    expect(shown('1.250.000', 9)).toBe('1.250.000');
    expect(shown('ab'.repeat(4), 5, 'fr')).toBe('a|b|a|b|a|b|a|b');
  });

  it('is joined again on a line, with a hyphen where the line ends', () => {
    const join = ({ start }: { start: number }, { end }: { end: number }, text: string) =>
      `${text} ${start}-${end}`;
    const parts = partsIn('aansprakelijkheids', 10);
    expect(joinedParts(parts.slice(0, 3), join)).toEqual(['aansprake- 5-14']);
    expect(joinedParts(parts, join)).toEqual(['aansprakelijkheids 5-23']);
  });
});
