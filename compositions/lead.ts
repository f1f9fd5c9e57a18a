import { mixed, type Palette } from '../src/design/colour.ts';
import { type Disc, rounded } from '../src/design/geometry.ts';
import { motion, type Move, progress } from '../src/design/motion.ts';

/** How the leading dot looks: standing out, dark, quiet, open as one that is not counted, or paled. */
export type LeadTone = 'accent' | 'ink' | 'soft' | 'open' | 'pale';

/**
 * From this frame on, the leading dot goes to this place. One dot leads through a whole slide: it is the person it is
 * about, and what joins one scene to the next.
 */
export type LeadStep = { atFrame: number; disc: Disc; tone: LeadTone; move?: Move };

/** Where the leading dot is at a frame, and how it looks. */
export const leadAt = (
  steps: readonly LeadStep[],
  palette: Palette,
  frame: number,
): { disc: Disc; fill: string; stroke: string } | null => {
  const first = steps[0];
  if (!first) return null;
  let { disc } = first;
  let colours = toneColours(first.tone, palette);
  for (const step of steps.slice(1)) {
    const share = progress(frame, step.atFrame, step.move ?? motion.travel);
    if (share === 0) continue;
    const wanted = toneColours(step.tone, palette);
    disc = discBetween(disc, step.disc, share);
    colours = {
      fill: mixed(colours.fill, wanted.fill, share),
      stroke: mixed(colours.stroke, wanted.stroke, share),
    };
  }
  return { disc, ...colours };
};

/** A dot on its way from one place to another. */
export const discBetween = (from: Disc, to: Disc, share: number): Disc => ({
  cx: rounded(from.cx + (to.cx - from.cx) * share),
  cy: rounded(from.cy + (to.cy - from.cy) * share),
  r: rounded(from.r + (to.r - from.r) * share),
});

const toneColours = (tone: LeadTone, { accent, ink, soft }: Palette) =>
  ({
    accent: { fill: accent, stroke: accent },
    ink: { fill: ink, stroke: ink },
    soft: { fill: soft, stroke: soft },
    open: { fill: soft, stroke: accent },
    pale: { fill: mixed(soft, accent, 0.35), stroke: accent },
  })[tone];
