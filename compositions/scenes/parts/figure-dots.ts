import { artLook } from '../../../src/design/art.ts';
import { partAt, shareField } from '../../../src/design/dots/field.ts';
import { type DotGrid, dotGrid } from '../../../src/design/dots/grid.ts';
import { drawnDots } from '../../../src/design/dots/rounding.ts';
import type { Disc } from '../../../src/design/geometry.ts';
import { percentField, percentRow } from '../../../src/design/layout/figure.ts';
import type { Stage } from '../../../src/design/layout/stage/stage.ts';
import type { SceneOf } from '../../../src/film/scenes/index.ts';
import type { Rounding } from '../../../src/language/numbers/said.ts';
import { figureLabel, layoutOf } from './figure-words.ts';

type FigureScene = SceneOf<'figure'>;

/**
 * The dots of a figure: where they stand, what is counted, up to where it may be (in a range), how many of them it takes
 * (the last perhaps in part), and which of them leads.
 */
export type FigureDots = {
  grid: DotGrid;
  whole: number;
  value: number;
  perhaps: number;
  /** Up to where dots are drawn: a little beside the value, where the words say it to one side (*ruim*, *bijna*). */
  drawn: number;
  counted: number;
  leadIndex: number;
  /** How much of the leading dot is counted. */
  leadPart: number;
};

/** How a figure is told, as its scene does not say: whether in the headline, and how exactly. */
export type FigureTold = { isHeadline: boolean; rounding: Rounding };

/** Lays out the dots of a figure scene. */
export const figureDots = (
  scene: FigureScene,
  stage: Stage,
  { isHeadline, rounding }: FigureTold,
): FigureDots => {
  const { whole, value, perhaps } = shareField(scene.figure);
  // A dot that acts stays whole.
  const drawn =
    scene.tell === 'share' && value === perhaps ? drawnDots(value, rounding, whole) : value;
  const counted = Math.ceil(value);
  const label = figureLabel(scene, stage, isHeadline);
  const room = layoutOf(scene, stage).dots(label.heightPx);
  const grid = dotGrid(whole, room, whole === percentField.dots ? percentRow(room) : undefined);
  const lead = leadIndex(scene, grid, counted);
  const leadPart = counted === 1 ? Math.min(1, drawn) : partAt(lead, drawn);
  return { grid, whole, value, perhaps, drawn, counted, leadIndex: lead, leadPart };
};

/** The dot that acts: in the middle where it passes on, at the end where it sends or regrets. */
const leadIndex = ({ tell }: FigureScene, { discs, columns }: DotGrid, counted: number): number => {
  if (tell === 'share' || counted !== 1) return Math.max(0, tell === 'share' ? 0 : counted - 1);
  if (tell !== 'pass-on') return discs.length - 1;
  const rows = Math.ceil(discs.length / columns);
  return Math.floor(rows / 2) * columns + Math.floor((columns - 1) / 2);
};

/**
 * Whether a dot is among the counted, and when in the counting its turn comes, from 0. The leading dot is the first,
 * wherever it stands: it comes filled.
 */
export const turnOf = (index: number, { counted, leadIndex: lead }: FigureDots): number | null => {
  if (index === lead) return counted === 0 ? null : 0;
  if (counted <= 1 || index >= counted) return null;
  return index < lead ? index + 1 : index;
};

/** The dots that a picture goes to: one, or several where it is passed on. */
export const targetsOf = (scene: FigureScene, dots: FigureDots): Disc[] => {
  const { discs, columns } = dots.grid;
  const lead = dots.leadIndex;
  const wanted =
    scene.tell === 'send'
      ? [columns > 1 ? lead - columns - 1 : -1, lead - 2, lead - 1]
      : scene.tell === 'pass-on'
        ? [lead - columns + 2, lead + columns + 1, lead - columns - 1, lead + 2]
        : [];
  const free = wanted.flatMap((index) => {
    const disc = discs[index];
    return disc && turnOf(index, dots) === null ? [disc] : [];
  });
  return scene.tell === 'send' ? free.slice(0, 1) : free.slice(0, artLook.passedOnTo);
};
