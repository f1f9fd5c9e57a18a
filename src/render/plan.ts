import { type Format, formatsOf } from '../film/formats.ts';
import { madeName } from '../film/translation/edition.ts';
import { endCardId } from '../film/narration.ts';
import type { Film } from '../film/schema.ts';
import { pieceId, piecesOf, type Piece } from '../timeline/piece.ts';
import { UsageError } from '../told/errors.ts';
import { unknown } from '../told/suggestion.ts';

export const fileKinds = ['clip', 'film'] as const;
export type FileKind = (typeof fileKinds)[number];

/** What a user asks for. Empty lists mean all; of formats, those that the film is made as. */
export type RenderRequest = {
  film?: string | undefined;
  slides: readonly string[];
  formats: readonly Format[];
  captions: boolean;
  only?: 'clips' | 'film' | undefined;
};

/** A slide or end card in one format: drawn once, used in every file that shows it. */
export type PlannedPiece = {
  /** Of its film: the name of the edition. */
  film: string;
  /** Unique within the film: `hulp-vinden portrait`, `end-card landscape clean`. */
  name: string;
  piece: Piece;
  format: Format;
  captions: boolean;
};

/** One MP4, before it is spoken. */
export type PlannedFile = {
  kind: FileKind;
  /** From the film's folder, with forward slashes: `portrait/03-de-naakte-waarheid.mp4`. */
  path: string;
  format: Format;
  captions: boolean;
  /** The slide of a clip. */
  slide?: string;
  /** The title that players show. Neutral, as it may appear on a shared screen. */
  title: string;
  /** Names of its pieces, in order. */
  pieces: string[];
};

/** What is made of a film. */
export type PlannedFilm = { film: Film; pieces: PlannedPiece[]; files: PlannedFile[] };

/**
 * What to draw and what to make of it, film by film. A film named in the request comes alone; slides chosen without
 * `only` give their clips, not the film.
 * @throws {UsageError} for an unknown film or slide, and for slides chosen together with the whole film
 */
export const planRender = (films: readonly Film[], request: RenderRequest): PlannedFilm[] => {
  if (request.slides.length > 0 && request.only === 'film') {
    throw new UsageError(
      '--slide makes clips and --only film leaves them out; drop one of the two.',
    );
  }
  const asked = request.film === undefined ? films : filmsNamed(films, request.film);
  const known = asked.flatMap(({ slides }) => slides.map(({ id }) => id));
  const stranger = request.slides.find((id) => !known.includes(id));
  if (stranger === endCardId)
    throw new UsageError('The end card is no clip of its own: it ends every clip and film.', {
      remedy: `Make one of them, such as with --slide ${known.at(-1) ?? 'ID'}; “npm run storyboard -- --slide ${endCardId}” shows the end card alone.`,
    });
  if (stranger !== undefined) throw new UsageError(unknown('slide', stranger, known));
  return asked.map((film) => planFilm(film, request)).filter((plan) => plan.files.length > 0);
};

/** All editions of a film. */
const filmsNamed = (films: readonly Film[], id: string): Film[] => {
  const named = films.filter((candidate) => candidate.id === id);
  if (named.length > 0) return named;
  throw new UsageError(
    unknown(
      'film',
      id,
      films.map((candidate) => candidate.id),
    ),
  );
};

const planFilm = (film: Film, request: RenderRequest): PlannedFilm => {
  const pieces: PlannedPiece[] = [];
  const files: PlannedFile[] = [];
  const { captions } = request;
  for (const format of formatsOf(film, request.formats)) {
    const drawn = piecesOf(film).map((piece) => ({
      film: madeName(film),
      name: [pieceId(piece), format, ...(captions ? [] : ['clean'])].join(' '),
      piece,
      format,
      captions,
    }));
    const made = [...clipsOf(film, drawn, request), ...filmsOf(film, drawn, request)];
    files.push(...made);
    pieces.push(...drawn.filter(({ name }) => made.some((one) => one.pieces.includes(name))));
  }
  return { film, pieces, files };
};

const clipsOf = (film: Film, drawn: PlannedPiece[], request: RenderRequest): PlannedFile[] => {
  if (request.only === 'film') return [];
  const endCard = drawn.at(-1);
  return drawn.slice(0, -1).flatMap((slide, index) => {
    const id = pieceId(slide.piece);
    const isAsked = request.slides.length === 0 || request.slides.includes(id);
    if (!isAsked || !endCard) return [];
    const place = String(index + 1).padStart(2, '0');
    return [
      {
        kind: 'clip',
        path: `${folderOf(slide)}/${place}-${id}.mp4`,
        format: slide.format,
        captions: slide.captions,
        slide: id,
        title: `${film.endCard.name} · ${index + 1}/${film.slides.length}`,
        pieces: [slide.name, endCard.name],
      },
    ];
  });
};

const filmsOf = (film: Film, drawn: PlannedPiece[], request: RenderRequest): PlannedFile[] => {
  const first = drawn[0];
  if (request.only === 'clips' || request.slides.length > 0 || !first) return [];
  return [
    {
      kind: 'film',
      path: `${folderOf(first)}/${film.id}.mp4`,
      format: first.format,
      captions: first.captions,
      title: `${film.endCard.name} · ${film.title}`,
      pieces: drawn.map(({ name }) => name),
    },
  ];
};

const folderOf = ({ format, captions }: { format: Format; captions: boolean }): string =>
  captions ? format : `${format}-clean`;
