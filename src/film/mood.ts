/** What a slide feels like; each has its colours in `src/design/colour.ts`. */
export const moods = [
  'curious',
  'trust',
  'truth',
  'risk',
  'harm',
  'action',
  'support',
  'end',
] as const;
export type Mood = (typeof moods)[number];
