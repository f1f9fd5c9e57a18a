import { serializeSrt } from '@remotion/captions';
import type { CaptionCue } from './cues.ts';

/** Captions as an SRT file. */
export const toSrt = (cues: readonly CaptionCue[]): string => {
  const lines = cues.map(({ startMs, endMs, lines: text }) => [
    { text: srtText(text.join('\n')), startMs, endMs, timestampMs: null, confidence: null },
  ]);
  return cues.length === 0 ? '' : `${serializeSrt({ lines })}\n`;
};

/**
 * Captions as a WebVTT file.
 * @param about what the file belongs to; stands with its language in a note, since the format has no field for either
 */
export const toWebVtt = (
  cues: readonly CaptionCue[],
  { about, language }: { about: string; language: string },
): string =>
  [
    'WEBVTT',
    `NOTE\n${noteText(about)}\nLanguage: ${language}`,
    ...cues.map(
      ({ startMs, endMs, lines }) =>
        `${timestamp(startMs)} --> ${timestamp(endMs)}\n${lines.map(cueText).join('\n')}`,
    ),
  ]
    .map((block) => `${block}\n`)
    .join('\n');

/** `00:01:02.345`. */
const timestamp = (ms: number): string => {
  const digits = (value: number, length = 2) => String(Math.floor(value)).padStart(length, '0');
  const seconds = ms / 1000;
  return `${digits(seconds / 3600)}:${digits((seconds / 60) % 60)}:${digits(seconds % 60)}.${digits(ms % 1000, 3)}`;
};

/**
 * In a cue these three begin markup; without `>` there can be no arrow either. Some players break lines at `\\N`, as in
 * other formats.
 */
const cueText = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/\\(?=[Nnh])/gu, '\\\u2060');

/**
 * SRT has no rules for markup, so players have their own: they hide what looks like a tag or an override (`<i>`,
 * `{\\an8}`), break lines at `\\N` and decode `&lt;`. Marks that look alike, or a joiner that is not seen, keep every word
 * in sight.
 */
const srtText = (text: string): string =>
  withoutArrow(text)
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .replaceAll(/\\(?=[Nnh])|&(?=#?\w+;)/gu, (mark) => `${mark}\u2060`);

/** A note is one block of plain text. */
const noteText = (text: string): string => withoutArrow(text).replaceAll(/\s+/gu, ' ');

/** Where nothing can be escaped, an arrow would be taken for a cue's times. */
const withoutArrow = (text: string): string => text.replaceAll('-->', '→');
