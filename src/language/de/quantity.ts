import type { Quantity } from '../quantity.ts';

const words: Readonly<Record<string, number>> = {
  null: 0,
  ein: 1,
  eins: 1,
  eine: 1,
  einer: 1,
  einem: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
  hundert: 100,
  einhundert: 100,
  tausend: 1000,
};
const parts: Readonly<Record<string, number>> = {
  hälfte: 2,
  drittel: 3,
  viertel: 4,
  fünftel: 5,
  sechstel: 6,
  siebtel: 7,
  achtel: 8,
  neuntel: 9,
  zehntel: 10,
  zwanzigstel: 20,
  hundertstel: 100,
};

const numberOf = (word: string): number | null => {
  if (/^\d{1,3}(?:\.\d{3})+$|^\d+(?:,\d+)?$/u.test(word))
    return Number(word.replaceAll('.', '').replace(',', '.'));
  const known = words[word];
  if (known !== undefined) return known;
  // German writes units before tens, as one word: vierundsiebzig is 4 and 70.
  const [, units = '', tens = ''] = /^(\p{L}+)und(\p{L}+)$/u.exec(word) ?? [];
  const [unit, ten] = [words[units], words[tens]];
  return unit !== undefined && ten !== undefined && unit < 10 && ten >= 20 && ten < 100
    ? ten + unit
    : null;
};

/**
 * Reads the share that a German phrase names: *ein Viertel*, *jeder Achte* is none, *eine von acht*, *74 Prozent*. Gives
 * null where it names none, and where what it names is only a bound.
 */
export const readQuantity = (phrase: string): Quantity | null => {
  const plain = phrase
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}.,%-]+/gu, ' ')
    .replaceAll(/[.,](?!\d)/gu, '')
    .trim();
  if (
    /(?<!\p{L})(?:mehr als|weniger als|über|unter|fast|rund|etwa|knapp|mindestens|höchstens|bis|circa|ungefähr)(?!\p{L})|\d\s?-\s?\d/u.test(
      plain,
    )
  )
    return null;
  const percentage = /(\S+?) ?(?:prozent|%)(?!\p{L})/u.exec(plain);
  if (percentage?.[1] !== undefined) {
    const percent = numberOf(percentage[1]);
    return percent === null || percent > 100 ? null : { percent };
  }
  const ratio = /(\S+) von (?:den )?(\S+)/u.exec(plain);
  if (ratio?.[1] !== undefined && ratio[2] !== undefined) {
    const [of, all] = [numberOf(ratio[1]), numberOf(ratio[2])];
    if (of !== null && all !== null && all >= 2 && of <= all && Number.isInteger(of))
      return { of, in: all };
  }
  const fraction =
    /(?:(\S+) )?(hälfte|drittel|viertel|fünftel|sechstel|siebtel|achtel|neuntel|zehntel|zwanzigstel|hundertstel)(?!\p{L})/u.exec(
      plain,
    );
  const whole = parts[fraction?.[2] ?? ''];
  if (!fraction || whole === undefined) return null;
  const of = whole === 2 ? 1 : numberOf(fraction[1] ?? '');
  return of === null || of > whole || of < 1 ? null : { of, in: whole };
};

/** How a share is written: `3 von 4`, `74 %`. */
export const writeQuantity = (quantity: Quantity): string =>
  'percent' in quantity
    ? `${quantity.percent.toLocaleString('de-DE')} %`
    : `${quantity.of} von ${quantity.in}`;
