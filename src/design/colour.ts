import type { Mood } from '../film/schema.ts';

/** The colours of a mood: the field, what is written on it, what stands out, and what stays quiet. */
export type Palette = { field: string; ink: string; accent: string; soft: string };

export const palettes = {
  curious: { field: '#FFE8D2', ink: '#2B1338', accent: '#C2255C', soft: '#F0A37E' },
  trust: { field: '#E7E2FF', ink: '#1E1446', accent: '#5B36E0', soft: '#B9ACF5' },
  truth: { field: '#D5F2EA', ink: '#0A2A2B', accent: '#0B7570', soft: '#8FCFC2' },
  risk: { field: '#FFDFA6', ink: '#361500', accent: '#B83A0A', soft: '#EFB25A' },
  harm: { field: '#2A2342', ink: '#F5F0FF', accent: '#B7A4FF', soft: '#5A4F82' },
  action: { field: '#DCEAFF', ink: '#0A2143', accent: '#1B53C9', soft: '#9DBDF0' },
  support: { field: '#FFF4D6', ink: '#12312B', accent: '#0F7A5A', soft: '#9CCFB4' },
  end: { field: '#0E4A4A', ink: '#FFFFFF', accent: '#FFD166', soft: '#2F7A74' },
} as const satisfies Record<Mood, Palette>;

/** The field that every slide begins and ends on, so that slides join without a seam. */
export const plainField = '#F6F1EA';
