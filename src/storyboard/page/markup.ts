import { languageOf } from '../../language/languages.ts';
import { escaped } from '../../markup/escaped.ts';
import { fontFaces, type Fonts } from '../../markup/fonts.ts';

/** Minutes, seconds and tenths: `1:07,3`. */
export const clock = (seconds: number): string => {
  const tenths = Math.round(seconds * 10);
  const whole = Math.floor(tenths / 10);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')},${tenths % 10}`;
};

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
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(page.title)}</title>
<style>${fontFaces(page.fonts)}${page.style}</style>
${page.body}
</html>
`;
