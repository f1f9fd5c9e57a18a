import { type FigureLayout, figureLayout } from './figure.ts';
import type { Stage } from './stage/stage.ts';

/** A number with its label, and its field of dots: where a figure has its own. */
export const countLayout = (stage: Stage, dots: number): FigureLayout =>
  figureLayout(stage, { dots, devices: 0 });
