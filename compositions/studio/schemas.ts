import { filmProps, pieceProps, sceneProps } from '../../src/drawing/props.ts';

/**
 * A schema that is left out where compositions are written as JSON. Remotion writes all of them at once, only to see
 * whether their props can travel, and with every kind of scene in every schema that would be hundreds of megabytes.
 */
const unwritten = <Schema extends { clone: () => Schema }>(schema: Schema): Schema =>
  Object.defineProperty(schema.clone(), 'toJSON', { value: () => undefined });

/** What Studio's editor of props goes by. */
export const editedProps = {
  film: unwritten(filmProps),
  piece: unwritten(pieceProps),
  scene: unwritten(sceneProps),
};
