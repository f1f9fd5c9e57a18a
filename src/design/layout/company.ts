import type { Standing } from '../company.ts';
import { artPx } from '../format.ts';
import type { Disc } from '../geometry.ts';
import type { Stage } from './stage/stage.ts';

// From the leading dot: on the ground in pixels, above its quiet dots and under the captions; beside words in shares of
// its radius, around it.
const look = {
  stacked: {
    r: 64,
    near: [
      { x: 222, y: -128 },
      { x: -222, y: -128 },
      { x: 366, y: -122 },
    ],
    apart: [
      { x: 262, y: -138 },
      { x: -258, y: -132 },
      { x: 452, y: -136 },
    ],
    away: [
      { x: 420, y: -138 },
      { x: -420, y: -138 },
      { x: 700, y: -138 },
    ],
  },
  beside: {
    rShare: 0.36,
    degrees: [-60, 120, 60, -120],
    nearShare: 1.46,
    apartShare: 1.62,
    awayShare: 2.1,
  },
} as const;

/** Places of others by the one it is about, clear of what is read: who comes first stands first. */
export const companyLayout = (
  { format, arrangement }: Stage,
  lead: Disc,
): Record<Standing, Disc>[] => {
  if (arrangement === 'stacked') {
    const { r, near, apart, away } = look.stacked;
    const at = (from: { x: number; y: number } | undefined): Disc => ({
      cx: lead.cx + (from?.x ?? 0),
      cy: lead.cy + artPx(format, from?.y ?? 0),
      r: artPx(format, r),
    });
    return near.map((place, index) => ({
      near: at(place),
      apart: at(apart[index]),
      away: at(away[index]),
    }));
  }
  const { rShare, degrees, nearShare, apartShare, awayShare } = look.beside;
  return degrees.map((angle) => {
    const [x, y] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
    const at = (share: number): Disc => ({
      cx: lead.cx + x * share * lead.r,
      cy: lead.cy + y * share * lead.r,
      r: lead.r * rShare,
    });
    return { near: at(nearShare), apart: at(apartShare), away: at(awayShare) };
  });
};
