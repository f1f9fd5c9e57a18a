import { languageOf } from '../../language/languages.ts';
import { formats } from '../../design/format.ts';
import type { Format } from '../../film/formats.ts';
import { filled } from '../../language/own-words/own-words.ts';
import type { StoryboardWords } from '../../language/own-words/storyboard.ts';
import { picturesHeading } from '../../film/supplied/picture-texts.ts';
import { sourcesHeading } from '../../film/statistics/sources.ts';
import { escaped } from '../../markup/escaped.ts';
import type { Fonts } from '../../markup/fonts.ts';
import type { Changes, Storyboard, StoryboardMoment, StoryboardPiece } from '../board.ts';
import { memoryElement, memoryOf } from '../changes.ts';
import { clock, htmlPage } from './markup.ts';
import { pageScript } from './script.ts';
import { pageStyle } from './style.ts';
import { dateIn, eventName, wordsIn } from '../words.ts';

/** What all parts of a page are written with. */
type Around = { words: StoryboardWords; language: string; changes: Changes | null };

/**
 * A storyboard as one HTML page that can be sent alone: each moment's still with its number, time, cue, spoken words and
 * the words on screen, the formats side by side, and what is heard. Clips are played from beside it where they are there.
 */
export const storyboardPage = (board: Storyboard, fonts: Fonts): string => {
  const { title, language, pieces, changes, madeOn } = board;
  const around: Around = { words: wordsIn(language), language, changes };
  return htmlPage({
    language,
    title: `${title} · ${around.words.name}`,
    fonts,
    style: pageStyle,
    body: `<body>
${header(board, around)}
<main>
${pieces.map((piece) => section(piece, around)).join('\n')}
</main>
${memoryElement(memoryOf(pieces, madeOn))}
<script>${pageScript}</script>
</body>`,
  });
};

const header = (board: Storyboard, around: Around): string => {
  const { title, language, madeOn, contentHash, voices, pieces } = board;
  const { words } = around;
  const moments = pieces.reduce((sum, piece) => sum + piece.moments.length, 0);
  const seconds = pieces.reduce((sum, piece) => sum + piece.seconds, 0);
  const facts = [
    words.name,
    filled(words.moments, { n: moments }),
    clock(seconds),
    filled(words.made, { date: dateIn(language, madeOn) }),
    filled(words.content, { hash: contentHash }),
    voices.length > 0 ? filled(words.voice, { voices: voices.join(', ') }) : words.noVoice,
  ];
  return `<header>
<h1>${escaped(title)}</h1>
<p>${facts.map(escaped).join(' · ')}</p>
${changeList(around)}
<nav aria-label="${escaped(words.name)}">${pieces.map(link).join('')}</nav>
</header>`;
};

const changeList = ({ words, language, changes }: Around): string => {
  if (!changes) return '';
  const date = dateIn(language, changes.since);
  if (changes.changed.size + changes.gone.length === 0)
    return `<p class="same">${escaped(filled(words.nothingChanged, { date }))}</p>`;
  const links = [...changes.changed.keys()].map((number) => `<a href="#m${number}">${number}</a>`);
  const gone = changes.gone.map(({ number, cue }) => `${number} “${escaped(cue)}”`);
  return `<div class="changes"><p><b>${escaped(filled(words.changedSince, { date }))}:</b> ${links.join(' ') || '–'}</p>
${gone.length > 0 ? `<p><b>${escaped(words.gone)}:</b> ${gone.join(', ')}</p>` : ''}</div>`;
};

const link = ({ id, number, title }: StoryboardPiece): string =>
  `<a href="#${escaped(id)}"><b>${number}</b> ${escaped(title)}</a>`;

const section = (piece: StoryboardPiece, around: Around): string => {
  const { id, number, title, seconds, moments } = piece;
  return `
<section id="${escaped(id)}" aria-labelledby="${escaped(id)}-title">
<h2 id="${escaped(id)}-title"><b>${number}</b> ${escaped(title)} <small>${clock(seconds)}</small></h2>
${players(piece, around)}
${shownBeside(piece, around)}
${moments.map((moment) => row(moment, around)).join('\n')}
</section>`;
};

/** What of a piece can be heard, and seen in motion. */
const players = ({ sound, clips }: StoryboardPiece, { words, language }: Around): string => {
  const videos = clips.map(({ format, path, madeOn }) => {
    const { width, height } = formats[format];
    const caption = filled(words.clip, { format: words[format], date: dateIn(language, madeOn) });
    return `<figure><video class="${format}" controls preload="none" width="${width}" height="${height}" src="${escaped(path)}" aria-label="${escaped(caption)}"></video><figcaption>${escaped(caption)}</figcaption></figure>`;
  });
  const audio = sound
    ? `<figure class="sound"><audio controls preload="none" src="${sound}" aria-label="${escaped(words.sound)}"></audio><figcaption>${escaped(words.sound)}</figcaption></figure>`
    : '';
  return videos.length > 0 || audio ? `<div class="players">${audio}${videos.join('')}</div>` : '';
};

/** What is to be seen in the pictures of a piece, and where its numbers come from. */
const shownBeside = ({ pictures, sources }: StoryboardPiece, { language }: Around): string =>
  listed(picturesHeading(language), pictures) + listed(sourcesHeading(language), sources);

const listed = (heading: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ''
    : `<p class="sources"><b>${escaped(heading)}:</b> ${lines.map(escaped).join(' · ')}</p>`;

const row = (moment: StoryboardMoment, around: Around): string => {
  const { number, atSeconds, ids, cue, spoken, stills } = moment;
  const { words, changes } = around;
  const { asShown } = languageOf(around.language);
  const events = ids.map(
    (id) => `<span title="${escaped(id)}">${escaped(eventName(id, words))}</span>`,
  );
  const marks = (changes?.changed.get(number) ?? []).map(
    (kind) => `<mark>${escaped(markOf[kind](words))}</mark>`,
  );
  return `<article id="m${number}">
<div class="stills">${Object.entries(stills)
    .map(([format, still]) =>
      enlargeable(number, format as Format, still.source, still.shown, words),
    )
    .join('')}</div>
<div class="about">
<h3><a href="#m${number}">${number}</a> <a class="time" href="#m${number}" data-at="${atSeconds}" title="${escaped(words.play)}">${clock(atSeconds)}</a> <small>${events.join(', ')}</small> ${marks.join(' ')}</h3>
<dl>
<dt>${escaped(words.atWords)}</dt><dd>“${escaped(asShown(cue))}”</dd>
<dt>${escaped(words.spoken)}</dt><dd>${escaped(asShown(spoken)) || '–'}</dd>
${shownTexts(stills, words)}
</dl>
</div>
</article>`;
};

const markOf = {
  new: ({ isNew }: StoryboardWords) => isNew,
  words: ({ otherWords }: StoryboardWords) => otherWords,
  picture: ({ otherPicture }: StoryboardWords) => otherPicture,
};

/** A still that fills the window when it is followed, also where no script runs. */
const enlargeable = (
  number: string,
  format: Format,
  source: string,
  shown: readonly string[],
  words: StoryboardWords,
): string => {
  const id = `s${number}-${format}`;
  const { width, height } = formats[format];
  const alt = `${words[format]}: ${shown.join('; ') || '–'}`;
  return `<div class="still ${format}" id="${id}"><a href="#${id}" aria-label="${escaped(`${number}, ${words[format]}: ${words.enlarge}`)}"><img width="${width}" height="${height}" alt="${escaped(alt)}" src="${source}"></a><a class="close" href="#m${number}">${escaped(words.close)}</a></div>`;
};

/** What can be read on screen: once where it is the same in both formats. */
const shownTexts = (stills: StoryboardMoment['stills'], words: StoryboardWords): string => {
  const lists = Object.entries(stills).map(([format, { shown }]) => ({
    format: format as Format,
    html: shown.map((text) => `<div>${escaped(text)}</div>`).join('') || '–',
    // Where a line has no room, it is broken and loses its dot.
    words: shown.map((text) => text.replaceAll(' · ', ' ')).join('\n'),
  }));
  const isSame = new Set(lists.map((list) => list.words)).size === 1;
  if (isSame) return `<dt>${escaped(words.onScreen)}</dt><dd>${lists.at(-1)?.html}</dd>`;
  return lists
    .map(({ format, html }) => {
      const heading = filled(words.onScreenIn, { format: words[format] });
      return `<dt>${escaped(heading)}</dt><dd>${html}</dd>`;
    })
    .join('\n');
};
