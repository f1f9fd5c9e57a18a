import { createHash } from 'node:crypto';
import { escaped } from '../markup/escaped.ts';
import type { PageColours } from './colours.ts';
import type { LessonData } from './contract.ts';
import type { PageCode } from './page-code.ts';

/**
 * The page of a lesson, as one file: script and style stand in it, so that it opens from a disk, where browsers give
 * scripts and fonts beside a page no rights. Nothing but what stands in it may run, and nothing is fetched but the
 * lesson's own pictures and clips.
 */
export const lessonHtml = (
  data: LessonData,
  {
    code,
    colours,
    fontStyle,
  }: { code: PageCode; colours: { light: PageColours; dark: PageColours }; fontStyle: string },
): string => {
  const style = `${fontStyle}${code.style}:root{${declared(colours.light)}}html.dark{${declared(colours.dark)}}`;
  const script = code.script.replaceAll('</script', '<\\/script');
  const policy = [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(style)}`,
    "font-src 'self' file:",
    // From a disk, 'self' is no origin that browsers agree on.
    "img-src 'self' file:",
    "media-src 'self' file:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  // Neutral, as it stands on a tab that others can see.
  const title = `${data.help.name} · ${data.words.lesson}`;
  return `<!doctype html>
<html lang="${escaped(data.language)}" dir="${data.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<div id="lesson">${withoutScript(data)}</div>
<script type="application/json" id="lesson-data">${jsonIn(data)}</script>
<script>${script}</script>
</body>
</html>
`;
};

/** What a browser without scripts shows: the clips, one under the other. */
const withoutScript = ({ title, clips, help }: LessonData): string => `<main>
<h1>${escaped(title)}</h1>
<ol>${clips.map(({ title: name, video }) => `<li><a href="${escaped(video)}">${escaped(name)}</a></li>`).join('')}</ol>
<p>${escaped(help.name)}: ${escaped(help.url)}</p>
</main>`;

const declared = ({ field, ink, panel, line, main, onMain }: PageColours): string =>
  `--field:${field};--ink:${ink};--panel:${panel};--line:${line};--main:${main};--on-main:${onMain}`;

const hashSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** JSON that can neither end the element it stands in nor begin another. */
const jsonIn = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
