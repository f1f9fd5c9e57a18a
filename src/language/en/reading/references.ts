import { whole, type ReadingRule } from '../../reading/reading.ts';
import { romanValue } from '../../reading/roman.ts';
import { cardinal, digitByDigit, ordinal } from './numbers.ts';

/** Words that a number in a row follows, or two of them: *Years 7/8*. */
const inRow =
  /\b(?:year|years|grade|grades|class|classes|key stage|room|bus|week|weeks|page|pages|step|question|questions)[\s\u00A0]$/iu;
const numbered =
  /\b(?:chapter|part|annex|book|class|type|phase|title|section|category|war|level|act|volume|appendix|article|grade)[\s\u00A0]$/iu;
const rulers =
  /\b(?:Henry|Elizabeth|Charles|George|Edward|James|William|Richard|Mary|Louis|Philip|Frederick|Peter|Catherine|Nicholas|Alexander|Napoleon|John|Paul|Pius|Benedict|Leo|Francis|Otto|Ivan|Victor|Leopold|Albert|Baudouin|Margaret)[\s\u00A0]$/u;
const afterName = /(?:^|[^\p{L}])\p{Lu}[\p{L}\p{M}'’-]+[\s\u00A0]$/u;

const roman = (letters: string, before: string): string | null => {
  const value = romanValue(letters);
  if (value === null) return null;
  if (numbered.test(before)) return cardinal(String(value))[0];
  if (rulers.test(before)) return `the ${ordinal(String(value))}`;
  return letters.length > 1 && afterName.test(before) ? cardinal(String(value))[0] : null;
};

/** What only names: years at school, registers, ratios, and numbers in Roman letters. */
export const references: readonly ReadingRule[] = [
  {
    pattern: whole(String.raw`(\d{1,2})/(\d{1,2})`),
    say: ([, first = '', second = ''], { before }) => {
      if (!inRow.test(before)) return null;
      const [one, other] = [cardinal(first)[0], cardinal(second)[0]];
      return [`${one} ${other}`, `${one} and ${other}`, `${one} or ${other}`];
    },
  },
  {
    pattern: whole(String.raw`\d{4,12}`),
    say: ([written], { before }) =>
      /(?:\bnumber|\bno\.?|\baccount|\bPO box|\b(?:pass)?code|\bpin)(?::|[\s\u00A0]is:?)?[\s\u00A0]$/iu.test(
        before,
      )
        ? digitByDigit(written)
        : null,
  },
  {
    pattern: whole(
      String.raw`(\d{1,4})(?:[\s\u00A0]:[\s\u00A0]|:)(\d{1,3}(?:,\d{3})+|\d{1,6})(?![.,]\d)`,
    ),
    say: ([written, first = '', second = ''], { before }) => {
      const isTime = /^(?:[01]?\d|2[0-4]):[0-5]\d$/u.test(written);
      if (isTime && !/\b(?:scale|ratio(?: of)?)[\s\u00A0]$/iu.test(before)) return null;
      return `${cardinal(first)[0]} to ${cardinal(second.replaceAll(',', ''))[0]}`;
    },
  },
  {
    pattern: whole(String.raw`[IVX]{1,7}`),
    say: ([letters], { before }) =>
      letters === 'I' && !numbered.test(before) ? null : roman(letters, before),
  },
];
