import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/language/languages.ts';

const german = languageOf('de-DE');

describe('sentences of German', () => {
  it.each([
    'Am 3. Dezember kam Dr. Weiß. | 74 Prozent halfen. | Das war gut.',
    'Das sagt Dr. med. Anna Weiß. | Sie hilft.',
    'Nach §§ 185 ff. StGB ist das strafbar. | Das gilt.',
    'Such dir Hilfe, d. h. Hilfe von Eltern. | Sofort.',
    'Das ist i. d. R. Sache der Eltern. | Immer.',
    'Sie wohnt Hauptstr. 5 in Bonn. | Noch.',
    'Seit den 3. Okt. 2023 gilt das. | Ja.',
    'Es war Mittwoch, 3. Juli. | Ja.',
    'Am 3. und 4. Juni ist zu. | Ja.',
    'Vom 3.–5. Juli ist zu. | Ja.',
    'So., 5. Juli ist frei. | Ja.',
    'König Ludwigs II. Schlösser sind bekannt. | Ja.',
    'Es ist so. | Anna kommt.',
    'Ich wohne in einer WG. | Das ist nett.',
    'Jedes 3. Kind kennt das. | Ja.',
    'Im 1. Quartal stieg es. | Ja.',
    'Die Straße des 17. Juni ist zu. | Ja.',
    'Der Fall (Az. 3 StR 5) ist alt. | Ja.',
    'Das gilt im dt. Festnetz. | Ja.',
    'Am 3. 7. 2024 war es so. | Ja.',
    'Beim 1. FC Köln. | Ja.',
    'So war es seit 2019. | Das ist lange.',
    'Fotos, Videos usw. | Danach mehr.',
    'Hefte, Stifte etc. | Schulen zahlen das.',
    'Es gilt bis zum 31. | Dann nicht mehr.',
    'Es kostet 5 Mio. | Das ist viel.',
    'Es kostet 5 Mio. Euro. | Ja.',
    'Es waren 40. | Und dann?',
    'z. B. Fotos und v. a. Videos. | Ja.',
  ])('%s', (text) => {
    expect(german.sentencesOf(text.replaceAll(' | ', ' ')).map((one) => one.text)).toEqual(
      text.split(' | '),
    );
  });
});
