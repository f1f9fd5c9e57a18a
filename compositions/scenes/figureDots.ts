import { type DotGrid, dotGrid } from '../../src/design/dots/grid.ts';
import type { Disc } from '../../src/design/geometry.ts';
import { figureLayout } from '../../src/design/layout/figure.ts';
import type { SceneOf } from '../../src/film/schema.ts';
import type { Stage } from '../../src/design/layout/stage.ts';
import { figureLabel } from './figureWords.ts';

type FigureScene = SceneOf<'figure'>;

/** The dots of a figure: where they stand, how many are counted, and which of them leads. */
export type FigureDots = { grid: DotGrid; whole: number; counted: number; leadIndex: number };

/** Lays out the dots of a figure scene. */
export const figureDots = (scene: FigureScene, stage: Stage, isHeadline: boolean): FigureDots => {
  const whole = wholeOf(scene);
  const counted = 'percent' in scene.figure ? Math.round(scene.figure.percent) : scene.figure.of;
  const layout = figureLayout(stage, scene.devices.length);
  const label = figureLabel(scene, stage, isHeadline);
  const room = layout.dots(label.heightPx);
  const grid = dotGrid(whole, room, stage.format === 'portrait' ? 'left' : 'centre');
  return { grid, whole, counted, leadIndex: leadIndex(scene, grid, counted) };
};

/** How many dots there are: people counted, or a hundred for a percentage. */
export const wholeOf = ({ figure }: FigureScene): number => ('percent' in figure ? 100 : figure.in);

/** The dot that acts: in the middle where it passes on, at the end where it sends or regrets. */
const leadIndex = ({ tell }: FigureScene, { discs, columns }: DotGrid, counted: number): number => {
  if (tell === 'share' || counted !== 1) return Math.max(0, tell === 'share' ? 0 : counted - 1);
  if (tell !== 'pass-on') return discs.length - 1;
  const rows = Math.ceil(discs.length / columns);
  return Math.floor(rows / 2) * columns + Math.floor((columns - 1) / 2);
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
  return scene.tell === 'send' ? free.slice(0, 1) : free.slice(0, 3);
};
