import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import {
  endCardId,
  narrationSchema,
  type FilmNarration,
  type Narration,
} from '../film/narration.ts';
import { editionName } from '../film/translation/edition.ts';
import type { Film } from '../film/schema.ts';
import { scriptOfEndCard, scriptOfSlide, type ScriptPart } from '../film/script.ts';
import type { Language } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import { writeWhole } from '../disk/whole.ts';
import { entryName, readEntry, writeEntry } from './cache.ts';
import { checkSpeech } from './speech/check-speech.ts';
import { keepUsed, markUsed } from './keep.ts';
import { RecordingError } from './recorded/recording-error.ts';
import { spokenSentences } from './speech/spoken.ts';
import type { Lexicon, Speech, Voice } from './voice.ts';
import { encodeWav } from '../media/wav.ts';

/** Told while a film is narrated. */
export type NarrationEvents = {
  /** A slide or the end card is about to be spoken, as its sound is not there yet. */
  onSpeaking?: ((piece: { id: string; index: number; total: number }) => void) | undefined;
  /** It has been narrated; `kept` when its sound was there already. */
  onNarrated?: ((piece: { id: string; kept: boolean }) => void) | undefined;
  /**
   * Its recording cannot be used; the others go on without it. Where nobody hears of it, it is thrown in the end,
   * together with all others.
   */
  onRefused?: ((piece: { id: string; problems: readonly string[] }) => void) | undefined;
};

export type NarrateOptions = NarrationEvents & {
  /** Who speaks; a function where slides have voices of their own. */
  voice: Voice | ((pieceId: string) => Voice);
  /** The folder whose files the browser can read. */
  publicDir: string;
  /** Only these pieces; without it, all. */
  pieces?: ReadonlySet<string> | undefined;
  /** Hears what kept narration is going to be deleted; one line. */
  warn?: ((message: string) => void) | undefined;
  signal?: AbortSignal;
};

/** Where the narrations of a film are listed, under `public/`, by the name of its edition. */
export const narrationIndexPath = (edition: string): string =>
  `${narrationFolder(edition)}/index.json`;

const narrationFolder = (edition: string): string => `narration/${edition}`;

/**
 * Has a voice speak every slide and the end card. Makes only what is not there yet, and lists all of it in
 * `public/narration/<film>/index.json` for the browser.
 * @throws {RecordingError} with all that is wrong with recordings, when all others have been spoken
 */
export const narrateFilm = async (
  film: Film,
  { voice, publicDir, pieces: asked, warn, signal, ...told }: NarrateOptions,
): Promise<FilmNarration> => {
  const pieces = [
    ...film.slides.map((slide) => ({ id: slide.id, script: scriptOfSlide(slide) })),
    { id: endCardId, script: scriptOfEndCard(film.endCard) },
  ].filter(({ id }) => asked?.has(id) ?? true);
  const narrations: FilmNarration = {};
  const refused: string[] = [];
  for (const [index, { id, script }] of pieces.entries()) {
    signal?.throwIfAborted();
    try {
      const { narration, kept } = await narratePiece({
        id,
        script,
        voice: typeof voice === 'function' ? voice(id) : voice,
        language: languageOf(film.language),
        lexicon: film.lexicon,
        publicDir,
        folder: narrationFolder(editionName(film)),
        onSpeaking: () => told.onSpeaking?.({ id, index, total: pieces.length }),
        signal,
      });
      narrations[id] = narration;
      told.onNarrated?.({ id, kept });
    } catch (error) {
      const problems = problemsOf(error);
      if (!problems) throw error;
      if (told.onRefused) told.onRefused({ id, problems });
      else refused.push(...problems);
    }
  }
  // A version is told with the sounds of its film beside its own: Studio and the next run want those of the film.
  if (film.version) await keepSpoken(film, narrations, publicDir);
  else await listNarrations(film, narrations, { publicDir, warn });
  if (refused.length > 0) throw new RecordingError(refused);
  return narrations;
};

/** What is wrong with a recording; null for any other error. */
const problemsOf = (error: unknown): readonly string[] | null => {
  for (let at = error; at instanceof Error; at = at.cause)
    if (at instanceof RecordingError) return at.problems;
  return null;
};

/** Lists what is spoken beside what was spoken before of pieces that were not asked for or refused. */
const listNarrations = async (
  film: Film,
  narrations: FilmNarration,
  { publicDir, warn }: Pick<NarrateOptions, 'publicDir' | 'warn'>,
): Promise<void> => {
  const file = path.join(publicDir, narrationIndexPath(editionName(film)));
  const before = await readIndex(file);
  const ids = [...film.slides.map(({ id }) => id), endCardId];
  const listed = Object.fromEntries(
    ids.flatMap((id) => {
      const narration = narrations[id] ?? before[id];
      return narration ? [[id, narration]] : [];
    }),
  );
  await writeIndex(file, listed);
  await keepUsed(path.join(publicDir, narrationFolder(editionName(film))), {
    usedNames: entriesIn(listed),
    warn,
  });
};

const keepSpoken = (film: Film, narrations: FilmNarration, publicDir: string): Promise<void> =>
  markUsed(path.join(publicDir, narrationFolder(editionName(film))), entriesIn(narrations));

/** The entries that narrations are kept in. */
const entriesIn = (narrations: FilmNarration): string[] =>
  Object.values(narrations).flatMap(({ audio }) => (audio ? [path.posix.parse(audio).name] : []));

/** What was listed before; nothing where it cannot be read. */
const readIndex = async (file: string): Promise<FilmNarration> => {
  try {
    return z.record(z.string(), narrationSchema).parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return {};
  }
};

type PieceOptions = {
  id: string;
  script: ScriptPart[];
  voice: Voice;
  language: Language;
  lexicon: Lexicon;
  publicDir: string;
  /** Under `publicDir`, with forward slashes. */
  folder: string;
  onSpeaking: () => void;
  signal: AbortSignal | undefined;
};

const narratePiece = async ({
  id,
  script,
  voice,
  language,
  lexicon,
  publicDir,
  folder,
  onSpeaking,
  signal,
}: PieceOptions): Promise<{ narration: Narration; kept: boolean }> => {
  const name = entryName(id, {
    voice: voice.name,
    settings: voice.settings,
    language: language.tag,
    spoken: spokenSentences(script, { language, lexicon }).map(({ respelled }) => respelled.text),
    script,
  });
  const entryFolder = path.join(publicDir, folder);
  const found = await readEntry(entryFolder, name);
  if (found) return { narration: found, kept: true };

  onSpeaking();
  const speech = await speak(voice, script, { language, lexicon, signal }).catch(
    (cause: unknown) => {
      signal?.throwIfAborted();
      throw new Error(`“${id}” could not be narrated by the ${voice.name} voice.`, { cause });
    },
  );
  const narration: Narration = {
    voice: voice.name,
    audio: `${folder}/${name}.wav`,
    durationMs: durationMsOf(speech),
    script,
    words: speech.words,
    ...(speech.remarks?.length && { remarks: speech.remarks }),
  };
  await writeEntry(entryFolder, name, narration, encodeWav(speech));
  return { narration, kept: false };
};

const speak = async (
  voice: Voice,
  script: ScriptPart[],
  options: Parameters<Voice['speak']>[1],
): Promise<Speech> => {
  const speech = await voice.speak(script, options);
  checkSpeech(script, speech.words, durationMsOf(speech));
  return speech;
};

const durationMsOf = ({ samples, sampleRate }: Speech): number =>
  (samples.length * 1000) / sampleRate;

/** Written only when it changes, so that a running Studio does not reload for nothing. */
const writeIndex = async (file: string, narrations: FilmNarration): Promise<void> => {
  const json = `${JSON.stringify(narrations)}\n`;
  const present = await readFile(file, 'utf8').catch(() => null);
  if (present !== json) await writeWhole(file, json);
};
