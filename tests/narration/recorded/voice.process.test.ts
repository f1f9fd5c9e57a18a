import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Speech, Voice } from '../../../src/narration/voice.ts';
import { recordedVoice } from '../../../src/narration/recorded/voice.ts';
import { encodeWav, floatWavHeader } from '../../../src/media/wav.ts';
import { runFfmpeg } from '../../../src/media/ffmpeg.ts';
import { bodyOf, inRow, noise, speak } from '../align/readings.ts';
import { encodeFlac } from './flac.ts';
import { aiff, muLawWav } from './old-kinds.ts';
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
  const voice = await recordedVoice({ file, wordsFile, reference });
  return { voice, speech: await voice.speak(script, { language: dutch, lexicon: {} }) };
};

/** The words lie where they were spoken. */
const expectWordsOf = ({ words }: Speech): void => {
  for (const [index, word] of words.entries())
    expect(Math.abs(word.startMs - (recording.words[index]?.startMs ?? NaN))).toBeLessThan(90);
};

const encoded = async (type: string, encoding: string[]): Promise<Uint8Array> => {
  const file = path.join(folder, `encoded.${type}`);
  await runFfmpeg('encode', ['-i', wav, ...encoding, file]);
  return readFile(file);
};

const errorOf = (attempt: Promise<unknown>): Promise<Error> =>
  attempt.then(
    () => expect.fail('it should have been refused'),
    (error: Error) => error,
  );

describe('a recorded voice', () => {
  it('is 48 kHz, cut to 0.12 s before and 0.25 s after the speech, its pauses kept', async () => {
    const { voice, speech } = await speakFile(wav);
    expect(voice.name).toBe('recorded');
    expect(speech.remarks).toEqual([]);
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

  it('hears a voice whose second channel is upside down', async () => {
    const file = path.join(folder, 'tegenfase.wav');
    await runFfmpeg('encode', ['-i', wav, '-af', 'pan=stereo|c0=c0|c1=-1*c0', file]);
    expectWordsOf((await speakFile(file)).speech);
  });

  it('keeps the shape of what is louder than full scale', async () => {
    const file = path.join(folder, 'luid.wav');
    const peak = recording.samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    const loud = recording.samples.map((sample) => (sample / peak) * 4);
    const header = floatWavHeader(loud.length, recording.sampleRate);
    await writeFile(file, Buffer.concat([header, new Uint8Array(loud.buffer)]));
    const { speech } = await speakFile(file);
    expect(speech.remarks).toEqual([]);
    expectWordsOf(speech);
  });

  it.each([
    ['µ-law in a WAV file', 'telefoon.wav', () => muLawWav(recording)],
    ['AIFF, whatever its name', 'mac.wav', () => aiff(recording)],
    ['Opus as WhatsApp saves it', 'bericht.opus', () => encoded('opus', ['-c:a', 'libopus'])],
    ['WebM', 'opname.webm', () => encoded('webm', ['-c:a', 'libopus'])],
    ['bare AAC', 'opname.aac', () => encoded('aac', ['-c:a', 'aac'])],
    ['AAC in 3GP', 'telefoon.3gp', () => encoded('3gp', ['-c:a', 'aac', '-f', 'mp4'])],
  ])('reads %s', async (_, name, bytes) => {
    const file = path.join(folder, name);
    await writeFile(file, await bytes());
    expectWordsOf((await speakFile(file)).speech);
  });

  it('leaves out steady noise before and after the speech, with what it would have added to the words', async () => {
    for (const [index, loud] of [0.003, 0.1].entries()) {
      const file = path.join(folder, `noise-${index}.wav`);
      await writeFile(file, encodeWav(inRow([noise(3, loud), recording, noise(2, loud)], 0)));
      const { speech } = await speakFile(file);
      const [first, last] = [speech.words[0], speech.words.at(-1)];
      const expected = recording.words;
      const firstMs = (expected[0]?.endMs ?? NaN) - (expected[0]?.startMs ?? NaN);
      expect(Math.abs((first?.endMs ?? NaN) - (first?.startMs ?? NaN) - firstMs)).toBeLessThan(90);
      const lengthMs = (expected.at(-1)?.endMs ?? NaN) - (expected[0]?.startMs ?? NaN);
      expect(Math.abs((last?.endMs ?? NaN) - (first?.startMs ?? NaN) - lengthMs)).toBeLessThan(90);
      // What is left of the noise is too short to be heard as any.
      const leadIn = speech.samples.subarray(0, Math.round(speech.sampleRate * 0.06));
      expect(Math.max(...leadIn)).toBeLessThan(0.001);
      expect(speech.remarks).toEqual([]);
    }
  });

  it('takes times set by hand from the file beside it', async () => {
    const wordsFile = path.join(folder, 'een.words.json');
    const atMs = Math.round((recording.words[3]?.startMs ?? 0) + leadMs) - 30;
    // Notepad puts a mark before a text.
    await writeFile(wordsFile, `\uFEFF${JSON.stringify({ acht: atMs })}`);
    const { speech, voice } = await speakFile(wav, wordsFile);
    const plain = await speakFile(wav);
    const shiftMs = (speech.words[3]?.startMs ?? 0) - (plain.speech.words[3]?.startMs ?? 0);
    expect(shiftMs).toBeLessThan(-5);
    expect(voice.settings).not.toEqual(plain.voice.settings);
  });

  it('is made again when its recording changes, and only then', async () => {
    const other = path.join(folder, 'ander.wav');
    await writeFile(other, encodeWav(recording));
    const settings = async (file: string) => (await recordedVoice({ file, reference })).settings;
    expect(await settings(wav)).toEqual(await settings(wav));
    expect(await settings(other)).not.toEqual(await settings(wav));
  });

  it('refuses a recording of something else, and says how to mend it', async () => {
    const file = path.join(folder, 'anders.wav');
    const other = bodyOf('Behandel psychische klachten. Doe een medische check na fysiek contact.');
    await writeFile(file, encodeWav(await speak(other, { voice: 'nl+m3' })));
    const { message } = await errorOf(speakFile(file));
    expect(message).toMatch(
      /anders\.wav: It says little or nothing of “Eén op de acht .*Record it again, correct the text, or, if it does say it, write how it says it in the film's lexicon, or set the time of the first word there in .*anders\.words\.json\.$/,
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
      `${text} is a text, not a sound: it begins with “geen geluid”. Put the recording in its place.`,
    );
    const empty = path.join(folder, 'leeg.wav');
    await writeFile(empty, '');
    expect((await errorOf(speakFile(empty))).message).toBe(
      `${empty} is empty: nothing was saved. Export the recording again, or remove the file.`,
    );
    const damaged = path.join(folder, 'stuk.wav');
    await writeFile(damaged, (await readFile(wav)).subarray(0, 30));
    expect((await errorOf(speakFile(damaged))).message).toContain('cannot be read as sound: it is');
    expect((await errorOf(speakFile(path.join(folder, 'weg.wav')))).message).toBe(
      `${path.join(folder, 'weg.wav')} cannot be read.`,
    );
  });
});
