import {
  clampChroma,
  converter,
  formatHex,
  modeOklch,
  modeRgb,
  useMode,
  type Oklch,
} from 'culori/fn';
import { contrast } from '../colour.ts';

useMode(modeRgb);
useMode(modeOklch);
const toOklch = converter('oklch');

/** Lightness from 0 to 1, chroma and hue in degrees: OKLCH (Ottosson 2020), in which equal steps look equal. */
export type Tone = { l: number; c: number; h: number };

/** A colour, `#RRGGBB`, as a tone. */
export const toneOf = (colour: string): Tone => {
  const { l, c, h = 0 } = toOklch(colour) ?? { l: 0, c: 0 };
  return { l, c, h };
};

/** A tone as a colour, with as much of its chroma as a screen can show. */
export const colourOf = ({ l, c, h }: Tone): string => {
  const tone: Oklch = { mode: 'oklch', l, c, h };
  return formatHex(clampChroma(tone, 'oklch')).toUpperCase();
};

/** From one lightness that is tried to the next: a step that nobody sees. */
const step = 0.005;

/**
 * The first colour on the way from a tone to a lightness that passes; null where none does.
 * @param passes asked for each colour, from the tone's own on
 */
export const firstTowards = (
  tone: Tone,
  lightness: number,
  passes: (colour: string) => boolean,
): string | null => {
  const direction = Math.sign(lightness - tone.l) || 1;
  for (let l = tone.l; (lightness - l) * direction >= 0; l += step * direction) {
    const colour = colourOf({ ...tone, l });
    if (passes(colour)) return colour;
  }
  return null;
};

/** Whether one colour stands out from others by at least so much each. */
export const standsOut = (
  colour: string,
  others: readonly (readonly [string, number])[],
): boolean => others.every(([other, least]) => contrast(colour, other) >= least);
