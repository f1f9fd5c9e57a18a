import type { LessonData } from '../contract.ts';
import { filled } from '../../language/own-words/own-words.ts';

/** The read-me beside the page, with the line ends that every editor shows as such, Notepad's older ones too. */
export const readMeText = ({ words, help, papers }: LessonData): string =>
  words.readMe
    .map((line) =>
      filled(line, {
        title: help.name,
        page: 'index.html',
        sheet: papers.sheet,
        name: help.name,
        url: help.url,
      }),
    )
    .map((line) => `${line}\r\n`)
    .join('');
