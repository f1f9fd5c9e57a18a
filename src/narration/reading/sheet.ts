import { findCue } from '../../film/cue.ts';
import { cuedEntries } from '../../film/scenes/index.ts';
import { endCardId } from '../../film/narration.ts';
import type { Film, Slide } from '../../film/schema.ts';
import type { PartName } from '../../film/script.ts';
import { scriptOfEndCard, scriptOfSlide, type ScriptPart } from '../../film/script.ts';
import type { Language } from '../../language/language.ts';
import { languageOf } from '../../language/languages.ts';
import { entriesIn } from '../speech/respell.ts';

/** A stretch of a sentence as a narrator is to read it. */
export type Run = {
  text: string;
  /** Something happens on screen at these words. */
  isStressed: boolean;
  /** How to say it, where that is not plain. */
  say?: string;
};

/** What a narrator reads for one slide, in one recording. */
export type Sheet = {
  id: string;
  title: string;
  /** About how long the reading takes. */
  targetSeconds: number;
  parts: { part: PartName; sentences: Run[][] }[];
  /** What is to be said otherwise than it is spelled, each once. */
  pronunciations: { written: string; say: string }[];
};

/**
 * What is read for a film: a sheet for each slide, and one for the end card.
 * @param targetMs how long the reading of a script takes
 */
export const sheetsOf = (
  film: Film,
  targetMs: (script: readonly ScriptPart[]) => number,
): Sheet[] => [
  ...film.slides.map((slide) =>
    sheetOf(slide.id, slide.title, scriptOfSlide(slide), stressesOf(slide), film, targetMs),
  ),
  sheetOf(endCardId, film.endCard.name, scriptOfEndCard(film.endCard), [], film, targetMs),
];

type Stress = { part: PartName; start: number; end: number };

const stressesOf = (slide: Slide): Stress[] =>
  slide.scenes.flatMap(cuedEntries).map(({ cue }) => findCue(scriptOfSlide(slide), cue));

const sheetOf = (
  id: string,
  title: string,
  script: ScriptPart[],
  stresses: readonly Stress[],
  { language: tag, lexicon }: Film,
  targetMs: (script: readonly ScriptPart[]) => number,
): Sheet => {
  const language = languageOf(tag);
  const parts = script.map(({ part, text }) => {
    const marks = marksOf(
      text,
      stresses.filter((stress) => stress.part === part),
      { language, lexicon },
    );
    return {
      part,
      sentences: language
        .sentencesOf(text)
        .map(({ start, end }) => runsIn(text, start, end, marks))
        .map((runs) => runs.map((run) => ({ ...run, text: language.asShown(run.text) }))),
    };
  });
  const said = parts
    .flatMap(({ sentences }) => sentences.flat())
    .flatMap(({ text, say }) => (say === undefined ? [] : [[text, say] as const]));
  return {
    id,
    title,
    targetSeconds: Math.round(targetMs(script) / 1000),
    parts,
    pronunciations: [...new Map(said)].map(([written, say]) => ({ written, say })),
  };
};

type Marks = { isStressed: (at: number) => boolean; saying: (at: number) => Saying | undefined };
type Saying = { start: number; end: number; say: string };

const marksOf = (
  text: string,
  stresses: readonly Stress[],
  { language, lexicon }: { language: Language; lexicon: Film['lexicon'] },
): Marks => {
  const entries = entriesIn(text, lexicon);
  const sayings = language.readingsIn(text).flatMap(({ start, end, say, isPlain }) => {
    if (isPlain || say.trim() === '') return [];
    // The lexicon overrules; but how a voice must be spelled to is nothing for people.
    const own = entries.find((entry) => entry.start === start && entry.end === end)?.replacement;
    const isOther = own !== undefined && lettersOf(own) !== lettersOf(say);
    return [{ start, end, say: isOther ? own : say.trim() }];
  });
  return {
    isStressed: (at) => stresses.some(({ start, end }) => at >= start && at < end),
    saying: (at) => sayings.find(({ start, end }) => at >= start && at < end),
  };
};

/** Takes a sentence apart wherever a mark begins or ends. */
const runsIn = (text: string, start: number, end: number, marks: Marks): Run[] => {
  const runs: Run[] = [];
  let saying: Saying | undefined;
  for (let at = start; at < end; at++) {
    const last = runs.at(-1);
    const isStressed = marks.isStressed(at);
    const now = marks.saying(at);
    if (last && last.isStressed === isStressed && now?.start === saying?.start)
      last.text += text[at] ?? '';
    else
      runs.push({ text: text[at] ?? '', isStressed, ...(now !== undefined && { say: now.say }) });
    saying = now;
  }
  return runs;
};

const lettersOf = (words: string): string =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
