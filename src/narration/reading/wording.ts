import type { PartName } from '../../film/schema.ts';

/** What narrators are told, in plain Dutch. */
export const partLabels = {
  title: 'Titel',
  infographic: 'Tekst in beeld',
  headline: 'Kop',
  body: 'Tekst',
} as const satisfies Record<PartName, string>;

/** Where to wait between sentences. Plain strokes: finer marks are missing from many fonts. */
export const pauseMark = '//';

export const readingAdvice = [
  'Neem elke pagina op als één apart bestand. De naam van het bestand staat bovenaan.',
  'Lees alles voor, ook de titel. De grijze woorden (Titel, Kop, Tekst) lees je niet voor.',
  `Neem de tijd. Bij ${pauseMark} wacht je een halve tel, tussen twee blokken een hele tel.`,
  'De vette woorden verschijnen in beeld als je ze zegt. Spreek ze duidelijk uit.',
  'Versprak je je? Lees de zin opnieuw en knip de fout eruit. Wat er niet staat, mag niet in de opname blijven.',
  'Neem op in een stille kamer zonder galm, een hand van de microfoon. Bewaar als WAV, 48 kHz.',
] as const;
