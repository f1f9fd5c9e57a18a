import { artLook } from '../../src/design/art.ts';
import { type DotGrid, dotGrid } from '../../src/design/dots/grid.ts';
import { bottom, type Disc, type Rect } from '../../src/design/geometry.ts';
import { captionArea } from '../../src/design/layout/captionBox.ts';
import { percentField } from '../../src/design/layout/figure.ts';
import type { Stage } from '../../src/design/layout/stage.ts';
import type { SceneOf } from '../../src/film/scenes/index.ts';
import { figureLabel, layoutOf, wholeOf } from './figureWords.ts';

type FigureScene = SceneOf<'figure'>;

/** The dots of a figure: where they stand, how many are counted, and which of them leads. */
export type FigureDots = { grid: DotGrid; whole: number; counted: number; leadIndex: number };

/** Lays out the dots of a figure scene. */
export const figureDots = (scene: FigureScene, stage: Stage, isHeadline: boolean): FigureDots => {
  const whole = wholeOf(scene);
  const counted = 'percent' in scene.figure ? Math.round(scene.figure.percent) : scene.figure.of;
  const label = figureLabel(scene, stage, isHeadline);
  const room = layoutOf(scene, stage).dots(label.heightPx);
  const grid = dotGrid(whole, room, whole === percentField.dots ? percentField.inRow : undefined);
  return { grid, whole, counted, leadIndex: leadIndex(scene, grid, counted, captionArea(stage)) };
};

/** The dot that acts: in the middle where it passes on, at the end where it sends or regrets. */
const leadIndex = (
  { tell }: FigureScene,
  { discs, columns }: DotGrid,
  counted: number,
  captions: Rect | null,
): number => {
  if (tell === 'share' || counted !== 1) return Math.max(0, tell === 'share' ? 0 : counted - 1);
  if (tell !== 'pass-on') return discs.length - 1;
  const column = Math.floor((columns - 1) / 2);
  const rows = Math.ceil(discs.length / columns);
  const middle = Math.floor(rows / 2);
  const isSeen = (row: number): boolean => {
    const disc = discs[row * columns + column];
    if (!disc || !captions) return disc !== undefined;
    return disc.cy + disc.r < captions.y || disc.cy - disc.r > bottom(captions);
  };
  // Where dots pass behind the captions, it acts below them.
  const below = Array.from({ length: rows - middle }, (_, index) => middle + index);
  const row = below.find((one) => isSeen(one) && isSeen(one - 1)) ?? middle;
  return row * columns + column;
};

/** Whether a dot is among the counted, and when in the counting its turn comes. */
export const turnOf = (index: number, { counted, leadIndex: lead }: FigureDots): number | null => {
  if (counted === 1) return index === lead ? 0 : null;
  return index < counted ? index : null;
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
