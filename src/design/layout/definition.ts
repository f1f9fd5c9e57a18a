import { inOrder, startOf } from '../direction.ts';
import { between, bottom, columnsOf, type Rect } from '../geometry.ts';
import { peopleLayout, type PeopleLayout } from './people.ts';
import type { Stage } from './stage/stage.ts';

export type DefinitionLayout = { words: Rect; devices: Rect[]; pair: PeopleLayout };

const look = {
  portrait: { rowPx: 176, gapPx: 48, columnPx: 190, columnGapPx: 30 },
  landscape: { rowPx: 150, gapPx: 70, columnPx: 140, columnGapPx: 20 },
  square: { rowPx: 96, gapPx: 20, columnPx: 108, columnGapPx: 20 },
  feed: { rowPx: 132, gapPx: 34, columnPx: 142, columnGapPx: 26 },
} as const;

/** The term with its meaning; the two it is about; the devices, under the words, or where those stand beside under the two. */
export const definitionLayout = (stage: Stage, deviceCount: number): DefinitionLayout => {
  const { rowPx, gapPx, columnPx, columnGapPx } = look[stage.format];
  if (deviceCount === 0) return { words: stage.words, devices: [], pair: peopleLayout(stage) };
  const rowWidth = deviceCount * columnPx + (deviceCount - 1) * columnGapPx;
  if (stage.arrangement === 'stacked') {
    const row = between(stage.whole, bottom(stage.whole) - rowPx, bottom(stage.whole));
    return {
      words: between(stage.whole, stage.whole.y, row.y - gapPx),
      devices: inOrder(columnsOf(startOf(row, rowWidth, stage), deviceCount, columnGapPx), stage),
      pair: peopleLayout(stage),
    };
  }
  const liftPx = (rowPx + gapPx) / 2;
  const pair = peopleLayout(stage, liftPx);
  const { cx, cy, r } = pair.close.left;
  const row = { x: cx + r - rowWidth / 2, y: cy + r + gapPx, width: rowWidth, height: rowPx };
  return {
    words: stage.words,
    devices: inOrder(columnsOf(row, deviceCount, columnGapPx), stage),
    pair,
  };
};
