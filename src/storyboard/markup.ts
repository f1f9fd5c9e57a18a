import type { Format } from '../design/format.ts';
import { languageOf } from '../language/languages.ts';
import { escaped } from '../markup/escaped.ts';
import { fontFaces, type Fonts } from '../markup/fonts.ts';

/** Minutes, seconds and tenths: `1:07,3`. */
export const clock = (seconds: number): string => {
  const tenths = Math.round(seconds * 10);
  const whole = Math.floor(tenths / 10);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')},${tenths % 10}`;
};

/** A day and a time as reviewers write them: `26 november 2026 om 09:10`. */
export const day = (date: Date): string =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' }).format(date);

/** What reviewers call the formats. */
export const formatNames: Record<Format, string> = { portrait: 'staand', landscape: 'liggend' };

/** A whole page that needs nothing beside it. */
export const htmlPage = (page: {
  language: string;
  title: string;
  fonts: Fonts;
  style: string;
  body: string;
}): string => `<!doctype html>
<html lang="${escaped(page.language)}" dir="${languageOf(page.language).direction}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(page.title)}</title>
<style>${fontFaces(page.fonts)}${page.style}</style>
${page.body}
</html>
`;
