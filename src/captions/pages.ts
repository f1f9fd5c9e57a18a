import type { BreakKind } from '../language/breaks/rules.ts';
import { languageOf } from '../language/languages.ts';
import type { PartName } from '../film/script.ts';
import { frameAt, pace } from '../timeline/pace.ts';
import type { SlideTimeline, Span, TimedWord } from '../timeline/slide.ts';
import { joinedParts } from '../language/breaks/in-word.ts';
import { charactersIn } from './characters.ts';
import { eased } from './eased.ts';
import { bestLines } from './lines.ts';
import { pageSpan } from './page-span.ts';
import { joinedWord, settableParts, type TimedPart } from './parts.ts';
import { captionRules, captionTiming, type CaptionFormat } from './rules.ts';

/** What stands as caption at one time, line by line. Times count from the start of the slide. */
export type CaptionPage = Span & {
  startMs: number;
  endMs: number;
  part: PartName;
  lines: { words: TimedWord[] }[];
};

/** What it costs to end a page at each kind of place. */
const pageBreakCost = {
  sentence: 0,
  clause: 1.5,
  phrase: 4,
  plain: 9,
  leaning: 16,
  never: 20_000,
  mark: 18_000,
  syllable: 19_000,
  letter: 20_000,
} as const satisfies Record<BreakKind, number>;

const pageCosts = {
  /** For each page: fewer changes are calmer. */
  another: 1,
  /** For each sentence that begins within a page. */
  secondSentence: 12,
  /** A page of one word: worse than joining it to the next sentence. */
  orphan: 16,
  /** For each second that a page is shorter than is pleasant. */
  brief: 5,
  /** For each second too short or too long. */
  wrongLength: 5_000,
  /** Times the square of the characters a second above what is wanted. */
  hasty: 2,
  /** For each character a second above what is allowed. */
  tooFast: 300,
} as const;

const pleasantMs = 1500;

/**
 * The captions of a slide or the end card. A page never spans two parts. Where to break, between pages and between
 * lines, is chosen for the whole of a part at once: the choice with the least that is wrong.
 */
export const captionPages = (timeline: SlideTimeline, format: CaptionFormat): CaptionPage[] => {
  const known = chosen[format].get(timeline);
  if (known) return known;
  const pages = choosePages(timeline, format);
  chosen[format].set(timeline, pages);
  return pages;
};

/** Pages that were chosen: every frame, and every file that a slide is in, asks for them again. */
const chosen: Record<CaptionFormat, WeakMap<SlideTimeline, CaptionPage[]>> = {
  portrait: new WeakMap(),
  landscape: new WeakMap(),
  square: new WeakMap(),
  feed: new WeakMap(),
};

const choosePages = (timeline: SlideTimeline, format: CaptionFormat): CaptionPage[] => {
  const { fps } = timeline;
  const msAt = (frame: number) => Math.round((frame * 1000) / fps);
  return eased(partPages(timeline, format), fps).map(({ startFrame, endFrame, part, lines }) => ({
    startFrame,
    endFrame,
    startMs: msAt(startFrame),
    endMs: msAt(endFrame),
    part,
    lines,
  }));
};

const partPages = (timeline: SlideTimeline, format: CaptionFormat): ChosenPage[] =>
  timeline.script.flatMap(({ part, text }) => {
    const first = timeline.words.findIndex((word) => word.part === part);
    const words = timeline.words.filter((word) => word.part === part);
    const following = first === -1 ? undefined : timeline.words[first + words.length];
    const { charactersALine } = captionRules[format];
    const language = languageOf(timeline.language);
    const { parts, breaks } = settableParts(words, language, text, charactersALine);
    return pagesOfPart(parts, {
      part,
      breaks,
      nextFrame: following?.startFrame ?? null,
      timeline,
      format,
    });
  });

/** A page before its neighbours lend it time. */
type ChosenPage = Span &
  Pick<CaptionPage, 'part' | 'lines'> & {
    characters: number;
    spokenFrame: number;
  };

type PartContext = {
  part: PartName;
  breaks: readonly BreakKind[];
  /** The onset of the first word after the part; null when nothing follows. */
  nextFrame: number | null;
  timeline: SlideTimeline;
  format: CaptionFormat;
};

/** Words that make one page: how they are set, when it stands, and what is wrong with it. */
type Candidate = { end: number; span: Span; counts: readonly number[]; cost: number };

/** Dynamic programming from the end: the best pages from each word on. */
const pagesOfPart = (words: readonly TimedPart[], context: PartContext): ChosenPage[] => {
  const best: Candidate[] = [];
  for (let start = words.length - 1; start >= 0; start--) {
    for (let end = start + 1; end <= words.length; end++) {
      const candidate = candidateOf(words, start, end, context);
      // More words fit no better.
      if (candidate === null) break;
      candidate.cost += best[end]?.cost ?? 0;
      if (candidate.cost < (best[start]?.cost ?? Infinity)) best[start] = candidate;
    }
  }
  const pages: ChosenPage[] = [];
  for (let start = 0; start < words.length;) {
    const winner = best[start];
    if (!winner) break;
    pages.push(pageOf(words.slice(start, winner.end), winner, context));
    start = winner.end;
  }
  return pages;
};

/** The words from `start` up to `end` as one page; null when they do not fit. */
const candidateOf = (
  words: readonly TimedPart[],
  start: number,
  end: number,
  { breaks, nextFrame, timeline, format }: PartContext,
): Candidate | null => {
  const own = words.slice(start, end);
  const first = own[0];
  const last = own.at(-1);
  const silence = silenceAfter(timeline, first);
  // What is said after a silence is another page.
  if (last && silence && last.startFrame >= silence.endFrame) return null;
  const inner = breaks.slice(start, end - 1);
  const split = bestLines(
    own.map(({ text, hyphen }, index) => ({
      length: charactersIn(text),
      gap: gapAfter(own, index),
      hyphen: hyphen === '' ? 0 : 1,
    })),
    inner,
    captionRules[format],
  );
  if (!first || !last || !split) return null;

  const { fps } = timeline;
  const characters = charactersOf(own);
  const following = words[end]?.startFrame ?? nextFrame;
  const isLast = silence !== undefined && (following === null || following >= silence.endFrame);
  const span = pageSpan({
    startFrame: first.startFrame,
    spokenFrame: last.endFrame,
    nextFrame: isLast ? null : following,
    limitFrame: isLast
      ? Math.min(silence.quietFrame, timeline.closing.startFrame)
      : timeline.closing.startFrame,
    characters,
    fps,
  });
  const endsAt = end < words.length ? (breaks[end - 1] ?? 'plain') : 'sentence';
  const cost =
    split.cost +
    pageCosts.another +
    pageBreakCost[endsAt] +
    pageCosts.secondSentence * inner.filter((kind) => kind === 'sentence').length +
    (own.length === 1 ? pageCosts.orphan : 0) +
    timingCost(((span.endFrame - span.startFrame) * 1000) / fps, characters);
  return { end, span, counts: split.counts, cost };
};

/** The silence that comes after a word: captions leave in it, as it is quiet for the eyes too. */
const silenceAfter = ({ holds, fps }: SlideTimeline, word: TimedWord | undefined) => {
  const quiet = frameAt(pace.calmMs, fps);
  const hold = holds.find(
    ({ startFrame, endFrame }) =>
      word &&
      startFrame > word.startFrame &&
      // Else a caption would be gone for a moment only, which flickers.
      endFrame - startFrame - quiet >= frameAt(captionTiming.gapMs, fps),
  );
  return hold && { ...hold, quietFrame: hold.startFrame + quiet };
};

const pageOf = (
  words: readonly TimedPart[],
  { span, counts }: Candidate,
  { part }: PartContext,
): ChosenPage => ({
  ...span,
  part,
  characters: charactersOf(words),
  spokenFrame: words.at(-1)?.endFrame ?? span.endFrame,
  lines: linesOf(words, counts),
});

const charactersOf = (words: readonly TimedWord[]): number =>
  words.reduce((sum, { text }, index) => sum + charactersIn(text) + gapAfter(words, index), 0);

const timingCost = (durationMs: number, characters: number): number => {
  const { shortestMs, longestMs, wantedCharactersASecond, mostCharactersASecond } = captionTiming;
  const speed = (characters * 1000) / Math.max(durationMs, 1);
  const briefMs = Math.max(0, pleasantMs - durationMs);
  const wrongMs = Math.max(0, shortestMs - 1 - durationMs) + Math.max(0, durationMs - longestMs);
  return (
    (pageCosts.brief * briefMs + pageCosts.wrongLength * wrongMs) / 1000 +
    pageCosts.hasty * Math.max(0, speed - wantedCharactersASecond) ** 2 +
    pageCosts.tooFast * Math.max(0, speed - mostCharactersASecond)
  );
};

const linesOf = (words: readonly TimedPart[], counts: readonly number[]): CaptionPage['lines'] => {
  let at = 0;
  return counts.map((count) => ({
    words: joinedParts(words.slice(at, (at += count)), joinedWord),
  }));
};

/** Whether there is a space after a word, and another word. */
const gapAfter = (words: readonly TimedWord[], index: number): 0 | 1 => {
  const next = words[index + 1];
  return next && next.start > (words[index]?.end ?? 0) ? 1 : 0;
};
