import { leftFrom, lineEnd, startOf } from '../direction.ts';
import type { EndCardArt } from '../../film/brand.ts';
import type { BrandLook } from '../brand/look.ts';
import { crowd, type CrowdRoom } from '../dots/crowd.ts';
import { dotGrid } from '../dots/grid.ts';
import { between, bottom, type Disc, padded, type Rect } from '../geometry.ts';
import type { Stage } from './stage/stage.ts';

export type EndCardLayout = {
  /** The brand's logo, where there is one. */
  logo: Rect;
  /** The end card's own, where it has one: the light card under it, and the room on it. */
  ownLogo: { card: Rect; box: Rect } | null;
  arrow: Rect;
  /** The name, and under it the sentence; the room that each may take. */
  name: Rect;
  tagline: (nameBottomPx: number) => Rect;
  /** The code's card, or null: a phone does not scan itself. */
  code: Rect | null;
  crowd: Disc[];
  /** The dot of the crowd that stands out. */
  lead: Disc;
};

/** Modules of quiet around a code. */
export const codeQuietModules = 4;
/** The code's card is as large as this allows, in whole pixels a module; the code itself is then over 400 px. */
const codeCardPx = 560;
export const codeModulePx = (modules: number): number =>
  Math.floor(codeCardPx / (modules + 2 * codeQuietModules));
export const codeCardRadiusPx = 28;
export const logoCardRadiusPx = 20;

/** A logo is no wider than this, and so far above the arrow at least. */
const logoWidthPx = 640;
const logoGapPx = 30;
/** The card under the end card's own logo, and how much of it stays free all around. */
const ownLogoWidthPx = 340;
const ownLogoPaddingPx = 16;

/** Rows of units: how far apart, how far from the edges, and how far below the words. */
const rowsLook = { pitchPx: 96, marginPx: 96, topPx: 24 } as const;

const look = {
  portrait: {
    topPx: 470,
    logo: { y: 300, height: 130 },
    arrow: { width: 176, height: 120 },
    gapPx: 44,
    taglineGapPx: 26,
    endPx: 1090,
    crowd: { y: 1130, height: 800, count: 40, radii: { min: 34, max: 128 }, gapPx: 18, seed: 5 },
  },
  landscape: {
    topPx: 232,
    logo: { y: 78, height: 118 },
    arrow: { width: 176, height: 120 },
    gapPx: 44,
    taglineGapPx: 28,
    endPx: 808,
    crowd: { y: 810, height: 320, count: 34, radii: { min: 30, max: 112 }, gapPx: 16, seed: 12 },
  },
  square: {
    topPx: 120,
    logo: { y: 72, height: 92 },
    arrow: { width: 146, height: 100 },
    gapPx: 34,
    taglineGapPx: 20,
    endPx: 660,
    crowd: { y: 690, height: 420, count: 34, radii: { min: 26, max: 92 }, gapPx: 14, seed: 5 },
  },
  feed: {
    topPx: 190,
    logo: { y: 82, height: 116 },
    arrow: { width: 162, height: 110 },
    gapPx: 40,
    taglineGapPx: 24,
    endPx: 780,
    crowd: { y: 810, height: 580, count: 38, radii: { min: 30, max: 112 }, gapPx: 16, seed: 5 },
  },
} as const;

/** An arrow, the name, a sentence; the crowd below, and in landscape, which is watched on a wall, the code on the right. */
export const endCardLayout = (
  stage: Stage,
  codeModules: number,
  { endCard, logo }: Pick<BrandLook, 'endCard' | 'logo'>,
  hasOwnLogo = false,
): EndCardLayout => {
  const { safe, canvas, format, arrangement, words } = stage;
  const { arrow, gapPx, taglineGapPx, endPx, crowd: room, logo: logoRow } = look[format];
  // Under a logo, where that needs the room.
  const topPx = Math.max(
    look[format].topPx,
    logo || hasOwnLogo ? bottom({ ...safe, ...logoRow }) + logoGapPx : 0,
  );
  const isStacked = arrangement === 'stacked';
  const codePx = (codeModules + 2 * codeQuietModules) * codeModulePx(codeModules);
  const column = isStacked ? safe : words;
  const nameTop = topPx + arrow.height + gapPx;
  const { y, height, ...dots } = room;
  const discs = unitsOf(endCard, { ...dots, rect: { x: 0, y, width: canvas.width, height } });
  const first = discs[0] ?? { cx: 0, cy: 0, r: 0 };
  const row = { ...startOf(column, Math.min(column.width, logoWidthPx), stage), ...logoRow };
  const ownWidthPx = hasOwnLogo ? Math.min(ownLogoWidthPx, row.width / 2) : 0;
  const besideOwn = startOf(row, row.width - ownWidthPx - logoGapPx, stage);
  // Where the row begins, or beside the brand's.
  const card = logo
    ? {
        ...row,
        x: leftFrom(lineEnd(row, -ownWidthPx, stage), ownWidthPx, stage),
        width: ownWidthPx,
      }
    : startOf(row, ownWidthPx, stage);
  return {
    logo: hasOwnLogo ? besideOwn : row,
    ownLogo: hasOwnLogo ? { card, box: padded(card, -ownLogoPaddingPx) } : null,
    arrow: { ...startOf(column, arrow.width, stage), y: topPx, height: arrow.height },
    name: { ...column, y: nameTop, height: 160 },
    tagline: (nameBottomPx) => between(column, nameBottomPx + taglineGapPx, endPx),
    code: isStacked
      ? null
      : {
          x: leftFrom(lineEnd(safe, -codePx, stage), codePx, stage),
          y: topPx - 60,
          width: codePx,
          height: codePx,
        },
    crowd: discs.slice(1),
    lead: first,
  };
};

/** The units under the name: together, in rows, or one alone. */
const unitsOf = (art: EndCardArt, room: CrowdRoom): Disc[] => {
  switch (art) {
    case 'crowd':
      return crowd(room);
    case 'rows': {
      const { pitchPx, marginPx, topPx } = rowsLook;
      const { x, y, width, height } = room.rect;
      const inRow = Math.floor((width - 2 * marginPx) / pitchPx);
      const rows = Math.floor((height - topPx) / pitchPx);
      const rect = {
        x: x + marginPx,
        y: y + topPx,
        width: width - 2 * marginPx,
        height: rows * pitchPx,
      };
      return dotGrid(rows * inRow, rect, inRow).discs;
    }
    case 'none':
      return crowd(room).slice(0, 1);
    default:
      return art satisfies never;
  }
};
