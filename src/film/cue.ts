import { z } from 'zod';
import { type PartName, partNames, type ScriptPart } from './script.ts';
import { text } from './text.ts';

/**
 * The words at which something happens. A bare string must be spoken exactly once in the slide;
 * the longer form says which part it is in (`in`) or which occurrence it is (`nth`, from 1).
 */
export const cueSchema = z.union([
  text(120),
  z.strictObject({
    words: text(120),
    in: z.enum(partNames).optional(),
    nth: z.int().positive().optional(),
  }),
]);
export type Cue = z.infer<typeof cueSchema>;

/** Where a cue stands: the part, and the character offsets of its words in that part's text. */
export type CuePlace = { part: PartName; start: number; end: number };

/** The words a cue waits for. */
export const cueWords = (cue: Cue): string => (typeof cue === 'string' ? cue : cue.words);

/** Cues that were found; every frame asks for them again. */
const known = new WeakMap<readonly ScriptPart[], Map<string, CuePlace>>();

/**
 * Finds the words of a cue in what is spoken, as whole words, whatever their capitals.
 * @throws {Error} when they are not spoken, or spoken more than once and the cue does not say which
 */
export const findCue = (script: readonly ScriptPart[], cue: Cue): CuePlace => {
  let found = known.get(script);
  if (!found) known.set(script, (found = new Map<string, CuePlace>()));
  const name = JSON.stringify(cue);
  let place = found.get(name);
  if (!place) found.set(name, (place = searchCue(script, cue)));
  return place;
};

const searchCue = (script: readonly ScriptPart[], cue: Cue): CuePlace => {
  const { words, in: part, nth } = typeof cue === 'string' ? { words: cue } : cue;
  const searched = script.filter((candidate) => part === undefined || candidate.part === part);
  const places = searched.flatMap((candidate) => placesIn(candidate, words));
  const where = part === undefined ? 'in this slide' : `in the ${part}`;

  if (places.length === 0) {
    const spoken = searched.map((candidate) => `"${candidate.text}"`).join(' ');
    throw new Error(`"${words}" is not spoken ${where}; its text says ${spoken || 'nothing'}.`);
  }
  if (nth === undefined && places.length > 1) {
    const parts = places.map((place) => place.part).join(', ');
    throw new Error(
      `"${words}" is spoken ${places.length} times ${where} (${parts}); say which with {words, in} or {words, nth}.`,
    );
  }
  const place = places[(nth ?? 1) - 1];
  if (place === undefined) {
    throw new Error(
      `"${words}" is spoken ${places.length} times ${where}, so nth: ${nth} is too high.`,
    );
  }
  return place;
};

// Compiled once. A pattern made of the words themselves takes a millisecond, for each cue at every start.
const wordEnds = /[\p{L}\p{N}]$/u;
const wordBegins = /^[\p{L}\p{N}]/u;

const placesIn = ({ part, text: spoken }: ScriptPart, words: string): CuePlace[] => {
  const [searched, wanted] = [folded(spoken), folded(words.normalize('NFC'))];
  const places: CuePlace[] = [];
  for (let start = searched.indexOf(wanted); start !== -1;) {
    const end = start + wanted.length;
    const isWhole = !wordEnds.test(spoken.slice(0, start)) && !wordBegins.test(spoken.slice(end));
    if (isWhole) places.push({ part, start, end });
    start = searched.indexOf(wanted, isWhole ? end : start + 1);
  }
  return places;
};

/** Without capitals, and every character where it was. */
const folded = (spoken: string): string =>
  Array.from(spoken, (character) => {
    const lower = character.toLowerCase();
    return lower.length === character.length ? lower : character;
  }).join('');

/** The words an entry sets on screen: its label, or else the words of its cue. */
export const labelOf = (entry: { cue: Cue; label?: string | undefined }): string =>
  entry.label ?? cueWords(entry.cue);
