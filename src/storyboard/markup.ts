import type { Format } from '../design/format.ts';
import type { Fonts } from './fonts.ts';

/** Text as it may stand in HTML, also between quotes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Minutes, seconds and tenths: `1:07,3`. */
export const clock = (seconds: number): string => {
  const tenths = Math.round(seconds * 10);
  const whole = Math.floor(tenths / 10);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')},${tenths % 10}`;
};

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
<html lang="${escaped(page.language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(page.title)}</title>
<style>${page.fonts.map(fontFace).join('')}${page.style}</style>
${page.body}
</html>
`;

const fontFace = ({ family, source }: Fonts[number]): string =>
  `\n@font-face { font-family: "${family}"; font-weight: 200 800; src: url(${source}) format("woff2"); }`;
