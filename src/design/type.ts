import { families } from '../fonts/files.ts';
import type { Format } from '../film/formats.ts';

/** A way of setting type, apart from its size. */
export type Face = {
  family: string;
  weight: number;
  /** Between letters, in em. */
  trackingEm: number;
  /** From line to line, in em. */
  leading: number;
  variation?: string;
  /** Digits of one width, for a number that counts: nothing moves while it does. */
  isTabular?: boolean;
};

// Bricolage's optical size is fixed, so that letters keep their shape, and widths their measure, at every size.
// Two digits that stand nearest (44) are 0.042 em apart in the face itself, tabular digits (20) 0.05 em.
const figureTrackingEm = -0.012;
const display = { family: families.display, weight: 800, variation: "'opsz' 72" } as const;
const text = { family: families.text, trackingEm: 0, leading: 1.16 } as const;

export const faces = {
  headline: { ...display, trackingEm: -0.022, leading: 1.02 },
  figure: { ...display, trackingEm: figureTrackingEm, leading: 0.8 },
  counted: { ...display, trackingEm: figureTrackingEm, leading: 0.8, isTabular: true },
  phone: { ...display, trackingEm: figureTrackingEm, leading: 0.9 },
  strong: { ...display, trackingEm: -0.015, leading: 1.08 },
  label: { ...text, weight: 700 },
  plain: { ...text, weight: 500 },
} as const satisfies Record<string, Face>;

/** What a text is on the screen. */
export const textRoles = [
  'topic',
  'title',
  'headline',
  'figure',
  'lockupLabel',
  'label',
  'term',
  'meaning',
  'message',
  'tag',
  'feeling',
  'step',
  'note',
  'number',
  'disc',
  'row',
  'quote',
  'speaker',
  'claim',
  'way',
  'phone',
  'question',
  'credit',
  'name',
  'tagline',
  'caption',
  'scale',
  'source',
] as const;
export type TextRole = (typeof textRoles)[number];

export const faceOf = {
  topic: faces.label,
  title: faces.headline,
  headline: faces.headline,
  figure: faces.figure,
  lockupLabel: faces.strong,
  label: faces.label,
  term: faces.strong,
  meaning: faces.headline,
  message: faces.headline,
  tag: faces.strong,
  feeling: faces.headline,
  step: faces.strong,
  note: faces.plain,
  number: faces.strong,
  disc: faces.strong,
  row: faces.strong,
  quote: faces.headline,
  speaker: faces.label,
  claim: faces.headline,
  way: faces.strong,
  phone: faces.phone,
  question: faces.headline,
  credit: faces.plain,
  name: faces.headline,
  tagline: faces.label,
  caption: faces.plain,
  scale: faces.plain,
  source: faces.plain,
} as const satisfies Record<TextRole, Face>;

type ScriptNeeds = { leading: number; tightLeading: number; isJoined: boolean };

/**
 * What letters of a script need of a face: room above and below, the least where there is no more, and no tracking, which
 * would tear joined letters apart.
 */
const scriptNeeds: Readonly<Record<string, ScriptNeeds>> = {
  Arab: { leading: 1.36, tightLeading: 1.08, isJoined: true },
  Hebr: { leading: 1.12, tightLeading: 1.02, isJoined: false },
  Thai: { leading: 1.4, tightLeading: 1.24, isJoined: false },
  Deva: { leading: 1.3, tightLeading: 1.16, isJoined: true },
};

const scripts = new Map<string, string>();

/** The script of a language, as `Arab`. */
export const scriptOf = (language: string): string => {
  const script = scripts.get(language) ?? new Intl.Locale(language).maximize().script ?? '';
  scripts.set(language, script);
  return script;
};

/**
 * The face of a text in a language: its role's, with what the script needs.
 * @param isTight with the least from line to line: where texts would not fit otherwise
 */
export const faceFor = (role: TextRole, language: string, isTight = false): Face => {
  const face: Face = faceOf[role];
  const needs = scriptNeeds[scriptOf(language)];
  if (!needs) return face;
  const leading = Math.max(face.leading, isTight ? needs.tightLeading : needs.leading);
  return { ...untracked(face, language), leading };
};

/** A face without tracking, where that would tear letters apart that are joined. */
export const untracked = (face: Face, language: string): Face =>
  scriptNeeds[scriptOf(language)]?.isJoined === true ? { ...face, trackingEm: 0 } : face;

/** Text is set as large as fits between these; smaller only where one long word demands it. */
export type Size = {
  minPx: number;
  maxPx: number;
  maxLines: number;
  /** Whether long words stay whole, because what does not fit is set elsewhere. */
  keepsWords?: boolean;
};

/** Nothing that is read is smaller. */
export const smallestPx = 42;

const smallPrint = { minPx: smallestPx, maxPx: smallestPx, maxLines: 2 } as const;

export const sizes = {
  portrait: {
    topic: { minPx: 42, maxPx: 44, maxLines: 2 },
    title: { minPx: 96, maxPx: 152, maxLines: 5 },
    headline: { minPx: 96, maxPx: 124, maxLines: 6 },
    figure: { minPx: 160, maxPx: 280, maxLines: 1 },
    lockupLabel: { minPx: 64, maxPx: 80, maxLines: 5 },
    label: { minPx: 60, maxPx: 66, maxLines: 4 },
    term: { minPx: 66, maxPx: 76, maxLines: 2 },
    meaning: { minPx: 66, maxPx: 96, maxLines: 7 },
    message: { minPx: 72, maxPx: 104, maxLines: 6 },
    tag: { minPx: 56, maxPx: 68, maxLines: 2 },
    feeling: { minPx: 64, maxPx: 124, maxLines: 2 },
    step: { minPx: 44, maxPx: 54, maxLines: 3 },
    note: { minPx: 42, maxPx: 44, maxLines: 2 },
    number: { minPx: 42, maxPx: 44, maxLines: 1 },
    disc: { minPx: 42, maxPx: 48, maxLines: 2, keepsWords: true },
    row: { minPx: 48, maxPx: 68, maxLines: 2 },
    quote: { minPx: 64, maxPx: 116, maxLines: 7 },
    speaker: { minPx: 54, maxPx: 64, maxLines: 2 },
    claim: { minPx: 58, maxPx: 108, maxLines: 6 },
    way: { minPx: 46, maxPx: 62, maxLines: 2 },
    phone: { minPx: 42, maxPx: 190, maxLines: 1 },
    credit: { minPx: 42, maxPx: 42, maxLines: 2 },
    question: { minPx: 84, maxPx: 136, maxLines: 6 },
    name: { minPx: 72, maxPx: 120, maxLines: 1 },
    tagline: { minPx: 56, maxPx: 64, maxLines: 3 },
    caption: { minPx: 58, maxPx: 58, maxLines: 3 },
    scale: smallPrint,
    source: smallPrint,
  },
  landscape: {
    topic: { minPx: 42, maxPx: 42, maxLines: 1 },
    title: { minPx: 110, maxPx: 160, maxLines: 4 },
    headline: { minPx: 110, maxPx: 140, maxLines: 4 },
    figure: { minPx: 180, maxPx: 300, maxLines: 1 },
    lockupLabel: { minPx: 72, maxPx: 92, maxLines: 4 },
    label: { minPx: 60, maxPx: 72, maxLines: 4 },
    term: { minPx: 72, maxPx: 84, maxLines: 1 },
    meaning: { minPx: 76, maxPx: 108, maxLines: 5 },
    message: { minPx: 84, maxPx: 120, maxLines: 5 },
    tag: { minPx: 60, maxPx: 76, maxLines: 2 },
    feeling: { minPx: 72, maxPx: 140, maxLines: 2 },
    step: { minPx: 46, maxPx: 62, maxLines: 3 },
    note: { minPx: 42, maxPx: 46, maxLines: 2 },
    number: { minPx: 42, maxPx: 44, maxLines: 1 },
    disc: { minPx: 42, maxPx: 48, maxLines: 2, keepsWords: true },
    row: { minPx: 48, maxPx: 72, maxLines: 2 },
    quote: { minPx: 70, maxPx: 124, maxLines: 5 },
    speaker: { minPx: 54, maxPx: 68, maxLines: 2 },
    claim: { minPx: 60, maxPx: 112, maxLines: 4 },
    way: { minPx: 48, maxPx: 66, maxLines: 2 },
    phone: { minPx: 42, maxPx: 210, maxLines: 1 },
    credit: { minPx: 42, maxPx: 42, maxLines: 2 },
    question: { minPx: 96, maxPx: 150, maxLines: 4 },
    name: { minPx: 84, maxPx: 128, maxLines: 1 },
    tagline: { minPx: 56, maxPx: 64, maxLines: 3 },
    caption: { minPx: 52, maxPx: 52, maxLines: 2 },
    scale: smallPrint,
    source: smallPrint,
  },
  square: {
    topic: { minPx: 42, maxPx: 42, maxLines: 1 },
    title: { minPx: 80, maxPx: 124, maxLines: 4 },
    headline: { minPx: 72, maxPx: 108, maxLines: 5 },
    figure: { minPx: 140, maxPx: 190, maxLines: 1 },
    lockupLabel: { minPx: 52, maxPx: 72, maxLines: 4 },
    label: { minPx: 48, maxPx: 60, maxLines: 4 },
    term: { minPx: 56, maxPx: 66, maxLines: 1 },
    meaning: { minPx: 54, maxPx: 84, maxLines: 5 },
    message: { minPx: 60, maxPx: 92, maxLines: 5 },
    tag: { minPx: 46, maxPx: 60, maxLines: 2 },
    feeling: { minPx: 56, maxPx: 104, maxLines: 2 },
    step: { minPx: 42, maxPx: 52, maxLines: 3 },
    note: { minPx: 42, maxPx: 42, maxLines: 2 },
    number: { minPx: 42, maxPx: 42, maxLines: 1 },
    disc: { minPx: 42, maxPx: 44, maxLines: 2, keepsWords: true },
    row: { minPx: 42, maxPx: 56, maxLines: 2 },
    quote: { minPx: 48, maxPx: 88, maxLines: 6 },
    speaker: { minPx: 44, maxPx: 54, maxLines: 2 },
    claim: { minPx: 44, maxPx: 80, maxLines: 4 },
    way: { minPx: 42, maxPx: 50, maxLines: 2 },
    phone: { minPx: 42, maxPx: 130, maxLines: 1 },
    credit: { minPx: 42, maxPx: 42, maxLines: 2 },
    question: { minPx: 64, maxPx: 110, maxLines: 5 },
    name: { minPx: 72, maxPx: 116, maxLines: 1 },
    tagline: { minPx: 52, maxPx: 60, maxLines: 3 },
    caption: { minPx: 50, maxPx: 50, maxLines: 2 },
    scale: smallPrint,
    source: smallPrint,
  },
  feed: {
    topic: { minPx: 42, maxPx: 44, maxLines: 2 },
    title: { minPx: 92, maxPx: 144, maxLines: 4 },
    headline: { minPx: 88, maxPx: 120, maxLines: 5 },
    figure: { minPx: 160, maxPx: 250, maxLines: 1 },
    lockupLabel: { minPx: 60, maxPx: 78, maxLines: 4 },
    label: { minPx: 54, maxPx: 66, maxLines: 4 },
    term: { minPx: 62, maxPx: 74, maxLines: 2 },
    meaning: { minPx: 62, maxPx: 96, maxLines: 6 },
    message: { minPx: 68, maxPx: 104, maxLines: 6 },
    tag: { minPx: 52, maxPx: 66, maxLines: 2 },
    feeling: { minPx: 62, maxPx: 120, maxLines: 2 },
    step: { minPx: 44, maxPx: 56, maxLines: 3 },
    note: { minPx: 42, maxPx: 44, maxLines: 2 },
    number: { minPx: 42, maxPx: 44, maxLines: 1 },
    disc: { minPx: 42, maxPx: 46, maxLines: 2, keepsWords: true },
    row: { minPx: 46, maxPx: 64, maxLines: 2 },
    quote: { minPx: 58, maxPx: 104, maxLines: 6 },
    speaker: { minPx: 50, maxPx: 62, maxLines: 2 },
    claim: { minPx: 52, maxPx: 96, maxLines: 5 },
    way: { minPx: 42, maxPx: 58, maxLines: 2 },
    phone: { minPx: 42, maxPx: 170, maxLines: 1 },
    credit: { minPx: 42, maxPx: 42, maxLines: 2 },
    question: { minPx: 76, maxPx: 126, maxLines: 6 },
    name: { minPx: 72, maxPx: 120, maxLines: 1 },
    tagline: { minPx: 54, maxPx: 62, maxLines: 3 },
    caption: { minPx: 54, maxPx: 54, maxLines: 2 },
    scale: smallPrint,
    source: smallPrint,
  },
} as const satisfies Record<Format, Record<TextRole, Size>>;

/** The small words of a figure (`van de`, `%`) as a share of its numerals. */
export const figureSmallShare = { words: 0.3, percent: 0.62 } as const;

/** How the parts of a figure stand together. */
export const figureSetting = {
  /** Between numerals and the small words, as a share of the numerals. */
  wordGapShare: 0.13,
  /** Between numerals and the per cent sign, as a share of the numerals: they never touch. */
  signGapShare: 0.02,
  /** Between two rows, as a share of the numerals; and how large those are, as a share of the largest in one row. */
  rowGapShare: 0.16,
  twoRowsShare: 0.45,
  /** From one size that is tried to the next. */
  stepPx: 4,
} as const;

/** Numerals whose small words can still be read. */
export const smallestFigurePx = smallestPx / figureSmallShare.words;
