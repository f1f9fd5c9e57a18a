import type { Quantity } from '../quantity.ts';

const numberWords: Record<string, number> = {
  nul: 0,
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
  honderd: 100,
};

const fractionWords: Record<string, number> = {
  kwart: 4,
  derde: 3,
  vierde: 4,
  vijfde: 5,
  zesde: 6,
  zevende: 7,
  achtste: 8,
  negende: 9,
  tiende: 10,
  twintigste: 20,
  honderdste: 100,
};

/**
 * Reads the share that a Dutch phrase names: *een kwart*, *één op de acht*, *3 van de 4*, *74 procent*, *2,5%*,
 * *de helft*, *driekwart*, *twee derde*. Gives null where it names none.
 */
export const readQuantity = (phrase: string): Quantity | null => {
  const plain = phrase
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N},%]+/gu, ' ')
    .trim();

  const percentage = /(\S+?) ?(?:procent|%)/u.exec(plain);
  if (percentage?.[1] !== undefined) {
    const percent = readNumber(percentage[1]);
    return percent === null ? null : { percent };
  }

  const ratio = /(\S+) (?:op|van) (?:de |elke |iedere )?(\S+)/u.exec(plain);
  if (ratio?.[1] !== undefined && ratio[2] !== undefined) {
    const of = readNumber(ratio[1]);
    const whole = readNumber(ratio[2]);
    if (of !== null && whole !== null) return { of, in: whole };
  }

  if (/\b(?:de|een) helft\b|\bhelft\b/u.test(plain)) return { of: 1, in: 2 };
  const fraction =
    /(?:(\S+?) ?)??(kwart|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|twintigste|honderdste)(?!\p{L})/u.exec(
      plain,
    );
  const whole = fractionWords[fraction?.[2] ?? ''];
  if (fraction !== null && whole !== undefined) {
    const of = readNumber(fraction[1] ?? '');
    return of === null ? null : { of, in: whole };
  }
  return null;
};

/** How a share is written: `3 van de 4`, `74%`. */
export const writeQuantity = (quantity: Quantity): string =>
  'percent' in quantity
    ? `${quantity.percent.toLocaleString('nl-NL')}%`
    : `${quantity.of} op de ${quantity.in}`;

const readNumber = (word: string): number | null => {
  if (/^\d+(?:,\d+)?$/u.test(word)) return Number(word.replace(',', '.'));
  if (word in numberWords) return numberWords[word] ?? null;
  // Dutch writes units before tens, as one word: vierenzeventig is 4 and 70.
  const compound = /^(\S+?)en(\S+)$/u.exec(word);
  const units = numberWords[compound?.[1] ?? ''];
  const tens = numberWords[compound?.[2] ?? ''];
  return units !== undefined && tens !== undefined && units < 10 && tens >= 20 && tens < 100
    ? tens + units
    : null;
};
