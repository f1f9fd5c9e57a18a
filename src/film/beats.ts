import { z } from 'zod';
import { cueSchema } from './cue.ts';

/**
 * What the people in the picture do at a beat: one comes, one goes, all gather or part, and the one it is about lifts
 * a little or glows.
 */
export const gestures = ['come', 'go', 'gather', 'part', 'lift', 'glow'] as const;
export type Gesture = (typeof gestures)[number];

/** Gestures of the others: there must be room for them. */
const othersGestures: readonly Gesture[] = ['come', 'go', 'gather', 'part'];
export const movesOthers = (gesture: Gesture): boolean => othersGestures.includes(gesture);

/** A small change of the picture at words that are spoken, so that it does not stand still for long. */
export const slideBeatSchema = z.strictObject({ cue: cueSchema, gesture: z.enum(gestures) });
