import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sexting as sextingInput } from '../../../content/index.ts';
import { parseFilm } from '../../../src/film/parse/parse.ts';
import { scriptOfSlide, type ScriptPart } from '../../../src/film/script.ts';
import { draftVoice } from '../../../src/narration/draft/voice.ts';
import type { Speech } from '../../../src/narration/voice.ts';
import { decodeWav, type Sound } from '../../../src/media/wav.ts';
import { dutch } from '../../language/dutch.ts';

const sexting = parseFilm(sextingInput, 'content/sexting/film.ts');

/** What a slide of the campaign says. */
export const scriptOf = (slideId: string): ScriptPart[] => {
  const slide = sexting.slides.find(({ id }) => id === slideId);
  if (!slide) throw new Error(`The campaign has no slide "${slideId}".`);
  return scriptOfSlide(slide);
};

export const bodyOf = (text: string): ScriptPart[] => [{ part: 'body', text }];

/** The draft voice, or a variant of it that stands for another speaker. */
export const speak = (
  script: readonly ScriptPart[],
  speaker: Parameters<typeof draftVoice>[0] = {},
): Promise<Speech> =>
  draftVoice(speaker).speak(script, { language: dutch, lexicon: sexting.lexicon });

/** Recordings of a human speaker, where they are at hand; they are not part of the project. */
const folder = process.env.FILMS_TEST_RECORDINGS ?? path.resolve('../shared/voice');
export const hasRecordings = existsSync(path.join(folder, 'vl00203.wav'));
export const recorded = {
  vl00203: 'De plant van de aardappel is giftig.',
  vl04108: 'De Straat van Gibraltar is een zee-engte aan het uiteinde van de Middellandse Zee.',
  vl12745: 'Ik geloof in deze dialoog en we zullen deze dialoog voeren.',
} as const;
const recordingPath = (name: keyof typeof recorded): string => path.join(folder, `${name}.wav`);
export const recordingOf = (name: keyof typeof recorded): Sound =>
  decodeWav(readFileSync(recordingPath(name)));

/** Sounds one after another, with silence between. All must have one sample rate. */
export const inRow = (sounds: readonly Sound[], gapMs = 450): Sound => {
  const sampleRate = sounds[0]?.sampleRate ?? 22_050;
  const gap = Math.round((gapMs * sampleRate) / 1000);
  const length = sounds.reduce((sum, { samples }) => sum + samples.length + gap, 0);
  const samples = new Float32Array(length);
  let at = 0;
  for (const sound of sounds) {
    samples.set(sound.samples, at);
    at += sound.samples.length + gap;
  }
  return { samples, sampleRate };
};

/** Noise that is the same every time (a linear congruential generator, Numerical Recipes). */
export const noise = (seconds: number, loudness: number, sampleRate = 22_050): Sound => {
  let state = 1;
  return {
    sampleRate,
    samples: Float32Array.from({ length: seconds * sampleRate }, () => {
      state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
      return (state / 2 ** 31 - 1) * loudness;
    }),
  };
};

/** A tune with overtones, each note struck and fading. */
export const music = (seconds: number, sampleRate = 22_050): Sound => ({
  sampleRate,
  samples: Float32Array.from({ length: seconds * sampleRate }, (_, index) => {
    const atSeconds = index / sampleRate;
    const beat = atSeconds * 2.5;
    const hz = [262, 330, 392, 523, 440, 349][Math.floor(beat) % 6] ?? 262;
    const wave = [1, 2, 3].reduce(
      (sum, overtone) => sum + Math.sin(2 * Math.PI * hz * overtone * atSeconds) / overtone,
      0,
    );
    return 0.2 * wave * Math.exp(-3 * (beat % 1));
  }),
});
