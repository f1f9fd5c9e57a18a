import type { Format } from '../design/format.ts';
import { families, stackOf } from '../fonts/files.ts';
import type { Storyboard, StoryboardMoment, StoryboardPiece } from './board.ts';
import type { Fonts } from '../markup/fonts.ts';
import { escaped } from '../markup/escaped.ts';
import { clock, formatNames, htmlPage } from './markup.ts';

/**
 * A storyboard as one HTML page that needs nothing beside it: each moment's still with its time, cue, spoken words and
 * the words on screen, the formats side by side. Prints a slide to a page.
 */
export const storyboardPage = ({ title, language, pieces }: Storyboard, fonts: Fonts): string => {
  const moments = pieces.reduce((sum, piece) => sum + piece.moments.length, 0);
  const seconds = pieces.reduce((sum, piece) => sum + piece.seconds, 0);
  return htmlPage({
    language,
    title: `${title} · storyboard`,
    fonts,
    style,
    body: `<header>
<h1>${escaped(title)}</h1>
<p>Storyboard · ${moments} momenten · ${clock(seconds)}</p>
<nav>${pieces.map(link).join('')}</nav>
</header>
${pieces.map(section).join('\n')}`,
  });
};

const link = ({ id, title }: StoryboardPiece, index: number): string =>
  `<a href="#${escaped(id)}"><b>${index + 1}</b> ${escaped(title)}</a>`;

const section = ({ id, title, seconds, moments }: StoryboardPiece, index: number): string => `
<section id="${escaped(id)}">
<h2><b>${index + 1}</b> ${escaped(title)} <small>${clock(seconds)}</small></h2>
${moments.map(row).join('\n')}
</section>`;

const row = ({ atSeconds, ids, cue, spoken, stills }: StoryboardMoment): string => {
  const pictures = Object.entries(stills).map(
    ([format, { source }]) =>
      `<img class="${format}" alt="${escaped(`${cue} (${formatNames[format as Format]})`)}" src="${source}">`,
  );
  return `<article>
<div class="stills">${pictures.join('')}</div>
<dl>
<dt>Tijd</dt><dd class="time">${clock(atSeconds)}</dd>
<dt>Bij de woorden</dt><dd>“${escaped(cue)}” <code>${ids.map(escaped).join(', ')}</code></dd>
<dt>Gesproken</dt><dd>${escaped(spoken) || '–'}</dd>
${shownTexts(stills)}
</dl>
</article>`;
};

/** What can be read on screen: once where it is the same in both formats. */
const shownTexts = (stills: StoryboardMoment['stills']): string => {
  const lists = Object.entries(stills).map(([format, { shown }]) => ({
    format: format as Format,
    html: shown.map((text) => `<div>${escaped(text)}</div>`).join('') || '–',
    // Where a line has no room, it is broken and loses its dot.
    words: shown.map((text) => text.replaceAll(' · ', ' ')).join('\n'),
  }));
  const isSame = new Set(lists.map(({ words }) => words)).size === 1;
  if (isSame) return `<dt>In beeld</dt><dd>${lists.at(-1)?.html}</dd>`;
  return lists
    .map(({ format, html }) => `<dt>In beeld, ${formatNames[format]}</dt><dd>${html}</dd>`)
    .join('\n');
};

const style = `
* { box-sizing: border-box; }
body { font: 16px/1.45 ${stackOf(families.text)}, system-ui, sans-serif; margin: 0 auto; max-width: 84rem;
  padding: 3rem 2rem 6rem; color: #1e1446; background: #fff; }
h1, h2 { font-family: ${stackOf(families.display)}, system-ui, sans-serif; font-weight: 800; letter-spacing: -.02em; margin: 0; }
h1 { font-size: 3.2rem; line-height: 1; }
h2 { font-size: 1.7rem; line-height: 1.15; padding-bottom: 1rem; }
h2 b, nav b { color: #5b36e0; font-weight: 800; }
small { font: 500 1rem ${stackOf(families.text)}, system-ui, sans-serif; letter-spacing: 0; color: #6a6287; padding-left: .5rem; }
nav { display: flex; flex-wrap: wrap; gap: .3rem 1.6rem; }
a { color: inherit; text-decoration: none; } a:hover { text-decoration: underline; }
section { padding-top: 3.5rem; }
article { display: grid; grid-template-columns: auto minmax(15rem, 1fr); gap: 2rem; align-items: start;
  padding: 1.25rem 0; border-top: 1px solid #dedaea; break-inside: avoid; }
.stills { display: flex; gap: .75rem; align-items: flex-start; }
img { display: block; border-radius: 8px; height: 320px; width: auto; }
dl { display: grid; grid-template-columns: 1fr; margin: 0; }
dt { font-size: .8rem; color: #6a6287; }
dd { margin: 0 0 .7rem; }
.time { font-weight: 700; font-size: 1.15rem; font-variant-numeric: tabular-nums; }
code { font: .75rem ui-monospace, monospace; color: #6a6287; overflow-wrap: anywhere; }
@media (max-width: 70rem) {
  article { grid-template-columns: 1fr; gap: 1rem; }
  img { height: auto; min-width: 0; } img.portrait { width: 24%; } img.landscape { width: 74%; }
}
@media print {
  body { padding: 0; } nav { display: none; }
  section { break-before: page; padding-top: 0; } img { height: 200px; }
}
`;
