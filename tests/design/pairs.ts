import type { Palette } from '../../src/design/colour.ts';

type Pair = [what: string, front: string, back: string, least: number];

/** The colours of a mood that must be told apart, and how far apart they must be (docs/standards.md). */
export const pairsOf = ({ field, ink, accent, soft, faded }: Palette): Pair[] => [
  ['what is read on the field', ink, field, 7],
  ['what is read on a filled tag', field, ink, 7],
  ['large words and figures in the accent', accent, field, 4.5],
  ['large words on a card or in a dot', field, accent, 4.5],
  ['large words that have had their turn', faded, field, 4.5],
  ['the outline of what is not counted', accent, field, 3],
  ['the outline of what is not counted, and what fills it', accent, soft, 2.7],
  ['a picture on its way, in a dot that is not counted', ink, soft, 3],
  ['outlines of devices and rings', ink, field, 3],
];
