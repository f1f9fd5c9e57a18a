import type { ReadingSheetWords } from '../own-words/reading-sheet.ts';

const pauseMark = '//';

const adviceWith = (labels: string, stressed: string): string[] => [
  'Record each page as one file of its own. The name of the file is at the top.',
  `Read everything aloud, the title too. You do not read the ${labels}.`,
  `Take your time. At ${pauseMark} wait for half a second, between two blocks for a whole one.`,
  `The ${stressed} appear on screen when you say them. Say them clearly.`,
  'A slip of the tongue? Read the sentence again and cut the slip out. What is not written here must not stay in the recording.',
  'Record in a quiet room without echo, a hand away from the microphone. Save as WAV, 48 kHz.',
];

/** What narrators are told, in plain English. */
export const readingSheet: ReadingSheetWords = {
  heading: (filmTitle) => `To read aloud: ${filmTitle}`,
  about: (seconds) => `about ${seconds} seconds`,
  parts: { title: 'Title', infographic: 'Text in the picture', headline: 'Headline', body: 'Text' },
  pauseMark,
  advice: {
    page: [
      ...adviceWith('grey words (Title, Headline, Text)', 'bold words'),
      'Words with dots under them are not said as they are written; how stands below the text.',
    ],
    plainText: adviceWith(
      'words in square brackets (Title, Headline, Text)',
      'words *between asterisks*',
    ),
  },
  pronunciation: 'How to say it',
};
