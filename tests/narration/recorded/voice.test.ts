import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Speech, Voice } from '../../../src/narration/voice.ts';
import { recordedVoice } from '../../../src/narration/recorded/voice.ts';
import { encodeWav } from '../../../src/media/wav.ts';
import { runFfmpeg } from '../../../src/media/ffmpeg.ts';
import { decodeParts } from '../../../src/render/sound/mix.ts';
import { bodyOf, inRow, noise, speak } from '../align/readings.ts';
import { encodeFlac } from './flac.ts';
import { dutch } from '../../language/dutch.ts';

const script = bodyOf('Eén op de acht jongeren stuurt zulke beelden. En niet voor niets.');

let folder: string;
let wav: string;
let recording: Speech;
let reference: Voice;
const leadMs = 700;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'recorded-'));
  const speech = await speak(script);
  reference = { name: 'draft', settings: {}, speak: async () => speech };
  recording = await speak(script, { voice: 'nl+f2', rate: 150 });
  const lead = { samples: new Float32Array((leadMs * 22_050) / 1000), sampleRate: 22_050 };
  wav = path.join(folder, 'een.wav');
  await writeFile(wav, encodeWav(inRow([lead, recording], 0)));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const speakFile = async (file: string, wordsFile?: string) => {
  const warnings: string[] = [];
  const voice = await recordedVoice({
    file,
    wordsFile,
    decode: decodeParts,
    reference,
    warn: (message) => warnings.push(message),
  });
  return { voice, warnings, speech: await voice.speak(script, { language: dutch, lexicon: {} }) };
};

const errorOf = (attempt: Promise<unknown>): Promise<Error> =>
  attempt.then(
    () => expect.fail('it should have been refused'),
    (error: Error) => error,
  );

describe('a recorded voice', () => {
  it('is 48 kHz, cut to 0.12 s before and 0.25 s after the speech, its pauses kept', async () => {
    const { voice, speech, warnings } = await speakFile(wav);
    expect(voice.name).toBe('recorded');
    expect(warnings).toEqual([]);
    expect(speech.sampleRate).toBe(48_000);
    expect(speech.words.map(({ text }) => text).join(' ')).toBe(script[0]?.text);
    expect(Math.abs((speech.words[0]?.startMs ?? 0) - 120)).toBeLessThan(15);
    const durationMs = speech.samples.length / 48;
    expect(Math.abs(durationMs - (speech.words.at(-1)?.endMs ?? 0) - 250)).toBeLessThan(15);
    // The draft voice leaves the same before and after, so both are as long.
    expect(Math.abs(durationMs - recording.samples.length / 22.05)).toBeLessThan(30);
    for (const [index, word] of speech.words.entries())
      expect(Math.abs(word.startMs - (recording.words[index]?.startMs ?? NaN))).toBeLessThan(60);
  });

  it.each([
    ['mp3', ['-c:a', 'libmp3lame', '-b:a', '96k']],
    ['m4a', ['-c:a', 'aac', '-b:a', '96k', '-ar', '44100', '-ac', '2', '-f', 'mp4']],
    ['ogg', ['-c:a', 'libopus', '-b:a', '48k']],
  ])('reads %s', async (type, encoding) => {
    const file = path.join(folder, `een.${type}`);
    await runFfmpeg('encode', ['-i', wav, ...encoding, file]);
    const { speech } = await speakFile(file);
    for (const [index, word] of speech.words.entries())
      expect(Math.abs(word.startMs - (recording.words[index]?.startMs ?? NaN))).toBeLessThan(80);
  });

  it('reads flac', async () => {
    const file = path.join(folder, 'een.flac');
    await writeFile(file, encodeFlac(recording));
    const { speech } = await speakFile(file);
    expect(
      Math.abs((speech.words[5]?.startMs ?? 0) - (recording.words[5]?.startMs ?? NaN)),
    ).toBeLessThan(60);
  });

  it('hears a voice that is on the second channel only', async () => {
    const file = path.join(folder, 'rechts.wav');
    await runFfmpeg('encode', ['-i', wav, '-af', 'pan=stereo|c1=c0', file]);
    const { speech } = await speakFile(file);
    expect(
      Math.abs((speech.words[5]?.startMs ?? 0) - (recording.words[5]?.startMs ?? NaN)),
    ).toBeLessThan(60);
  });

  it('takes times set by hand from the file beside it', async () => {
    const wordsFile = path.join(folder, 'een.words.json');
    const atMs = Math.round((recording.words[3]?.startMs ?? 0) + leadMs) - 30;
    await writeFile(wordsFile, JSON.stringify({ acht: atMs }));
    const { speech, voice } = await speakFile(wav, wordsFile);
    const plain = await speakFile(wav);
    const shiftMs = (speech.words[3]?.startMs ?? 0) - (plain.speech.words[3]?.startMs ?? 0);
    expect(shiftMs).toBeLessThan(-5);
    expect(voice.settings).not.toEqual(plain.voice.settings);
  });

  it('is made again when its recording changes, and only then', async () => {
    const other = path.join(folder, 'ander.wav');
    await writeFile(other, encodeWav(recording));
    const settings = async (file: string) =>
      (await recordedVoice({ file, decode: decodeParts, reference })).settings;
    expect(await settings(wav)).toEqual(await settings(wav));
    expect(await settings(other)).not.toEqual(await settings(wav));
  });

  it('refuses a recording of something else, and says how to mend it', async () => {
    const file = path.join(folder, 'anders.wav');
    const other = bodyOf('Behandel psychische klachten. Doe een medische check na fysiek contact.');
    await writeFile(file, encodeWav(await speak(other, { voice: 'nl+m3' })));
    const { message } = await errorOf(speakFile(file));
    expect(message).toMatch(
      /anders\.wav: It says little or nothing of “Eén op de acht .*Record it again, correct the text, or, if it does say it, set the time of the first word there in .*anders\.words\.json\.$/,
    );
  });

  it('refuses silence, noise, and what is no sound, each in its own words', async () => {
    const silent = path.join(folder, 'stil.wav');
    await writeFile(silent, encodeWav({ samples: new Float32Array(80_000), sampleRate: 22_050 }));
    expect((await errorOf(speakFile(silent))).message).toContain('It is silent');
    const hiss = path.join(folder, 'ruis.wav');
    await writeFile(hiss, encodeWav(noise(4, 0.3)));
    expect((await errorOf(speakFile(hiss))).message).toContain('No speech stands out in it');
    const text = path.join(folder, 'tekst.wav');
    await writeFile(text, 'geen geluid');
    expect((await errorOf(speakFile(text))).message).toBe(
      `${text} cannot be read as sound. Save it again as WAV, FLAC, MP3, M4A or Ogg.`,
    );
    expect((await errorOf(speakFile(path.join(folder, 'weg.wav')))).message).toBe(
      `${path.join(folder, 'weg.wav')} cannot be read.`,
    );
  });
});
