import { artLook } from '../../src/design/art.ts';
import { mixed, type Palette } from '../../src/design/colour.ts';
import type { Disc } from '../../src/design/geometry.ts';
import { captionArea } from '../../src/design/layout/stage/caption-box.ts';
import type { Stage } from '../../src/design/layout/stage/stage.ts';
import { motion, type Move, progress } from '../../src/design/motion.ts';
import { discAround, discBetween, leadsPast } from '../../src/design/way.ts';

/** How the leading dot looks: standing out, dark, quiet, open as one that is not counted, or paled. */
export type LeadTone = 'accent' | 'ink' | 'soft' | 'open' | 'pale';

/**
 * From this frame on, the leading dot goes to this place. One dot leads through a whole slide: it is the person it is
 * about, and what joins one scene to the next.
 */
export type LeadStep = { atFrame: number; disc: Disc; tone: LeadTone; move?: Move };

/** Where the leading dot is at a frame, and how it looks. It never passes behind the captions. */
export const leadAt = (
  steps: readonly LeadStep[],
  { stage, palette }: { stage: Stage; palette: Palette },
  frame: number,
): { disc: Disc; fill: string; stroke: string } | null => {
  const first = steps[0];
  if (!first) return null;
  let { disc } = first;
  let colours = toneColours(first.tone, palette);
  const captions = captionArea(stage);
  for (const [index, step] of steps.slice(1).entries()) {
    const before = steps[index]?.disc ?? first.disc;
    const around = captions && leadsPast(before, step.disc, captions) ? captions : null;
    const move = step.move ?? (around ? motion.around : motion.travel);
    const share = progress(frame, step.atFrame, move);
    if (share === 0) continue;
    const wanted = toneColours(step.tone, palette);
    disc = around
      ? discAround(disc, step.disc, share, around, stage.canvas)
      : discBetween(disc, step.disc, share);
    colours = {
      fill: mixed(colours.fill, wanted.fill, share),
      stroke: mixed(colours.stroke, wanted.stroke, share),
    };
  }
  return { disc, ...colours };
};

const toneColours = (tone: LeadTone, { accent, ink, soft }: Palette) =>
  ({
    accent: { fill: accent, stroke: accent },
    ink: { fill: ink, stroke: ink },
    soft: { fill: soft, stroke: soft },
    open: { fill: soft, stroke: accent },
    pale: { fill: mixed(soft, accent, artLook.paleShare), stroke: accent },
  })[tone];
