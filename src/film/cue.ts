import leven from 'leven';
import { z } from 'zod';
import { alike, placesOf } from '../language/alike.ts';
import { wordsOf } from '../language/words.ts';
import { type PartName, partNames, type ScriptPart } from './script.ts';

// Characters that the text may not hold are told of there.
const words = z
  .string()
  .min(1, 'is empty; write words that are spoken')
  .max(120, 'is longer than 120 characters; the first words will do');

/**
 * The words at which something happens. A bare string must be spoken exactly once in the slide;
 * the longer form says which part it is in (`in`) or which occurrence it is (`nth`, from 1).
 */
export const cueSchema = z.union(
  [
    words,
    z.strictObject({
      words,
      in: z.enum(partNames).optional(),
      nth: z.int().positive().optional(),
    }),
  ],
  "is neither words that are spoken, such as 'Eén op de acht', nor {words, in} or {words, nth}",
);
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
  const places = placesIn(searched, words);
  const where = part === undefined ? 'in this slide' : `in the ${part}`;

  if (places.length === 0) {
    const spoken = searched.map((candidate) => `"${candidate.text}"`).join(' ');
    const near = nearestWords(searched, words);
    const found = `"${words}" is not spoken ${where}`;
    throw new Error(
      near === undefined
        ? `${found}; its text says ${spoken || 'nothing'}.`
        : `${found}. Did you mean "${near}"? Its text says ${spoken}.`,
    );
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

/** The words as they are written, else but for their accents: *Een op de acht* finds *Eén op de acht*. */
const placesIn = (script: readonly ScriptPart[], words: string): CuePlace[] => {
  const found = (likeness: 'spoken' | 'bare') =>
    script.flatMap(({ part, text }) =>
      placesOf(text, words, likeness).map((place) => ({ part, ...place })),
    );
  const places = found('spoken');
  return places.length > 0 ? places : found('bare');
};

/** Words of a script that are nearly these, where there are. */
export const nearestWords = (
  script: readonly { text: string }[],
  words: string,
): string | undefined => {
  const wanted = wordsOf(words).length;
  const runs = script.flatMap(({ text }) => {
    const written = wordsOf(text);
    return written.flatMap((first, index) =>
      [wanted - 1, wanted, wanted + 1].flatMap((count) => {
        const last = written[index + count - 1];
        return count < 1 || !last ? [] : [text.slice(first.start, last.end)];
      }),
    );
  });
  const [nearest] = [...new Set(runs.map((run) => run.replaceAll(aroundWords, '')))]
    .map((run) => ({ run, mistakes: leven(alike(run, 'bare'), alike(words, 'bare')) }))
    .sort((a, b) => a.mistakes - b.mistakes);
  return nearest && nearest.mistakes <= Math.max(2, words.length * mistakesALetter)
    ? nearest.run
    : undefined;
};

/** With more, other words are meant. */
const mistakesALetter = 0.2;
const aroundWords = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** The words an entry sets on screen: its label, or else the words of its cue. */
export const labelOf = (entry: { cue: Cue; label?: string | undefined }): string =>
  entry.label ?? cueWords(entry.cue);
