import { placesOf } from '../../language/alike.ts';
import { type Cue, type CuePlace, findCue } from '../cue.ts';
import type { ScriptPart } from '../script.ts';

/**
 * Where words that are quoted are spoken: at a cue, or else the first time after it. Null where they are not spoken from
 * there on.
 */
export const quotedPlace = (
  script: readonly ScriptPart[],
  cue: Cue,
  quoted: string,
): CuePlace | null => {
  const from = findCue(script, cue);
  const first = script.findIndex(({ part }) => part === from.part);
  for (const { part, text } of script.slice(first)) {
    const place = placesOf(text, quoted, 'written').find(
      ({ end }) => part !== from.part || end > from.start,
    );
    if (place) return { part, ...place };
  }
  return null;
};

/** Whether words that are quoted are spoken before a cue, in its part, and not after it. */
export const isQuotedBefore = (
  script: readonly ScriptPart[],
  cue: Cue,
  quoted: string,
): boolean => {
  const { part, start } = findCue(script, cue);
  const text = script.find((one) => one.part === part)?.text ?? '';
  return (
    quotedPlace(script, cue, quoted) === null &&
    placesOf(text, quoted, 'written').some(({ end }) => end <= start)
  );
};

/** A place in a script as a cue that finds it. */
export const cueAt = (script: readonly ScriptPart[], { part, start, end }: CuePlace): Cue => {
  const text = script.find((one) => one.part === part)?.text ?? '';
  const words = text.slice(start, end);
  const before = placesOf(text, words, 'spoken').filter((place) => place.start < start);
  return { words, in: part, nth: before.length + 1 };
};

/** Words that a scene quotes, as a cue; where they are not spoken from its own cue on, that one. */
export const quotedCue = (script: readonly ScriptPart[], cue: Cue, quoted: string): Cue => {
  const place = quotedPlace(script, cue, quoted);
  return place ? cueAt(script, place) : cue;
};
