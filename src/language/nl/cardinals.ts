import { compounds } from '../numbers/compound.ts';

const { valueOf, cardinal } = compounds({
  small:
    'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
      ' ',
    ),
  tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' '),
  and: 'en',
  hundred: 'honderd',
  thousand: 'duizend',
});

export { cardinal };

/** The parts that an ordinal makes of a whole: *derde* is 3, *vijfentwintigste* 25. Null for other words. */
export const denominator = (word: string): number | null => {
  const singular = word.replace(/n$/u, '');
  if (/^kwart(?:en)?$/u.test(word)) return 4;
  if (singular === 'derde') return 3;
  if (singular === 'achtste') return 8;
  const stem = /^(.+?)(?:ste|de)$/u.exec(singular)?.[1];
  const value = stem === undefined ? null : valueOf(stem);
  if (value === null || value < 4 || value === 8) return null;
  // Only from twenty on, and for hundreds and thousands, does Dutch say *-ste*.
  const wantsSte = value % 100 >= 20 || value % 100 === 0;
  return singular.endsWith('ste') === wantsSte ? value : null;
};
