import { placesOf } from '../../language/alike.ts';
import { cueWords, findCue } from '../cue.ts';
import { cuedEntries, quotationsIn, type Scene, setsCue } from '../scenes/index.ts';
import type { Slide } from '../schema.ts';
import { scriptOfSlide, type ScriptPart } from '../script.ts';

/**
 * A slide that is right, whose quotations are spelled as its text is, to the kind of apostrophe: what is shown is what
 * is written.
 */
export const asWritten = (slide: Slide): Slide => {
  const script = scriptOfSlide(slide);
  return { ...slide, scenes: slide.scenes.map((scene) => sceneAsWritten(scene, script)) };
};

const sceneAsWritten = (scene: Scene, script: readonly ScriptPart[]): Scene => {
  const copy = structuredClone(scene);
  for (const { path, text } of quotationsIn(scene)) {
    const written = quotedFrom(script, text);
    if (written !== undefined && written !== text) setAt(copy, path, written);
  }
  for (const { path, cue, entry } of cuedEntries(scene)) {
    if (!setsCue(scene, path) || entry.label !== undefined) continue;
    const { part, start, end } = findCue(script, cue);
    const written = script.find((one) => one.part === part)?.text.slice(start, end) ?? '';
    // Capitals are the author's: a label may begin with one.
    if (written.toLowerCase() !== cueWords(cue).toLowerCase())
      setAt(copy, [...path, 'label'], written);
  }
  return copy;
};

const quotedFrom = (script: readonly ScriptPart[], quoted: string): string | undefined => {
  if (script.some(({ text }) => text.includes(quoted))) return quoted;
  for (const { text } of script) {
    const [place] = placesOf(text, quoted, 'written');
    if (place) return text.slice(place.start, place.end);
  }
  return undefined;
};

const setAt = (scene: Scene, path: readonly (string | number)[], value: string): void => {
  let at = scene as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = value;
};
