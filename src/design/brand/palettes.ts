import type { Brand } from '../../film/brand.ts';
import { type Mood, moods } from '../../film/mood.ts';
import { contrast, mixed, type Palette, textContrast } from '../colour.ts';
import { colourOf, firstTowards, standsOut, type Tone, toneOf } from './colours.ts';

/** What large words, figures and shapes that carry a meaning need (standards: WCAG 2.2, and more than its 3). */
const accentContrast = 4.5;
/** What tells an outline from what it is filled with. */
const softContrast = 2.7;
/** Words that stand on the soft colour, as a picture on its way in a dot that is not counted. */
const inkOnSoftContrast = 3;

/** A pair of a brand's colours that cannot be told apart well enough, and the nearest colour that could. */
export type WeakPair = {
  /** Where the colour stands in the brand: `ink`, or the number of the accent. */
  which: 'ink' | number;
  colour: string;
  field: string;
  ratio: number;
  least: number;
  nearest: string | null;
};

const light = {
  /** Of a field: as strong as it may be, and as pale as it may become so that an accent stands out. */
  lightness: { from: 0.93, to: 0.985 },
  /** How much of its accent's chroma a field has: moods of one accent differ. */
  chromaShares: [0.24, 0.14, 0.19, 0.28, 0.12, 0.22],
  mostChroma: 0.05,
  /** How far the soft colour is from the field to the accent. */
  softShare: 0.42,
  fadedShare: 0.62,
  /** Of the plain field: how light, and how light it may become. */
  plain: { from: 0.96, to: 0.99, chroma: 0.008 },
} as const;

const dark = {
  harm: { lightness: 0.27, chroma: 0.06 },
  end: { lightness: 0.37, chroma: 0.09 },
  inkLightness: 0.98,
  accentLightness: 0.78,
  softLightness: 0.2,
} as const;

const darkMoods = ['harm', 'end'] as const satisfies readonly Mood[];
const lightMoods = moods.filter((mood) => !darkMoods.some((one) => one === mood));

/** The field that every slide of a brand begins and ends on: all of its colours can be read on it. */
export const plainFieldOf = ({ colours }: Brand): string => {
  const { from, to, chroma } = light.plain;
  const tone = { l: from, c: chroma, h: toneOf(colours.ink).h };
  const needs = [
    [colours.ink, textContrast] as const,
    ...colours.accents.map((accent) => [accent, accentContrast] as const),
  ];
  return firstTowards(tone, to, (tried) => standsOut(tried, needs)) ?? colourOf({ ...tone, l: to });
};

/** The colours of every mood, made of a brand's. They hold every contrast where `weakPairs` finds none. */
export const palettesOf = (brand: Brand): Record<Mood, Palette> => {
  const { ink, accents } = brand.colours;
  const first = accents[0] ?? ink;
  const palettes = Object.fromEntries([
    ...lightMoods.map((mood, index) => {
      const accent = accents[index % accents.length] ?? first;
      return [mood, lightPalette(ink, accent, index)];
    }),
    ['harm', darkPalette(toneOf(ink), toneOf(first), dark.harm)],
    ['end', darkPalette(toneOf(first), toneOf(accents[1] ?? first), dark.end)],
  ]) as Record<Mood, Palette>;
  return palettes;
};

/** Where the ink or an accent of a brand cannot be read on any field that is made for it: each once. */
export const weakPairs = (brand: Brand): WeakPair[] => {
  const { ink, accents } = brand.colours;
  const found = lightMoods.flatMap((_mood, index) => {
    const which = index % accents.length;
    const accent = accents[which] ?? ink;
    const field = palestField(accent, index);
    return [weak(which, accent, field, accentContrast), weak('ink', ink, field, textContrast)];
  });
  return found.filter(
    (pair, index): pair is WeakPair =>
      pair !== null && found.findIndex((one) => one?.which === pair.which) === index,
  );
};

const weak = (
  which: WeakPair['which'],
  colour: string,
  field: string,
  least: number,
): WeakPair | null => {
  const ratio = contrast(colour, field);
  if (ratio >= least) return null;
  const nearest = firstTowards(toneOf(colour), 0, (tried) => standsOut(tried, [[field, least]]));
  return { which, colour, field, ratio, least, nearest };
};

const fieldTone = (accent: string, index: number): Tone => {
  const { c, h } = toneOf(accent);
  const share = light.chromaShares[index % light.chromaShares.length] ?? 0;
  return { l: light.lightness.from, c: Math.min(light.mostChroma, c * share), h };
};

const palestField = (accent: string, index: number): string =>
  colourOf({ ...fieldTone(accent, index), l: light.lightness.to });

const lightPalette = (ink: string, accent: string, index: number): Palette => {
  const needs = [
    [accent, accentContrast],
    [ink, textContrast],
  ] as const;
  const field =
    firstTowards(fieldTone(accent, index), light.lightness.to, (tried) =>
      standsOut(tried, needs),
    ) ?? palestField(accent, index);
  // No nearer to the accent than an outline in it can be told from, and no darker than words on it can be read.
  const soft =
    [light.softShare, 0.34, 0.26, 0.18, 0.1]
      .map((share) => mixed(field, accent, share))
      .find((tried) =>
        standsOut(tried, [
          [accent, softContrast],
          [ink, inkOnSoftContrast],
        ]),
      ) ?? field;
  return { field, ink, accent, soft, faded: fadedOn(field, ink) };
};

const darkPalette = (
  ground: Tone,
  accentTone: Tone,
  { lightness, chroma }: { lightness: number; chroma: number },
): Palette => {
  const tone = { l: lightness, c: Math.min(ground.c, chroma), h: ground.h };
  const ink = colourOf({ l: dark.inkLightness, c: Math.min(ground.c, 0.012), h: ground.h });
  const field =
    firstTowards(tone, 0.1, (tried) => standsOut(tried, [[ink, textContrast + 1]])) ??
    colourOf(tone);
  const accent =
    firstTowards({ ...accentTone, l: dark.accentLightness }, 0.97, (tried) =>
      standsOut(tried, [[field, accentContrast + 0.5]]),
    ) ?? ink;
  const soft =
    firstTowards(
      { ...toneOf(field), l: toneOf(field).l + dark.softLightness },
      toneOf(field).l,
      (tried) =>
        standsOut(tried, [
          [accent, softContrast],
          [ink, inkOnSoftContrast],
        ]),
    ) ?? field;
  return { field, ink, accent, soft, faded: fadedOn(field, ink) };
};

/** The ink of large words that have had their turn: as near to the field as they can still be read. */
const fadedOn = (field: string, ink: string): string =>
  [light.fadedShare, 0.7, 0.78, 0.86, 0.94]
    .map((share) => mixed(field, ink, share))
    .find((tried) => standsOut(tried, [[field, accentContrast]])) ?? ink;
