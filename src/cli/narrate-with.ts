import path from 'node:path';
import type { VoiceChoice } from '../narration/choice.ts';
import { narrateFilm } from '../narration/narrate.ts';
import { voicesOf } from '../narration/voices.ts';
import type { Narrate } from '../render/context.ts';
import { decodeParts } from '../render/sound/mix.ts';
import { nearPath } from './progress.ts';

/** Gives what narrates films into a public folder: by whom, and who hears what to look at. */
export type NarrateWith = (
  publicDir: string,
  options?: { choice?: VoiceChoice; warn?: (message: string) => void },
) => Narrate;

/**
 * Narrates with the voices that there are: the recordings in `content/<film>/voice` and the draft voice.
 * @param projectFolder the folder that holds `content/`
 */
export const narrateWithVoicesOf =
  (projectFolder: string): NarrateWith =>
  (publicDir, { choice = 'auto', warn } = {}) =>
  async (film, { onProgress, signal }) => {
    // As short as can be: it stands in messages.
    const folder = nearPath(path.join(projectFolder, 'content', film.id, 'voice'));
    const voice = await voicesOf(film, { folder, choice, decode: decodeParts, warn });
    return narrateFilm(film, { voice, publicDir, onProgress, signal });
  };
