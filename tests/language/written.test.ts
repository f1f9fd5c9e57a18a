import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charactersIn } from '../../src/captions/characters.ts';
import { captionPages } from '../../src/captions/pages.ts';
import { captionRules, type CaptionFormat } from '../../src/captions/rules.ts';
import { languageOf } from '../../src/language/languages.ts';
import { lineOf, wordsOf, type WrittenWord } from '../../src/language/words.ts';
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
      fc.property(writtenText(10), tags, (text, tag) => {
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
            // A letter that is a picture is not spoken: ℹ.
            if (!hasWord.test(word.text.replaceAll(/\p{Extended_Pictographic}/gu, ''))) continue;
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
      cases(3000),
    );
  });

  it('holds nothing that a voice takes for markup, and no digits where numbers are known', () => {
    fc.assert(
      fc.property(writtenText(10), tags, (text, tag) => {
        const { text: spoken } = readAloud(text, { language: languageOf(tag), lexicon: {} });
        expect(spoken).not.toMatch(
          /[<>[\]{}|\\^*_\p{Extended_Pictographic}\p{RI}\u00A0\u00AD\u200B]/u,
        );
        if (/^(?:nl|en|de)/u.test(tag)) expect(spoken).not.toMatch(/[0-9&%€]/u);
      }),
      cases(3000),
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
      cases(900),
    );
  });

  it('is captioned once, in order, within the rules', () => {
    const formats = fc.constantFrom<CaptionFormat>('portrait', 'landscape');
    fc.assert(
      fc.property(writtenText(12), tags, formats, (text, language, format) => {
        const narration = estimatedNarration([{ part: 'body', text }]);
        const card = { name: 'x', url: 'https://x.nl', mood: 'end' as const };
        const pages = captionPages(endCardTimeline(card, narration, language, 30), format);
        const lines = pages.flatMap((page) => page.lines);
        const shown = lines.flatMap(({ words }) => words);
        // Every word stands there whole and once, if not on one line: parts follow one another, and lack nothing.
        const written = wordsOf(text);
        const whole = written.map((word) => {
          const parts = shown.filter(({ start, end }) => start < word.end && end > word.start);
          expect([parts[0]?.start, parts.at(-1)?.end]).toEqual([word.start, word.end]);
          parts.slice(1).forEach(({ start }, index) => expect(start).toBe(parts[index]?.end));
          return parts.map(({ text: part }, index) =>
            index < parts.length - 1 &&
            part.length > (parts[index]?.end ?? 0) - (parts[index]?.start ?? 0)
              ? part.slice(0, -1)
              : part,
          );
        });
        expect(whole.map((parts) => parts.join(''))).toEqual(written.map((word) => word.text));
        let endFrame = 0;
        for (const page of pages) {
          expect(page.startFrame).toBeGreaterThanOrEqual(endFrame);
          expect(page.endFrame).toBeGreaterThan(page.startFrame);
          endFrame = page.endFrame;
          expect(page.lines.length).toBeLessThanOrEqual(captionRules[format].lines);
        }
        const { charactersALine } = captionRules[format];
        const breaks = languageOf(language).breaksOf(text);
        lines.forEach(({ words }, index) => {
          expect(charactersIn(lineOf(words))).toBeLessThanOrEqual(charactersALine);
          const last = written.findIndex(({ end }) => end === words.at(-1)?.end);
          // What must stay whole is broken only where it is longer than a line.
          if (index < lines.length - 1 && breaks[last] === 'never')
            expect(lengthOfWhole(breaks, written, last)).toBeGreaterThan(charactersALine);
        });
      }),
      cases(600),
    );
  });
});

/** How long the run of words is that must stay whole around a place. */
const lengthOfWhole = (
  breaks: readonly string[],
  words: readonly WrittenWord[],
  place: number,
): number => {
  let [first, last] = [place, place + 1];
  while (breaks[first - 1] === 'never') first--;
  while (breaks[last] === 'never') last++;
  return charactersIn(lineOf(words.slice(first, last + 1)));
};
