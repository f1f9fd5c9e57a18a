import {
  filmProblems,
  parseContent,
  problemsOfSlide,
  problemsOfTexts,
} from '../film/parse/parse.ts';
import type { Problem } from '../film/parse/problem.ts';
import {
  filmProps,
  type FilmProps,
  pieceProps,
  type PieceProps,
  sceneProps,
  type SceneProps,
} from './props.ts';

/** What the messages call them: they come from Studio's editor, or from `--props`. */
const file = 'props';

/**
 * Checks what a piece is to be drawn from as a film's content is checked.
 * @throws {ContentError} with all problems at once
 */
export const checkPieceProps = (props: unknown): PieceProps =>
  parseContent(pieceProps, props, { file, furtherProblems: pieceProblems });

/**
 * Checks what a scene is to be drawn from, likewise.
 * @throws {ContentError} with all problems at once
 */
export const checkSceneProps = (props: unknown): SceneProps =>
  parseContent(sceneProps, props, {
    file,
    furtherProblems: (written) => [...pieceProblems(written), ...sceneProblems(written)],
  });

/**
 * Checks what a film is to be drawn from, likewise.
 * @throws {ContentError} with all problems at once
 */
export const checkFilmProps = (props: unknown): FilmProps =>
  parseContent(filmProps, props, {
    file,
    furtherProblems: (written) =>
      filmProblems((written as { film?: unknown } | null)?.film).map(({ path, message }) => ({
        path: ['film', ...path],
        message,
      })),
  });

const pieceProblems = (props: unknown): Problem[] => {
  const { slide, language, fonts } = pieceIn(props);
  const place = ['piece', 'slide'];
  return [
    ...problemsOfSlide(slide, language, place),
    ...problemsOfTexts(slide, { tag: language, faces: fonts }, place),
  ];
};

const sceneProblems = (props: unknown): Problem[] => {
  const { scene } = (props ?? {}) as { scene?: unknown };
  const { scenes } = (pieceIn(props).slide ?? {}) as { scenes?: unknown };
  const count = Array.isArray(scenes) ? scenes.length : 0;
  return typeof scene === 'number' && scene >= count
    ? [{ path: ['scene'], message: `is ${scene}, but the slide has ${count}, counted from 0` }]
    : [];
};

/** What may be a slide in props that may be anything. */
const pieceIn = (props: unknown): { slide?: unknown; language?: unknown; fonts?: unknown } =>
  (props as { piece?: ReturnType<typeof pieceIn> | null } | null)?.piece ?? {};
