import type { Format } from '../design/format.ts';
import type { Film } from '../film/schema.ts';

/** One format's picture of a moment: the still as a data address, and the texts that can be read in it. */
export type Still = { source: string; shown: string[] };

/** A row of the storyboard: a moment, and how it looks in each format that was asked for. */
export type StoryboardMoment = {
  /** Seconds from the start of the clip. */
  atSeconds: number;
  ids: string[];
  cue: string;
  spoken: string;
  stills: Partial<Record<Format, Still>>;
};

export type StoryboardPiece = {
  id: string;
  title: string;
  seconds: number;
  moments: StoryboardMoment[];
};

/**
 * A storyboard as one HTML page that needs nothing beside it: each moment's still with its time, cue, spoken words and
 * the words on screen, the formats side by side. Prints a slide to a page.
 */
export const storyboardPage = (
  film: Pick<Film, 'title' | 'language'>,
  pieces: StoryboardPiece[],
): string => `<!doctype html>
<html lang="${film.language.slice(0, 2)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(film.title)} · storyboard</title>
<style>${style}</style>
<h1>${escape(film.title)} · storyboard</h1>
<nav>${pieces.map(({ id, title }) => `<a href="#${escape(id)}">${escape(title)}</a>`).join('')}</nav>
${pieces.map(section).join('\n')}
</html>
`;

const section = ({ id, title, seconds, moments }: StoryboardPiece): string => `
<section id="${escape(id)}">
<h2>${escape(title)} <small>${clock(seconds)}</small></h2>
${moments.map(row).join('\n')}
</section>`;

const row = ({ atSeconds, ids, cue, spoken, stills }: StoryboardMoment): string => {
  const shown = [...new Set(Object.values(stills).flatMap((still) => still.shown))];
  return `<article>
<div class="stills">${Object.entries(stills)
    .map(
      ([format, { source }]) =>
        `<img class="${format}" alt="${escape(`${cue}, ${format}`)}" src="${source}">`,
    )
    .join('')}</div>
<dl>
<dt>Tijd</dt><dd>${clock(atSeconds)}</dd>
<dt>Bij de woorden</dt><dd>“${escape(cue)}” <code>${ids.map(escape).join(', ')}</code></dd>
<dt>Gesproken</dt><dd>${escape(spoken) || '–'}</dd>
<dt>In beeld</dt><dd>${shown.map(escape).join('<br>') || '–'}</dd>
</dl>
</article>`;
};

/** Minutes, seconds and tenths: `1:07,3`. */
const clock = (seconds: number): string => {
  const tenths = Math.round(seconds * 10);
  const rest = String(tenths % 10);
  const whole = Math.floor(tenths / 10);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')},${rest}`;
};

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const style = `
body { font: 16px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem; color: #1e1446; }
nav { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; }
section { margin-top: 3rem; }
small { font-weight: 400; opacity: .7; }
article { display: grid; grid-template-columns: auto minmax(14rem, 1fr); gap: 1.5rem; align-items: start;
  padding: 1rem 0; border-top: 1px solid #d8d3ea; break-inside: avoid; }
.stills { display: flex; gap: .75rem; align-items: flex-start; }
img { display: block; border-radius: 6px; }
img.portrait { height: 288px; } img.landscape { height: 288px; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .2rem 1rem; margin: 0; }
dt { opacity: .7; } dd { margin: 0; }
code { font-size: .8em; opacity: .7; }
@media (max-width: 60rem) { article { grid-template-columns: 1fr; } img { max-width: 100%; height: auto !important; } }
@media print { section { break-before: page; } nav { display: none; } }
`;
