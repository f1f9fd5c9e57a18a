import { expect, it } from 'vitest';
import { languageOf } from '../../../src/language/languages.ts';
import { plainForms } from './plain-forms.ts';
import { sentenceForms } from './sentence-forms.ts';

/** A text, and its numbers in order: rounding, value or ends, and what it is of; `?` for what cannot be told. */
const written: [tag: string, text: string, numbers: string][] = [
  ['nl-NL', 'Dat gebeurt bij 1 op de miljoen mensen.', '0.000001 share'],
  ['nl-NL', 'Die kans is kleiner dan 1 op de miljoen.', 'under 0.000001 share'],
  ['nl-NL', 'tussen de 10 en 15.000 gewonden', '?'],
  ['nl-NL', '10 à 15.000 mensen', '?'],
  ['nl-NL', 'tussen de vier en vijfhonderd euro', '?'],
  ['nl-NL', 'vijf tot tienduizend mensen', '?'],
  ['nl-NL', 'tussen 12 en 16 jaar', '12..16 year'],
  ['nl-NL', '10 tot 100 euro', '10..100 EUR'],
  ['nl-NL', 'Er is € 1,2 mrd nodig.', '1200000000 EUR'],
  ['nl-NL', '1,2 mrd euro', '1200000000 EUR'],
  ['nl-NL', '€ 5k', '5000 EUR'],
  ['nl-NL', 'De rente steeg van 2 tot 4 procent.', '?'],
  ['nl-NL', 'Het aantal groeide van 1.000 tot 2.000.', '?'],
  ['nl-NL', 'van 12 tot 16 procent van de jongeren', '0.12..0.16 share'],
  ['nl-NL', 'Ik heb meteen 112 gebeld.', '?'],
  ['nl-NL', 'Bij spoed 112 bellen.', '?'],
  ['nl-NL', '112 meldingen kwamen binnen', '112 count'],
  ['nl-NL', 'ruim 112 meldingen', 'over 112 count'],
  ['nl-NL', 'Bij spoed bel je 112.', '?'],
  ['nl-NL', '‘12.500 euro weg in één klik’, vertelt Ria.', '12500 EUR; 1 count'],
  ['nl-NL', "'12.500 euro weg in één klik', vertelt Ria.", '12500 EUR; 1 count'],
  ['nl-NL', "'40 procent van ons'", '0.4 share'],
  ['nl-NL', "In '12 was dat zo.", '?'],
  ['nl-NL', 'We zijn elke dag van 8 tot 20 uur bereikbaar.', '?'],
  ['nl-NL', 'Bel ons tussen 9 en 17 uur.', '?'],
  ['nl-NL', 'Kinderen slapen tussen de 8 en 10 uur.', '8..10 hour'],
  ['nl-NL', "Het is 4 uur 's middags.", '?'],
  ['nl-NL', 'De gasprijs daalde 15%.', '?'],
  ['nl-NL', 'Het aantal slachtoffers steeg ruim 15 procent.', '?'],
  ['nl-NL', 'De uitstoot gaat 55% omlaag.', '?'],
  ['nl-NL', '1 à 2 op de 10 jongeren stemt niet.', '?'],
  ['nl-NL', 'Mijn auto rijdt 1 op 15.', '?'],
  ['nl-NL', 'Het aantal steeg tot 6.000.', '6000 count'],
  ['nl-NL', 'De schade liep op tot 65 miljoen euro.', '65000000 EUR'],
  ['nl-NL', 'Drink ½ liter per uur.', '?'],
  ['nl-NL', 'Neem 1/2 tablet.', '?'],
  ['nl-NL', '½ van de mensen', '0.5 share'],
  ['nl-NL', 'Val 20 pond af.', '?'],
  ['nl-NL', 'Stort op giro 555.', '?'],
  ['nl-NL', 'SMS naar 4422.', '?'],
  ['nl-NL', 'Het is vijf voor twaalf.', '?'],
  ['nl-NL', 'Om 10 voor 8 belt hij.', '?'],
  ['nl-NL', '10 over half 8', '?'],
  ['nl-NL', 'Een kwart van een miljoen mensen.', '?'],
  ['nl-NL', 'driekwart van de mensen', '0.75 share'],
  ['nl-NL', '5 voor 12 euro', '5 count; 12 EUR'],
  ['nl-NL', 'vanaf 12.500 euro', 'at-least 12500 EUR'],
  ['nl-NL', 'Een derde van de 12.000 mensen', '0.3333333333333333 share; 12000 count'],
  ['en', '1 in a million', '0.000001 share'],
  ['en', 'about 1 in a million people', 'about 0.000001 share'],
  ['en', 'A quarter of a million people are in debt.', '?'],
  ['en', 'Three quarters of a million pounds', '?'],
  ['en', 'a quarter of the people', '0.25 share'],
  ['en', 'Between 10 and 15,000 people', '?'],
  ['en', '10-15,000 people', '?'],
  ['en', 'Five to ten thousand people', '?'],
  ['en', 'between 10 and 20 people', '10..20 count'],
  ['en', '£2 mn', '2000000 GBP'],
  ['en', '£20K', '20000 GBP'],
  ['en', 'Turnout rose from 59.7% to 67.3%.', '?'],
  ['en', 'Deaths rose from 1,500 to 1,600.', '?'],
  ['en', 'An increase from 5% to 10%', '?'],
  ['en', 'from 10 to 20 per cent of people', '0.1..0.2 share'],
  ['en', 'Deaths fell 12%.', '?'],
  ['en', 'Bills will rise 5% in April.', '?'],
  ['en', '1 or 2 in 10 people', '?'],
  ['en', 'Between 5 and 10 in 100', '?'],
  ['en', 'Deaths rose to 6,000.', '6000 count'],
  ['en', 'The journey took an hour and a half.', '?'],
  ['en', 'Two dozen people were hurt.', '?'],
  ['en', '½ pint', '?'],
  ['en', 'Half a pound of sugar', '?'],
  ['en', 'half of them', '0.5 share'],
  ['en', 'I weigh 150 pounds.', '?'],
  ['en', 'Call 159 to reach your bank.', '?'],
  ['en', 'Forward the text to 7726.', '?'],
  ['en', 'Text HELP to 85258', '?'],
  ['en', 'Call 105.', '?'],
  ['en', '101 people', '101 count'],
  ['en', '105 cases', '105 count'],
  ['en', "It's ten past nine.", '?'],
  ['en', "He said '40 per cent of us'.", '0.4 share'],
  ['en', 'It is five to twelve.', '?'],
  ['en', 'It is five to twelve people.', '5..12 count'],
  ['en', 'He stayed an hour or two.', '?'],
  ['en', 'In 1848 it changed.', '?'],
  ['en', '39.9% APR', '0.399 share'],
  ['en', 'people aged 16 or over', 'at-least 16 year'],
  ['en', 'over the age of 65', 'over 65 year'],
  ['en', 'everyone aged 16', '1 share; 16 year'],
  ['en', 'Deaths rose by 12% to 745.', '?; 745 count'],
  ['en', 'in May 2024', '2024 year'],
  ['nl-NL', 'Hij is voor in de vijftig.', '?'],
  ['nl-NL', 'achter in de 12 provincies', '12 count'],
  ['nl-NL', 'Het duurt een uur of twee.', '?'],
  ['nl-NL', 'Er kwam een man of 10.', '?'],
  ['nl-NL', 'Open op zaterdag 4 en zondag 5 oktober.', '?; ?'],
  ['nl-NL', 'Zaterdag 12 mensen aangehouden.', '12 count'],
  ['nl-NL', 'In 1848 kwam de grondwet.', '?'],
  ['nl-NL', 'Plaats voor 1500 mensen.', '1500 count'],
  ['nl-NL', 'Iedereen van 12 t/m 17 jaar mag mee.', '1 share; 12..17 year'],
  ['nl-NL', 'plm. 10.000 mensen', 'about 10000 count'],
  ['nl-NL', 'Het aantal doden steeg met 12 procent tot 745.', '?; 745 count'],
  ['nl-NL', 'boven de leeftijd van 65', 'over 65 year'],
  ['nl-NL', '112 procent', '1.12 share'],
];

it.each([...written, ...sentenceForms, ...plainForms])('%s: %s → %s', (tag, text, numbers) => {
  const found = languageOf(tag)
    .numbersIn(text)
    .map((number) => {
      if (number.measure === null) return '?';
      const { rounding, least, most, measure } = number;
      const of =
        measure.kind === 'money'
          ? measure.currency
          : measure.kind === 'time'
            ? measure.unit
            : measure.kind;
      const value = least === most ? String(least) : `${least}..${most}`;
      return `${rounding === 'exact' ? '' : `${rounding} `}${value} ${of}`;
    });
  expect(found.join('; ')).toBe(numbers);
});
