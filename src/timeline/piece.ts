import { z } from 'zod';
import type { Mood } from '../film/mood.ts';
import { endCardId, type FilmNarration, type Narration } from '../film/narration.ts';
import {
  endCardSchema,
  filmSchema,
  madeFilmSchema,
  slideSchema,
  type Film,
} from '../film/schema.ts';
import { scriptOfEndCard, scriptOfSlide, type ScriptPart } from '../film/script.ts';
import { suppliedFor } from '../film/supplied/supplied.ts';
import { wordsOf } from '../language/words.ts';
import { endCardTimeline, slideTimeline, type SlideTimeline } from './slide.ts';

/** Of all that is said and written on a piece, as `nl-NL`: by it letters are shaped and lines broken too. */
const language = filmSchema.shape.language;
/** How it looks, where a campaign has a look of its own, and what of the film's folder it shows. */
const { brand, files, fonts } = madeFilmSchema.shape;
const shared = { language, brand, files, fonts };

/** What is drawn as one unit: a slide, or the end card. */
export const pieceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('slide'), slide: slideSchema, ...shared }),
  z.object({ kind: z.literal('end-card'), endCard: endCardSchema, ...shared }),
]);
export type Piece = z.infer<typeof pieceSchema>;

/** The slides of a film in order, then its end card; each with no more of what the film's folder supplies than it shows. */
export const piecesOf = (film: Film): Piece[] => {
  const { slides, endCard, language, brand } = film;
  const shared = { language, ...(brand && { brand }) };
  const pieces: Piece[] = [
    ...slides.map((slide): Piece => ({ kind: 'slide', slide, ...shared })),
    { kind: 'end-card', endCard, ...shared },
  ];
  return pieces.map((piece) => withSupplied(piece, film));
};

/** A piece with what it shows of a film's folder and brand, where it has not got that already. */
export const withSupplied = (
  piece: Piece,
  { files, fonts }: Pick<Film, 'files' | 'fonts'>,
): Piece => {
  const { brand } = piece;
  const shown =
    piece.kind === 'slide'
      ? { brand, slides: [piece.slide] }
      : { brand, slides: [], endCard: piece.endCard };
  const own = piece.files ?? suppliedFor(shown, files);
  const set = piece.fonts ?? fonts;
  return { ...piece, ...(own && { files: own }), ...(set && { fonts: set }) };
};

/** The id under which a piece is narrated, cached and named. */
export const pieceId = (piece: Piece): string =>
  piece.kind === 'slide' ? piece.slide.id : endCardId;

/** What a piece feels like. */
export const moodOf = (piece: Piece): Mood =>
  piece.kind === 'slide' ? piece.slide.mood : piece.endCard.mood;

/** Everything a piece says, in order. */
export const scriptOf = (piece: Piece): ScriptPart[] =>
  piece.kind === 'slide' ? scriptOfSlide(piece.slide) : scriptOfEndCard(piece.endCard);

/** When everything on a piece happens. */
export const pieceTimeline = (piece: Piece, narration: Narration, fps?: number): SlideTimeline =>
  piece.kind === 'slide'
    ? slideTimeline(piece.slide, narration, piece.language, fps)
    : endCardTimeline(piece.endCard, narration, piece.language, fps);

/**
 * The narration of a piece: the film's, where it says this script, else estimated word times without sound, so that
 * a sentence changed in Studio shows at once.
 */
export const narrationOf = (piece: Piece, narrations: FilmNarration | null): Narration => {
  const script = scriptOf(piece);
  const spoken = narrations?.[pieceId(piece)];
  return spoken && JSON.stringify(spoken.script) === JSON.stringify(script)
    ? spoken
    : estimatedNarration(script);
};

// 140 words a minute, at Dutch's six characters a word with its space; pauses as standards.md wants them.
const characterMs = 60_000 / (140 * 6);
const sentencePauseMs = 450;
const partPauseMs = 1000;

/** Word times as a calm voice would about have them. Has no sound. */
export const estimatedNarration = (script: ScriptPart[]): Narration => {
  let atMs = 0;
  const words = script.flatMap(({ part, text }, index) => {
    if (index > 0) atMs += partPauseMs;
    return wordsOf(text).map((word) => {
      const startMs = atMs;
      const endMs = startMs + word.text.length * characterMs;
      atMs = endMs + (/[.?!]$/u.test(word.text) ? sentencePauseMs : characterMs);
      return { part, ...word, startMs, endMs };
    });
  });
  return { voice: 'estimate', audio: null, durationMs: Math.max(atMs, 1), script, words };
};
