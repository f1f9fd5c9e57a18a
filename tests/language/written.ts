import fc from 'fast-check';

/** Texts built from what people write, of one line, as a film takes them. */
const pieces = [
  ...`Het is spannend als jullie het allebei willen en niet blijft tussen twee. Ja! Nee? Eén één Zoë naar een ander weet je
  dat de politie helpt, (34) mevr. Jansen dhr. M. de Vries dr. o.a. bijv. d.w.z. t/m enz. etc. i.p.v. en/of hij/zij 's
  ’s nachts foto's foto’s -filmpjes – — - … 1 2 3 74 112 113 1e 2de 20ste 1998 2024 51.000 38.000 1.250 2.500 0,5 2,5 007
  12-17 12–17 74% 2,5% ½ ¾ 3/4 24/7 9.00 9.30 14:05 uur 3-12-2024 december € €5 4.800 €2,50 12,- mln. mld. km 5km m² 20°C
  06-12345678 0900-1234 1234 AB SlachtofferWijzer.nl https://www.x.nl/hulp?id=5 help@x-y.nl @helpwanted #samen AVG GGZ USB
  A4 3x 10k C&A < > = + & &lt; <b>vet</b> {naam} {\\an8} [[ja]] --> | * _ ~ ^ \\ 😀 👍🏽 ❤️ 🇳🇱 1️⃣ ✓ → ☎ “ja” "nee" «oui» ‘x’
  Łukasz Нина محمد 你好 สวัสดี aansprakelijkheidswaardevaststelling`.split(/\s+/u),
  'van 9.00 tot 17.30 uur',
  '1 op de 8',
  '3 van de 4',
  'een kwart',
  '100 000',
  '3 december 2024',
  'co\u00ADöperatie',
  'e\u0301e\u0301n',
  'a\u200Bb',
  '10 000',
  '1 000 van de 10 000',
  'vijftig komma vijf procent',
  '80pct 80 pct. 5‰',
  '5 à 6 keer',
  '1 : 5 1:5 20:00',
  'art. 240b Sr',
  'art. 3:40 BW',
  'Willem II',
  'blz. 3-5 e.v.',
  'groep 7/8',
  'stap 2 van 5',
  'ma, wo en vr',
  'do 3 dec.',
  '3-12-24',
  '€ 5/mnd',
  '12.500,-',
  '€ 10 tot € 20',
  '+31 (0)6 12345678',
  '+/- 40% ±40% <10',
  'Mon–Fri 9am–5pm',
  'under-18s',
  '£5m 5m people',
  '2 1/2 12½',
  '日本の74%',
];

const piece = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 10_000_000 }).map(String) },
);
const space = fc.constantFrom(' ', ' ', ' ', ' ', '\u00A0', '\u202F', '. ', ', ');

/** A text of so many pieces at most. */
export const writtenText = (most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(piece, space), { minLength: 1, maxLength: most })
    .map((parts) =>
      parts
        .flat()
        .join('')
        .replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '')
        .trim()
        .normalize('NFC'),
    )
    .filter((text) => text !== '');

/** What nobody writes who means well, and what comes of copying and pasting. */
const hostile = [
  '\0',
  '\u202Eom\u202C',
  '\u2066x\u2069',
  '\uD800',
  '\uDC00\uD800',
  '\u200B',
  '\u2060\u200D',
  '\uFEFF',
  '\uFFFD',
  '\uFFFF',
  '\u2028',
  '\r\n',
  '\t',
  'e' + '\u0301'.repeat(30),
  '👩‍👩‍👧‍👦'.repeat(4),
  '\u{E0041}\u{E007F}',
  'a'.repeat(31),
  'x_'.repeat(40),
  '.'.repeat(60),
  'W'.repeat(30),
  '<script>alert(1)</script>',
  '"><img src=x onerror=1>',
  "'; --",
  '${x}',
  '{{x}}',
  '%s%n',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'javascript:x',
  '&#0;',
  '&lt;b&gt;',
  '-->',
  'NaN',
  '1e999',
  '-0',
  '٣٫٥٪',
  '१२',
  '𝟙𝟚',
  'ﷺ',
  'ﬁ',
];

/** Texts that should be refused, or do no harm; of so many pieces at most. */
export const hostileText = (most: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.oneof(
          { weight: 2, arbitrary: fc.constantFrom(...hostile) },
          { weight: 3, arbitrary: fc.constantFrom(...pieces) },
          { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }) },
        ),
        fc.constantFrom(' ', '', '. '),
      ),
      { maxLength: most },
    )
    .map((parts) => parts.flat().join(''));

/** How many cases: the suite's own, or as many times more as `FUZZ_TIMES` says; `FUZZ_SEED` repeats a failure. */
export const cases = (own: number): fc.Parameters<unknown> => ({
  numRuns: own * Number(process.env.FUZZ_TIMES ?? 1),
  ...(process.env.FUZZ_SEED !== undefined && { seed: Number(process.env.FUZZ_SEED) }),
});
