import { formats, type Format } from '../design/format.ts';
import { escaped } from '../markup/escaped.ts';
import type { Fonts } from '../markup/fonts.ts';
import type { Still, Storyboard, StoryboardMoment, StoryboardPiece } from './board.ts';
import { clock, day, formatNames, htmlPage } from './markup.ts';
import { momentName } from './moment-names.ts';
import { pageStyle } from './page-style.ts';

/**
 * A storyboard as one HTML page that needs nothing beside it: each moment's still with its number, time, cue, spoken words
 * and the words on screen, the formats side by side, and the sound of each slide. A still enlarges when it is pressed,
 * without a script. Where clips are rendered, they play beside their moments. Prints on A4.
 */
export const storyboardPage = (board: Storyboard, fonts: Fonts): string => {
  const { title, language, pieces, madeAt, version, voices } = board;
  const moments = pieces.flatMap((piece) => piece.moments);
  const seconds = pieces.reduce((sum, piece) => sum + piece.seconds, 0);
  return htmlPage({
    language,
    title: `${title} · storyboard`,
    fonts,
    style: pageStyle,
    body: `<header data-made="${madeAt.toISOString()}">
<h1>${escaped(title)}</h1>
<p>Storyboard · ${moments.length} momenten · ${clock(seconds)}</p>
<p>Gemaakt op ${day(madeAt)} · versie ${escaped(version)} · stem: ${voices.map(escaped).join(', ') || 'geen'}</p>
${changes(board, moments)}
<nav aria-label="Onderdelen">${pieces.map(link).join('')}</nav>
</header>
<main>
${pieces.map((piece) => section(piece, board)).join('\n')}
</main>`,
  });
};

/** What is new since the board before, with a link to each. */
const changes = ({ earlier }: Storyboard, moments: readonly StoryboardMoment[]): string => {
  if (earlier === null) return '';
  const changed = moments.filter(({ digest }) => !earlier.digests.has(digest));
  const since = `sinds het storyboard van ${day(earlier.madeAt)}`;
  if (changed.length === 0) return `<p class="changes">Niets veranderd ${since}.</p>`;
  const links = changed.map(({ number }) => `<a href="#${anchor(number)}">${number}</a>`);
  return `<p class="changes">Nieuw of anders ${since}: ${links.join(', ')}</p>`;
};

const anchor = (number: string): string => `m${number.replace('.', '-')}`;

const link = ({ id, place, title }: StoryboardPiece): string =>
  `<a href="#${escaped(id)}"><b>${place}</b> ${escaped(title)}</a>`;

const section = (piece: StoryboardPiece, board: Storyboard): string => `
<section id="${escaped(piece.id)}">
<h2><b>${piece.place}</b> ${escaped(piece.title)} <small>${clock(piece.seconds)}</small></h2>
${media(piece)}
${piece.moments.map((moment) => row(moment, board)).join('\n')}
</section>`;

const media = ({ title, sound, clips }: StoryboardPiece): string => {
  const shown = Object.entries(clips).map(
    ([format, address]) =>
      `<video class="${format}" controls preload="none" src="${escaped(address)}" aria-label="${escaped(`Clip ${title}, ${formatNames[format as Format]}`)}"></video>`,
  );
  const heard =
    sound === null
      ? []
      : [
          `<audio controls preload="none" src="${sound}" aria-label="${escaped(`Geluid van ${title}`)}"></audio>`,
        ];
  return shown.length + heard.length > 0
    ? `<div class="media">${[...heard, ...shown].join('')}</div>`
    : '';
};

const row = (moment: StoryboardMoment, { earlier }: Storyboard): string => {
  const { number, digest, atSeconds, ids, cue, spoken, stills } = moment;
  const isChanged = earlier !== null && !earlier.digests.has(digest);
  const pictures = Object.entries(stills).map(([format, still]) =>
    picture(moment, format as Format, still),
  );
  return `<article id="${anchor(number)}" data-digest="${digest}">
<div class="stills">${pictures.join('')}</div>
<dl>
<dt>Moment</dt><dd class="number"><a href="#${anchor(number)}">${number}</a> <span class="time">${clock(atSeconds)}</span>${isChanged ? ' <mark>nieuw of anders</mark>' : ''}</dd>
<dt>Bij de woorden</dt><dd>“${escaped(cue)}” <i>${ids.map(momentName).map(escaped).join(' · ')}</i></dd>
<dt>Gesproken</dt><dd>${escaped(spoken) || '–'}</dd>
${shownTexts(stills)}
</dl>
</article>`;
};

/** A still that leads to itself, large, and from there back to its moment. */
const picture = ({ number, cue }: StoryboardMoment, format: Format, still: Still): string => {
  const { width, height } = formats[format];
  const large = `${anchor(number)}-${format}`;
  const seen = still.shown.join('. ') || 'geen tekst in beeld';
  const about = escaped(`${number}, ${formatNames[format]}, bij “${cue}”: ${seen}`);
  return (
    `<a class="still ${format}" id="${large}" href="#${large}"><img class="${format}" width="${width}" height="${height}" alt="${about}" src="${still.source}"></a>` +
    `<a class="back" href="#${anchor(number)}" aria-label="${escaped(`Terug naar ${number}`)}">×</a>`
  );
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
