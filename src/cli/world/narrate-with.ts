import path from 'node:path';
import { briefTexts } from '../../check/brevity.ts';
import { stillPictures } from '../../check/liveliness.ts';
import { missingSources } from '../../check/sources.ts';
import {
  editionName,
  madeName,
  recordingsFolder,
  writtenIn,
} from '../../film/translation/edition.ts';
import type { Film } from '../../film/schema.ts';
import type { VoiceChoice } from '../../narration/choosing/choice.ts';
import { readVoiceInUse } from '../../narration/choosing/in-use.ts';
import {
  isVoiceName,
  speaks,
  voiceNames,
  type VoiceName,
} from '../../narration/choosing/named-voice.ts';
import { narrateFilm } from '../../narration/narrate.ts';
import { hurriedReadings } from '../../narration/pace.ts';
import { recordingRemarks } from '../../narration/remarks.ts';
import { voicesOf } from '../../narration/choosing/voices.ts';
import type { Narrate } from '../../render/context.ts';
import { UsageError } from '../../told/errors.ts';
import { unknown } from '../../told/suggestion.ts';
import { nearPath } from '../reporting/progress.ts';

/** Gives what narrates films into a public folder: by whom, and who hears what to look at. */
export type NarrateWith = (
  publicDir: string,
  options?: { choice?: VoiceChoice; warn?: (message: string) => void },
) => Narrate;

/**
 * Narrates with the voices that there are: the recordings in `content/<film>/voice`, and where there are none the voice
 * in use on this machine, the one that the film sets, or the draft voice.
 * @param projectFolder the folder that holds `content/` and the cache
 */
export const narrateWithVoicesOf =
  (projectFolder: string): NarrateWith =>
  (publicDir, { choice = 'auto', warn } = {}) =>
  async (film, { signal, ...told }) => {
    // As short as can be: it stands in messages.
    const folder = nearPath(path.join(projectFolder, recordingsFolder(film)));
    if (choice === 'recorded' && film.version && film.version.reworded.length > 0)
      throw new UsageError(
        `--voice recorded wants a recording of everything, and ${madeName(film)} says ${film.version.reworded.join(', ')} otherwise than the recordings of its film. Use --voice auto: another voice speaks those.`,
      );
    const voicesDir = nearPath(voicesDirOf(projectFolder));
    const voice = await voicesOf(film, {
      folder,
      choice,
      reworded: film.version?.reworded,
      otherwise: await voiceThatIsSet(film, voicesDir, warn),
      voicesDir,
      env: process.env,
      warn,
    });
    const narrations = await narrateFilm(film, { voice, publicDir, warn, signal, ...told });
    // Of what is not asked for nothing is said; nor could it be, unspoken.
    const { pieces } = told;
    const asked = pieces
      ? { ...film, slides: film.slides.filter(({ id }) => pieces.has(id)) }
      : film;
    for (const warning of [
      ...recordingRemarks(narrations),
      ...hurriedReadings(narrations),
      ...stillPictures(asked, narrations),
      ...briefTexts(asked, narrations),
      ...missingSources(asked),
    ])
      warn?.(warning);
    return narrations;
  };

/** Where neural voices are installed, and which voice is in use is noted. */
export const voicesDirOf = (projectFolder: string): string =>
  path.join(projectFolder, '.cache', 'voices');

/** The voice in use on this machine, else the one that the film sets, else the draft voice. */
const voiceThatIsSet = async (
  film: Film,
  voicesDir: string,
  warn?: (message: string) => void,
): Promise<VoiceName> => {
  if (film.voice !== undefined && !isVoiceName(film.voice))
    throw new UsageError(`${writtenIn(film)} · voice: ${unknown('voice', film.voice, voiceNames)}`);
  const inUse = await readVoiceInUse(voicesDir);
  if (inUse === undefined) return film.voice ?? 'draft';
  if (!isVoiceName(inUse))
    throw new UsageError(
      `The voice in use on this machine is no longer known. ${unknown('voice', inUse, voiceNames)} Choose with “npm run voice -- use”.`,
    );
  if (!speaks(inUse, film.language)) {
    const otherwise = film.voice ?? 'draft';
    warn?.(
      `${inUse}, which is in use on this machine, does not speak “${film.language}”; ${otherwise} speaks ${editionName(film)}.`,
    );
    return otherwise;
  }
  if (film.voice !== undefined && film.voice !== inUse)
    warn?.(
      `The film sets ${film.voice}; ${inUse} is in use on this machine (“npm run voice -- use film” goes back).`,
    );
  return inUse;
};
