import type { Run, Sheet } from './sheet.ts';
import { partLabels, pauseMark, readingAdvice } from './wording.ts';

/** The script as plain text: stressed words between asterisks, short pauses marked. */
export const scriptText = (filmTitle: string, folder: string, sheets: readonly Sheet[]): string => {
  const pages = sheets.map((sheet, index) => {
    const head = `${index + 1}/${sheets.length}  ${sheet.title}\n${folder}/${sheet.id}.wav · ongeveer ${sheet.targetSeconds} seconden`;
    const parts = sheet.parts.map(
      ({ part, sentences }) =>
        `[${partLabels[part]}]\n${sentences.map(plainSentence).join(` ${pauseMark}\n`)}`,
    );
    const sayings = sheet.pronunciations.map(({ written, say }) => `  ${written}: ${say}`);
    const sounds = sayings.length > 0 ? [`Uitspraak:\n${sayings.join('\n')}`] : [];
    return [head, ...parts, ...sounds].join('\n\n');
  });
  const advice = readingAdvice
    .map(
      (line) =>
        `- ${line.replace('De vette woorden', 'De woorden tussen *sterretjes*').replace('De grijze woorden (', 'De woorden tussen haken (')}`,
    )
    .join('\n');
  return `${[`Voorleestekst: ${filmTitle}`, advice, ...pages].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
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
