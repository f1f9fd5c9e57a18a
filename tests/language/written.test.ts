import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captionPages } from '../../src/captions/pages.ts';
import { captionRules, type CaptionFormat } from '../../src/captions/rules.ts';
import { languageOf } from '../../src/language/languages.ts';
import { wordsOf } from '../../src/language/words.ts';
import { readAloud, writtenOffset } from '../../src/narration/speech/respell.ts';
import { spokenSentences } from '../../src/narration/speech/spoken.ts';
import { estimatedNarration } from '../../src/timeline/piece.ts';
import { endCardTimeline } from '../../src/timeline/slide.ts';
import { cases, writtenText } from './written.ts';

const tags = fc.constantFrom('nl-NL', 'nl-NL', 'en-GB', 'de-DE', 'ar', 'th');
const hasWord = /[\p{L}\p{N}]/u;

describe('whatever people write', () => {
  it('is spoken once, word for word, in order', () => {
    fc.assert(
      fc.property(writtenText(14), tags, (text, tag) => {
        const language = languageOf(tag);
        const sentences = spokenSentences([{ part: 'body', text }], { language, lexicon: {} });
        expect(sentences.flatMap(({ words }) => words)).toEqual(wordsOf(text));
        for (const { respelled, words, start } of sentences) {
          // Nothing is left out, nothing said twice: stretches follow one another in both texts.
          let [written, spoken] = [0, 0];
          for (const stretch of respelled.stretches) {
            expect([stretch.written.start, stretch.spoken.start]).toEqual([written, spoken]);
            [written, spoken] = [stretch.written.end, stretch.spoken.end];
          }
          expect(spoken).toBe(respelled.text.length);
          for (const word of words) {
            if (!hasWord.test(word.text)) continue;
            const said = respelled.stretches
              .filter(
                (stretch) =>
                  stretch.written.start < word.end - start &&
                  stretch.written.end > word.start - start,
              )
              .map((stretch) => respelled.text.slice(stretch.spoken.start, stretch.spoken.end));
            expect(said.join('')).toMatch(hasWord);
          }
        }
      }),
      cases(5000),
    );
  });

  it('holds nothing that a voice takes for markup, and no digits where numbers are known', () => {
    fc.assert(
      fc.property(writtenText(14), tags, (text, tag) => {
        const { text: spoken } = readAloud(text, { language: languageOf(tag), lexicon: {} });
        expect(spoken).not.toMatch(
          /[<>[\]{}|\\^*_\p{Extended_Pictographic}\p{RI}\u00A0\u00AD\u200B]/u,
        );
        if (/^(?:nl|en)/u.test(tag)) expect(spoken).not.toMatch(/[0-9&%€]/u);
      }),
      cases(3500),
    );
  });

  it('has times that go back to the written words in order', () => {
    fc.assert(
      fc.property(writtenText(10), tags, (text, tag) => {
        const respelled = readAloud(text, { language: languageOf(tag), lexicon: {} });
        let before = 0;
        for (let at = 0; at < respelled.text.length; at++) {
          const offset = writtenOffset(respelled, at);
          expect(offset).toBeGreaterThanOrEqual(before);
          expect(offset).toBeLessThan(text.length);
          before = offset;
        }
      }),
      cases(1000),
    );
  });

  it('is captioned once, in order, within the rules', () => {
    const formats = fc.constantFrom<CaptionFormat>('portrait', 'landscape');
    fc.assert(
      fc.property(writtenText(12), tags, formats, (text, language, format) => {
        const narration = estimatedNarration([{ part: 'body', text }]);
        const card = { name: 'x', url: 'https://x.nl', mood: 'end' as const };
        const pages = captionPages(endCardTimeline(card, narration, language, 30), format);
        const shown = pages.flatMap(({ lines }) => lines.flatMap(({ words }) => words));
        expect(shown.map((word) => word.text)).toEqual(wordsOf(text).map((word) => word.text));
        const breaks = languageOf(language).breaksOf(text);
        let [at, endFrame] = [0, 0];
        for (const page of pages) {
          expect(page.startFrame).toBeGreaterThanOrEqual(endFrame);
          expect(page.endFrame).toBeGreaterThan(page.startFrame);
          endFrame = page.endFrame;
          expect(page.lines.length).toBeLessThanOrEqual(captionRules[format].lines);
          for (const { words } of page.lines) {
            const { charactersALine } = captionRules[format];
            const length = (words.at(-1)?.end ?? 0) - (words[0]?.start ?? 0);
            if (words.length > 1) expect(length).toBeLessThanOrEqual(charactersALine);
            at += words.length;
            const [last, next] = [words.at(-1), shown[at]];
            // What must stay whole is broken only where it is longer than a line.
            if (next && last && breaks[at - 1] === 'never')
              expect(lengthOfWhole(breaks, shown, at - 1)).toBeGreaterThan(charactersALine);
          }
        }
      }),
      cases(500),
    );
  });
});

/** How long the run of words is that must stay whole around a place. */
const lengthOfWhole = (
  breaks: readonly string[],
  words: readonly { start: number; end: number }[],
  place: number,
): number => {
  let [first, last] = [place, place + 1];
  while (breaks[first - 1] === 'never') first--;
  while (breaks[last] === 'never') last++;
  return (words[last]?.end ?? 0) - (words[first]?.start ?? 0);
};
