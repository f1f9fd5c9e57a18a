import type { ReadingSheetWords } from '../own-words/reading-sheet.ts';

const pauseMark = '//';

const adviceWith = (labels: string, stressed: string): string[] => [
  'Nimm jede Seite als eigene Datei auf. Der Name der Datei steht oben.',
  `Lies alles vor, auch den Titel. Die ${labels} liest du nicht vor.`,
  `Nimm dir Zeit. Bei ${pauseMark} wartest du eine halbe Sekunde, zwischen zwei Blöcken eine ganze.`,
  `Die ${stressed} erscheinen im Bild, wenn du sie sagst. Sprich sie deutlich aus.`,
  'Versprochen? Lies den Satz noch einmal und schneide den Fehler heraus. Was hier nicht steht, darf nicht in der Aufnahme bleiben.',
  'Nimm in einem stillen Raum ohne Hall auf, eine Handbreit vom Mikrofon. Speichere als WAV, 48 kHz.',
];

/** What narrators are told, in plain German. */
export const readingSheet: ReadingSheetWords = {
  heading: (filmTitle) => `Zum Vorlesen: ${filmTitle}`,
  about: (seconds) => `etwa ${seconds} Sekunden`,
  parts: { title: 'Titel', infographic: 'Text im Bild', headline: 'Überschrift', body: 'Text' },
  pauseMark,
  advice: {
    page: [
      ...adviceWith('grauen Wörter (Titel, Überschrift, Text)', 'fetten Wörter'),
      'Wörter mit Punkten darunter klingen anders, als sie geschrieben sind; unter dem Text steht, wie.',
    ],
    plainText: adviceWith(
      'Wörter in Klammern (Titel, Überschrift, Text)',
      'Wörter zwischen *Sternchen*',
    ),
  },
  pronunciation: 'Aussprache',
};
