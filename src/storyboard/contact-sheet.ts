import { formats } from '../design/format.ts';
import type { Format } from '../film/formats.ts';
import { families, stackOf } from '../fonts/files.ts';
import type { Storyboard, StoryboardMoment, StoryboardPiece } from './board.ts';
import type { Fonts } from '../markup/fonts.ts';
import { escaped } from '../markup/escaped.ts';
import { clock, htmlPage } from './page/markup.ts';
import { wordsIn } from './words.ts';

const look = {
  portrait: { columns: 12, stillPx: 216 },
  landscape: { columns: 6, stillPx: 448 },
  square: { columns: 8, stillPx: 332 },
  feed: { columns: 10, stillPx: 262 },
} as const satisfies Record<Format, object>;
const gapPx = 16;
const marginPx = 56;

/** How wide the contact sheet of a format is drawn. */
export const contactSheetWidthPx = (format: Format): number => {
  const { columns, stillPx } = look[format];
  return columns * (stillPx + gapPx) - gapPx + 2 * marginPx;
};

/** All moments of a film in one format as a page to be drawn: a band for each slide, in the order in which they come. */
export const contactSheet = (
  { title, language, pieces }: Storyboard,
  format: Format,
  fonts: Fonts,
): string =>
  htmlPage({
    language,
    title: `${title} · ${format}`,
    fonts,
    style: styleOf(format),
    body: `<h1>${escaped(title)} <small>${wordsIn(language)[format]}, ${formats[format].width}×${formats[format].height}</small></h1>
${pieces.map((piece) => band(piece, format)).join('\n')}`,
  });

const band = (piece: StoryboardPiece, format: Format): string => `
<section>
<h2><b>${escaped(piece.number)}</b> ${escaped(piece.title)} <small>${clock(piece.seconds)}</small></h2>
<div>${piece.moments.map((moment) => cell(moment, format)).join('')}</div>
</section>`;

const cell = ({ number, atSeconds, cue, stills }: StoryboardMoment, format: Format) => `
<figure><img alt="" src="${stills[format]?.source ?? ''}">
<figcaption><b>${number} · ${clock(atSeconds)}</b> “${escaped(cue)}”</figcaption></figure>`;

const styleOf = (format: Format): string => {
  const { columns, stillPx } = look[format];
  const { width, height } = formats[format];
  return `
body { font: 18px/1.25 ${stackOf(families.text)}, sans-serif; margin: 0; padding: ${marginPx}px; color: #1e1446; background: #fff; }
h1 { font: 800 64px/1 ${stackOf(families.display)}, sans-serif; letter-spacing: -.02em; margin: 0 0 40px; }
section { margin-bottom: 44px; } section:last-child { margin-bottom: 0; }
h2 { font: 800 34px/1.1 ${stackOf(families.display)}, sans-serif; letter-spacing: -.02em; margin: 0 0 16px; }
h2 b { color: #5b36e0; }
small { font: 500 20px ${stackOf(families.text)}, sans-serif; letter-spacing: 0; color: #6a6287; padding-inline-start: 8px; }
div { display: grid; grid-template-columns: repeat(${columns}, ${stillPx}px); gap: ${gapPx + 8}px ${gapPx}px; }
figure { margin: 0; }
img { display: block; width: ${stillPx}px; height: ${(stillPx * height) / width}px; border-radius: 8px; }
figcaption { padding-top: 8px; overflow-wrap: anywhere; }
`;
};
