import { expect, it } from 'vitest';
import { isTight } from '../../../compositions/text/tight.ts';
import { languageOf } from '../../../src/language/languages.ts';

/** What is said, with its parts apart by a space where they are drawn apart. */
const drawn = (text: string, tag: string): string => {
  const language = languageOf(tag);
  const said = language.readNumber(text);
  if ('problem' in said) throw new Error(`${text} cannot be read.`);
  return said.parts
    .map((part, index) => {
      const own = part.role === 'numeral' ? String(part.value) : part.text;
      const isSign = part.role === 'unit' && index > 0 && !/\p{L}/u.test(own);
      return index === 0 || isSign || isTight(said.parts[index - 1], part, language)
        ? own
        : ` ${own}`;
    })
    .join('');
};

it.each([
  ['en', '£3.50', '£3.5'],
  ['en', '10–20%', '10–20%'],
  ['en', '10 to 20 per cent', '10 to 20%'],
  ['nl', '€ 3,50', '€ 3.5'],
  ['nl', '10-20 procent', '10-20%'],
  ['nl', '10 tot 20%', '10 tot 20%'],
  ['de', '10–20 %', '10–20%'],
])('in %s %s is drawn as %s', (tag, written, expected) => {
  expect(drawn(written, tag)).toBe(expected);
});
