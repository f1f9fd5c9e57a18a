import { type Disc, type Rect, rounded } from '../geometry.ts';
import { seeded } from './seeded.ts';

export type CrowdRoom = {
  rect: Rect;
  count: number;
  radii: { min: number; max: number };
  gapPx: number;
  seed: number;
};

const triesPerDot = 220;

/** Dots that stand together without touching, larger ones first; always the same in the same room. */
export const crowd = ({ rect, count, radii, gapPx, seed }: CrowdRoom): Disc[] => {
  const random = seeded(seed);
  const discs: Disc[] = [];
  for (let index = 0; index < count; index++) {
    const r = Math.round(radii.max - ((radii.max - radii.min) * index) / Math.max(1, count - 1));
    for (let attempt = 0; attempt < triesPerDot; attempt++) {
      const disc = {
        cx: rounded(rect.x + random() * rect.width),
        cy: rounded(rect.y + r + random() * Math.max(0, rect.height - r)),
        r,
      };
      const isFree = discs.every(
        (other) => Math.hypot(other.cx - disc.cx, other.cy - disc.cy) >= other.r + r + gapPx,
      );
      if (isFree) {
        discs.push(disc);
        break;
      }
    }
  }
  return discs;
};
