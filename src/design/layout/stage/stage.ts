import type { Direction } from '../../direction.ts';
import type { Arrangement } from '../../format.ts';
import type { Format } from '../../../film/formats.ts';
import type { Unit } from '../../../film/brand.ts';
import type { Rect } from '../../geometry.ts';

/** Where everything of a slide has its place. */
export type Stage = {
  /** Of all that is written on it: a BCP 47 tag. */
  language: string;
  /** Which way its lines run. In the picture, words stand where they begin. */
  direction: Direction;
  format: Format;
  arrangement: Arrangement;
  /** The shape of what stands for one person. */
  unit: Unit;
  canvas: Rect;
  safe: Rect;
  topic: Rect;
  /** One idea: its words. Without captions it has their room too. */
  words: Rect;
  /** What the words are about; beside them, or below. Where it is below, the scene decides how high it begins. */
  picture: Rect;
  /** Words and picture together, for what needs all the room. */
  whole: Rect;
  /** The room kept for captions; its bottom edge is theirs. Null where there are none. */
  caption: Rect | null;
  /** Room for art that may bleed and holds nothing to read: below the captions, or on the right. */
  ground: Rect;
};

export type StageOptions = {
  /** Without it, a dot. */
  unit?: Unit;
  language: string;
  captions: boolean;
  topicLines: number;
};
