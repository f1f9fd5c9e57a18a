import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { scriptOf, piecesOf, pieceId, estimatedNarration } from '../../src/timeline/piece.ts';
import { madeName } from '../../src/film/translation/edition.ts';
import type { Film } from '../../src/film/schema.ts';
import type { FilmNarration } from '../../src/film/narration.ts';
import { encodeWav } from '../../src/media/wav.ts';

const sampleRate = 22_050;

/**
 * Something as uneven as speech: syllables of a buzzing tone, four a second, with a pause after every seventh. The same
 * every time.
 */
export const babble = (durationMs: number, pitchHz = 140): Float32Array => {
  const samples = new Float32Array(Math.round((durationMs * sampleRate) / 1000));
  return samples.map((_, index) => {
    const at = index / sampleRate;
    const syllable = at * 4;
    if (Math.floor(syllable) % 7 === 6) return 0;
    const swell = Math.sin(Math.PI * (syllable % 1)) ** 2;
    const loudness = 0.5 + 0.5 * Math.sin(at * 1.7);
    let tone = 0;
    for (let harmonic = 1; harmonic <= 12; harmonic++)
      tone += Math.cos(2 * Math.PI * pitchHz * harmonic * at) / harmonic;
    return 0.12 * swell * loudness * tone;
  });
};

/** Narrates a film with babble, at estimated word times. */
export const narrateWithBabble = async (film: Film, publicDir: string): Promise<FilmNarration> => {
  // Versions say something else under the same name.
  const folder = `narration/${madeName(film)}`;
  await mkdir(path.join(publicDir, folder), { recursive: true });
  const narrations: FilmNarration = {};
  for (const piece of piecesOf(film)) {
    const narration = estimatedNarration(scriptOf(piece));
    const audio = `${folder}/${pieceId(piece)}.wav`;
    const wav = encodeWav({ samples: babble(narration.durationMs), sampleRate });
    await writeFile(path.join(publicDir, audio), wav);
    narrations[pieceId(piece)] = { ...narration, audio, voice: 'babble' };
  }
  return narrations;
};
