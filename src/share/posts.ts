import { titleLine } from '../film/script.ts';
import type { Film, Slide } from '../film/schema.ts';
import { writtenSources } from '../film/statistics/sources.ts';
import { creditedPictures } from '../film/supplied/picture-texts.ts';
import { languageOf } from '../language/languages.ts';
import { finishedMp4s, type Manifest, type ManifestFile } from '../render/manifest.ts';
import type { Platform } from './platforms.ts';

/** A finished MP4 to post, and the words that go with it. All of them are the film's own. */
export type Post = {
  listed: ManifestFile;
  /** Ids of its slides, in order. */
  slides: readonly Slide[];
  title: string;
  text: string;
  /** What its cover shows, for who cannot see it. */
  alt: string;
};

/**
 * What is posted of a film on a platform: its clips in order, and then the whole film.
 * @throws {RenderError} when one is not made yet
 */
export const postsOf = (film: Film, manifest: Manifest | null, platform: Platform): Post[] => {
  const finished = finishedMp4s(
    film,
    manifest,
    platform,
    (what) => `The ${what} is not there; run “npm run share -- ${film.id}” again.`,
  );
  const { text } = platform;
  const titleOf = (title: string) =>
    shortened([title, film.endCard.name], ' | ', text.maxTitle ?? Infinity);
  const clips = film.slides.flatMap((slide, index): Post[] => {
    const listed = finished.clips[index];
    if (!listed) return [];
    return [
      {
        listed,
        slides: [slide],
        title: titleOf(titleLine(slide)),
        text: clipText(film, slide, text.max),
        alt: altText(slide),
      },
    ];
  });
  const [first] = film.slides;
  const whole: Post = {
    listed: finished.film,
    slides: film.slides,
    title: titleOf(film.title),
    text: filmText(film, text.max),
    alt: first ? altText(first) : film.title,
  };
  return [...clips, whole];
};

/** As much as fits of what belongs together; the last go first. */
const shortened = (parts: readonly string[], between: string, max: number): string => {
  for (let count = parts.length; count > 1; count--) {
    const text = parts.slice(0, count).join(between);
    if (text.length <= max) return text;
  }
  return (parts[0] ?? '').slice(0, max);
};

/** Headline, body and where help is. What is too long loses whole sentences of its body, never half a one. */
const clipText = (film: Film, slide: Slide, max: number): string => {
  const { headline, body } = slide;
  const sentences = languageOf(film.language)
    .sentencesOf(body)
    .map(({ text }) => text);
  for (let count = sentences.length; count >= 0; count--) {
    const kept = sentences.slice(0, count).join(' ');
    const text = paragraphs([headline, kept, closing(film, [slide])]);
    if (text.length <= max) return text;
  }
  return help(film);
};

/** What the film is about, slide by slide, and where help is. */
const filmText = (film: Film, max: number): string => {
  const titles = film.slides.map(titleLine);
  for (let count = titles.length; count > 0; count--) {
    const text = paragraphs([
      film.slides[0]?.headline ?? '',
      titles.slice(0, count).join('\n'),
      closing(film, film.slides),
    ]);
    if (text.length <= max) return text;
  }
  return help(film);
};

const help = ({ endCard: { name, tagline, url } }: Film): string =>
  [tagline, `${name}: ${url}`].filter(Boolean).join('\n');

/** Where help is; then where numbers come from, and whose the pictures are, as licences ask. */
const closing = (film: Film, slides: readonly Slide[]): string =>
  paragraphs([
    help(film),
    [
      ...new Set(writtenSources(slides, film.language).map(({ written }) => written)),
      ...creditedPictures(slides),
    ].join('\n'),
  ]);

const paragraphs = (all: readonly string[]): string => all.filter(Boolean).join('\n\n');

const altText = (slide: Slide): string =>
  [titleLine(slide), slide.headline].map((text) => text.replace(/(?<![.!?…])$/u, '.')).join(' ');
