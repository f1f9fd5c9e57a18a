import type { Language } from '../../language/language.ts';
import type { Run, Sheet } from './sheet.ts';

/** The script as plain text: stressed words between asterisks, short pauses marked. */
export const scriptText = (
  filmTitle: string,
  folder: string,
  sheets: readonly Sheet[],
  { readingSheet: words }: Language,
): string => {
  const pages = sheets.map((sheet, index) => {
    const head = `${index + 1}/${sheets.length}  ${sheet.title}\n${folder}/${sheet.id}.wav · ${words.about(sheet.targetSeconds)}`;
    const parts = sheet.parts.map(
      ({ part, sentences }) =>
        `[${words.parts[part]}]\n${sentences.map(plainSentence).join(` ${words.pauseMark}\n`)}`,
    );
    const sayings = sheet.pronunciations.map(({ written, say }) => `  ${written}: ${say}`);
    const sounds = sayings.length > 0 ? [`${words.pronunciation}:\n${sayings.join('\n')}`] : [];
    return [head, ...parts, ...sounds].join('\n\n');
  });
  const advice = words.advice.plainText.map((line) => `- ${line}`).join('\n');
  return `${[words.heading(filmTitle), advice, ...pages].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
};

/** A sentence with its stressed words between asterisks. */
const plainSentence = (runs: readonly Run[]): string =>
  runs
    .reduce<{ text: string; isStressed: boolean }[]>((joined, { text, isStressed }) => {
      const last = joined.at(-1);
      return last?.isStressed === isStressed
        ? [...joined.slice(0, -1), { text: last.text + text, isStressed }]
        : [...joined, { text, isStressed }];
    }, [])
    .map(({ text, isStressed }) => (isStressed ? `*${text}*` : text))
    .join('');
