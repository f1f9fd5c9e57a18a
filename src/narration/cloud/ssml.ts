import type { SpokenSentence } from '../speech/spoken.ts';
import { pauses } from '../voice.ts';

/**
 * A script as Azure wants it: respelled, sentence by sentence, with its pauses. Words are respelled in the text itself
 * rather than with `<sub>`, so that what the service says it speaks can be found in what we know it was given.
 */
export const ssmlOf = (
  { voice, language }: { voice: string; language: string },
  sentences: readonly SpokenSentence[],
): string => {
  const spoken = sentences.map(({ respelled, pauseMs }, index) => {
    const pause = index === 0 ? '' : `<break time="${pauseMs}ms"/>`;
    return `${pause}<s>${escapeXml(respelled.text)}</s>`;
  });
  return [
    `<speak version="1.0" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="${escapeXml(language)}">`,
    `<voice name="${escapeXml(voice)}">`,
    ...spoken,
    `<break time="${pauses.tailMs}ms"/>`,
    '</voice></speak>',
  ].join('');
};

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in XML, without the characters that XML cannot hold. */
const escapeXml = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ' ')
    .replaceAll(/[&<>"]/gu, (character) => entities[character] ?? character);
