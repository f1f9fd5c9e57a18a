import { chaptersOf } from '../captions/chapters.ts';
import { captionCues } from '../captions/cues.ts';
import { numberWordsAt } from '../film/parse/said.ts';
import { madeName } from '../film/translation/edition.ts';
import { claimsIn } from '../film/scenes/index.ts';
import type { Film, Slide } from '../film/schema.ts';
import { writtenSources } from '../film/statistics/sources.ts';
import type { Language } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import type { SlideTimeline } from '../timeline/slide.ts';
import type { LessonWords } from '../language/own-words/lesson.ts';
import type {
  LessonClip,
  LessonData,
  LessonFigure,
  LessonSentence,
  LessonVideo,
} from './contract.ts';

/** Where a video of the lesson and what belongs to it stand, from the page. */
export type LessonFiles = { video: string; poster: string; captionsFile: string };

/** A slide with its times, and the files of its clip. */
export type LessonSlide = { slide: Slide; timeline: SlideTimeline; files: LessonFiles };

export type LessonParts = {
  slides: readonly LessonSlide[];
  endCard: SlideTimeline;
  /** The files of the whole film; null where it is left out. */
  film: LessonFiles | null;
  papers: LessonData['papers'];
  words: LessonWords;
};

/** All that the page of a lesson shows, from a film and its times. Nothing in it is ours but `words`. */
export const lessonData = (film: Film, parts: LessonParts): LessonData => {
  const { slides, endCard, words, papers } = parts;
  const timelines = slides.map(({ timeline }) => timeline);
  const language = languageOf(film.language);
  const { name, url, tagline } = film.endCard;
  return {
    id: madeName(film),
    language: film.language,
    direction: language.direction,
    title: film.title,
    note: (film.lesson?.note ?? []).map(language.asShown),
    help: { name, url, tagline: tagline === undefined ? null : language.asShown(tagline) },
    exitUrl: film.lesson?.exitUrl ?? null,
    clips: slides.map(({ slide, timeline, files }): LessonClip => ({
      ...videoOf(files, [timeline, endCard], language),
      id: slide.id,
      title: shownTitle(slide),
      headline: language.asShown(slide.headline),
      figures: figuresOf({ slide, timeline, files }, film.language, language),
      sources: writtenSources([slide], film.language).map(({ written, url }) => ({
        written: language.asShown(written),
        url,
      })),
      questions: (film.lesson?.questions?.[slide.id] ?? []).map(language.asShown),
    })),
    film: parts.film && {
      ...videoOf(parts.film, [...timelines, endCard], language),
      chapters: chaptersOf(
        slides.map(({ slide, timeline: { durationInFrames } }) => ({
          title: shownTitle(slide),
          durationInFrames,
        })),
        endCard.durationInFrames,
        endCard.fps,
      ).map(({ title, startMs }) => ({ title, startSeconds: startMs / 1000 })),
    },
    papers,
    words,
  };
};

/** The numbers of a slide, as they are said, with what stands beside them. */
const figuresOf = (
  { slide, timeline: { script } }: LessonSlide,
  tag: string,
  language: Language,
): LessonFigure[] =>
  slide.scenes.flatMap(claimsIn).flatMap(({ cue, of }) =>
    of
      ? [
          {
            said: language.asShown(numberWordsAt(script, cue, language)),
            label: language.asShown(of(tag)),
          },
        ]
      : [],
  );

/** As it stands above the slide, not as it is spoken. */
const shownTitle = ({ topic, title }: Slide): string =>
  topic === undefined ? title : `${topic} · ${title}`;

const videoOf = (
  files: LessonFiles,
  timelines: readonly SlideTimeline[],
  language: Language,
): LessonVideo => ({
  ...files,
  seconds: timelines.reduce((sum, { durationInFrames, fps }) => sum + durationInFrames / fps, 0),
  captions: captionCues(timelines, 'landscape').map(({ startMs, endMs, lines }) => ({
    startSeconds: startMs / 1000,
    endSeconds: endMs / 1000,
    lines,
  })),
  sentences: sentencesIn(timelines, language),
});

/** Every sentence with its times; each lasts until the next begins, so that one of them is always the spoken one. */
const sentencesIn = (
  timelines: readonly SlideTimeline[],
  { sentencesOf, asShown }: Language,
): LessonSentence[] => {
  let offsetFrame = 0;
  const found = timelines.flatMap(({ script, words, durationInFrames, fps }) => {
    const from = offsetFrame;
    offsetFrame += durationInFrames;
    const secondsAt = (frame: number) => (from + frame) / fps;
    return script.flatMap(({ part, text }) =>
      sentencesOf(text).flatMap((sentence, index): LessonSentence[] => {
        const spoken = words.filter(
          (word) => word.part === part && word.end > sentence.start && word.start < sentence.end,
        );
        const [first, last] = [spoken[0], spoken.at(-1)];
        if (!first || !last) return [];
        return [
          {
            startSeconds: secondsAt(first.startFrame),
            endSeconds: secondsAt(last.endFrame),
            text: asShown(sentence.text),
            beginsParagraph: index === 0,
          },
        ];
      }),
    );
  });
  return found.map((sentence, index) => ({
    ...sentence,
    endSeconds: found[index + 1]?.startSeconds ?? sentence.endSeconds,
  }));
};
