import type { Mood } from '../film/mood.ts';

/**
 * The colours of a mood: the field, what is written on it, what stands out (large text and shapes only),
 * what stays quiet (shapes only), and the ink of large text that has had its turn.
 */
export type Palette = { field: string; ink: string; accent: string; soft: string; faded: string };

export const palettes = {
  curious: {
    field: '#FFE8D2',
    ink: '#2B1338',
    accent: '#C2255C',
    soft: '#F0A37E',
    faded: '#7D5B6B',
  },
  trust: {
    field: '#E7E2FF',
    ink: '#1E1446',
    accent: '#5B36E0',
    soft: '#B9ACF5',
    faded: '#625893',
  },
  truth: {
    field: '#D5F2EA',
    ink: '#0A2A2B',
    accent: '#0B7570',
    soft: '#8FCFC2',
    faded: '#456B69',
  },
  risk: {
    field: '#FFDFA6',
    ink: '#361500',
    accent: '#B23607',
    soft: '#EFB25A',
    faded: '#7D5526',
  },
  harm: {
    field: '#2A2342',
    ink: '#F5F0FF',
    accent: '#B7A4FF',
    soft: '#5A4F82',
    faded: '#A79FC4',
  },
  action: {
    field: '#DCEAFF',
    ink: '#0A2143',
    accent: '#1B53C9',
    soft: '#9DBDF0',
    faded: '#4D6690',
  },
  support: {
    field: '#FFF4D6',
    ink: '#12312B',
    accent: '#0F7A5A',
    soft: '#9CCFB4',
    faded: '#56705F',
  },
  end: { field: '#0E4A4A', ink: '#FFFFFF', accent: '#FFD166', soft: '#2F7A74', faded: '#A9CBC8' },
} as const satisfies Record<Mood, Palette>;

/** The field that every slide begins and ends on, so that slides join without a seam. */
export const plainField = '#F6F1EA';

/** The colours of a mood before its field has come: all that stands can be read on the plain field. */
export const onPlainField = (palette: Palette, plain: string): Palette =>
  contrast(palette.ink, plain) >= textContrast
    ? { ...palette, field: plain }
    : { ...palette, field: plain, ink: palette.field, accent: palette.soft };

/** What a text needs to be read (standards: WCAG 2.2 AAA). */
export const textContrast = 7;

/** Captions look the same on every field: they are read, not looked at. */
export const captionColours = { box: '#1C0F28', text: '#FFFFFF', spoken: '#FFD166' } as const;

/** Codes are scanned best as the darkest on the lightest. */
export const codeColours = { modules: '#06201F', ground: '#FFFFFF' } as const;

/** Lines over the picture for those who review it. */
export const guideColours = { safe: '#00A86B', overlay: '#E0004D', text: '#FFFFFF' } as const;

/** A colour between two others, for what turns from one into the other. */
export const mixed = (from: string, to: string, share: number): string => {
  const channels = [0, 1, 2].map((channel) => {
    const [start, end] = [from, to].map((colour) => channelOf(colour, channel));
    return Math.round((start ?? 0) + ((end ?? 0) - (start ?? 0)) * share);
  });
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
};

/** How far apart two colours are in lightness, from 1 to 21, as WCAG measures it. */
export const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

/** Relative luminance of a colour, from 0 to 1, as WCAG defines it. */
export const luminance = (colour: string): number => {
  const [red, green, blue] = [0, 1, 2].map((channel) => linearChannel(channelOf(colour, channel)));
  return luminanceOf(red ?? 0, green ?? 0, blue ?? 0);
};

/** Relative luminance of linear channels, from 0 to 1 (WCAG 2.x). */
export const luminanceOf = (red: number, green: number, blue: number): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** How much light a channel of sRGB gives, from 0 to 1; written from 0 to 255 in whole numbers. */
export const linearChannel = (value: number): number => linear[value] ?? 0;

// All of them at once: a film has millions to ask for.
const linear = Float64Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

const channelOf = (colour: string, channel: number): number =>
  Number.parseInt(colour.slice(1 + channel * 2, 3 + channel * 2), 16);
