import type { ReadingSheetWords } from '../own-words/reading-sheet.ts';

const pauseMark = '//';

const adviceWith = (labels: string, stressed: string): string[] => [
  'Neem elke pagina op als één apart bestand. De naam van het bestand staat bovenaan.',
  `Lees alles voor, ook de titel. De ${labels} lees je niet voor.`,
  `Neem de tijd. Bij ${pauseMark} wacht je een halve tel, tussen twee blokken een hele tel.`,
  `De ${stressed} verschijnen in beeld als je ze zegt. Spreek ze duidelijk uit.`,
  'Versprak je je? Lees de zin opnieuw en knip de fout eruit. Wat er niet staat, mag niet in de opname blijven.',
  'Neem op in een stille kamer zonder galm, een hand van de microfoon. Bewaar als WAV, 48 kHz.',
];

/** What narrators are told, in plain Dutch. */
export const readingSheet: ReadingSheetWords = {
  heading: (filmTitle) => `Voorleestekst: ${filmTitle}`,
  about: (seconds) => `ongeveer ${seconds} seconden`,
  parts: { title: 'Titel', infographic: 'Tekst in beeld', headline: 'Kop', body: 'Tekst' },
  pauseMark,
  advice: {
    page: [
      ...adviceWith('grijze woorden (Titel, Kop, Tekst)', 'vette woorden'),
      'Woorden met stippels eronder klinken anders dan ze er staan; onder de tekst staat hoe.',
    ],
    plainText: adviceWith(
      'woorden tussen haken (Titel, Kop, Tekst)',
      'woorden tussen *sterretjes*',
    ),
  },
  pronunciation: 'Uitspraak',
};
