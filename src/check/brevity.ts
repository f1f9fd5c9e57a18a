import { setTexts } from '../film/scenes/index.ts';
import type { FilmNarration } from '../film/narration.ts';
import type { Film } from '../film/schema.ts';
import { wordsOf } from '../language/words.ts';
import { narrationOf, type Piece, pieceId, piecesOf, pieceTimeline } from '../timeline/piece.ts';
import { cueFrame, headlineSpan, sceneSpans, type SlideTimeline } from '../timeline/slide.ts';

/** Slow readers take three words a second, and half a second to find them (standards.md, words and figures on screen). */
const readingMs = (text: string): number => Math.max(1500, 500 + 300 * wordsOf(text).length);

/** What cannot be read in time in a film, in words, slide by slide. */
export const briefTexts = (film: Film, narrations: FilmNarration): string[] =>
  piecesOf(film).flatMap((piece) =>
    brevitiesOf(piece, pieceTimeline(piece, narrationOf(piece, narrations))).map(brevityMessage),
  );

/** A text that is gone before it can be read. */
type Brevity = { piece: string; text: string; shownMs: number; neededMs: number };

/** The texts of a piece that others replace too soon: a headline, and what its scenes set, each from its cue on. */
const brevitiesOf = (piece: Piece, timeline: SlideTimeline): Brevity[] => {
  if (piece.kind !== 'slide') return [];
  const { slide } = piece;
  const spans = sceneSpans(slide, timeline);
  const headline = headlineSpan(slide, timeline);
  const shown = [
    ...(headline ? [{ text: slide.headline, ...headline }] : []),
    ...slide.scenes.flatMap((scene, index) =>
      setTexts(scene, slide).map(({ cue, text }) => ({
        text,
        startFrame: cueFrame(timeline, cue),
        endFrame: spans[index]?.endFrame ?? timeline.closing.startFrame,
      })),
    ),
  ];
  return shown.flatMap(({ text, startFrame, endFrame }): Brevity[] => {
    const shownMs = ((endFrame - startFrame) * 1000) / timeline.fps;
    const neededMs = readingMs(text);
    return shownMs < neededMs ? [{ piece: pieceId(piece), text, shownMs, neededMs }] : [];
  });
};

/** The text in words for who makes the film, with the remedy. */
const brevityMessage = ({ piece, text, shownMs, neededMs }: Brevity): string =>
  `${piece}: “${text}” stands for ${seconds(shownMs)} s before other words take its place; reading it takes ${seconds(neededMs)} s. Give what comes after it a later cue, or leave one of the two out.`;

const seconds = (ms: number): string => (ms / 1000).toFixed(1);
