import { describe, expect, it } from 'vitest';
import { align } from '../../../src/narration/align/align.ts';
import type { Speech } from '../../../src/narration/voice.ts';
import { bodyOf, music, noise, scriptOf, speak } from './readings.ts';

const vertrouwen = scriptOf('kwestie-van-vertrouwen');
const reference = await speak(vertrouwen);

const alignTo = (recording: Pick<Speech, 'samples' | 'sampleRate'>) =>
  align({ recording, reference });

const part = ({ samples, sampleRate }: Speech, fromMs: number, toMs: number): Float32Array =>
  samples.slice(Math.round((fromMs * sampleRate) / 1000), Math.round((toMs * sampleRate) / 1000));

/** When a phrase begins and ends in the reference. */
const spanOf = (first: string, last: string): [number, number] => {
  const from = reference.words.findIndex(({ text }) => text === first);
  const to = reference.words.findIndex(({ text }, index) => index >= from && text === last);
  return [reference.words[from]?.startMs ?? NaN, reference.words[to]?.endMs ?? NaN];
};

describe('align', () => {
  it.each([
    ['a slow woman', { voice: 'nl+f3', rate: 125, pitch: 60, range: 60 }],
    ['a fast man', { voice: 'nl+m7', rate: 205, pitch: 35 }],
  ])('finds the words of %s', async (_, speaker) => {
    const recording = await speak(vertrouwen, speaker);
    const before = process.cpuUsage();
    const { words, doubts } = alignTo(recording);
    const { user, system } = process.cpuUsage(before);

    expect(words.map(({ text }) => text)).toEqual(reference.words.map(({ text }) => text));
    const misses = words
      .map(({ startMs }, index) => Math.abs(startMs - (recording.words[index]?.startMs ?? NaN)))
      .sort((a, b) => a - b);
    expect(misses.reduce((sum, miss) => sum + miss, 0) / misses.length).toBeLessThan(25);
    expect(misses[Math.floor(misses.length * 0.9)]).toBeLessThan(60);
    expect(doubts).toEqual([]);
    // A second for twelve seconds of speech, and as much again for a processor that is shared.
    const lengthMs = (recording.samples.length * 1000) / recording.sampleRate;
    expect((user + system) / 1000).toBeLessThan(lengthMs / 6);
  });

  it('hears nothing but the words through the noise of a room', () => {
    const hiss = noise(40, 0.004).samples;
    const recording = reference.samples.map((sample, index) => sample + (hiss[index] ?? 0));
    const { words, doubts } = alignTo({ ...reference, samples: recording });
    const misses = words.map(({ startMs }, index) =>
      Math.abs(startMs - (reference.words[index]?.startMs ?? NaN)),
    );
    expect(misses.reduce((sum, miss) => sum + miss, 0) / misses.length).toBeLessThan(12);
    expect(doubts).toEqual([]);
  });

  it('holds a word to a time that is known, and the others follow', () => {
    const index = reference.words.findIndex(({ text }) => text === 'acht');
    const knownMs = Math.round((reference.words[index]?.startMs ?? 0) / 20) * 20 + 40;
    const { words } = align({
      recording: reference,
      reference,
      fixedMs: new Map([[index, knownMs]]),
    });
    expect(words[index]?.startMs).toBe(knownMs);
    expect(words[index - 1]?.endMs).toBeLessThanOrEqual(knownMs);
    expect(words[index + 1]?.startMs).toBeGreaterThan(knownMs);
  });

  it('refuses times that leave no room for words', () => {
    const fixedMs = new Map([
      [2, 1000],
      [20, 1020],
    ]);
    expect(() => align({ recording: reference, reference, fixedMs })).toThrow(
      'they leave too little room for the words between them',
    );
  });

  it('refuses another slide', async () => {
    const other = await speak(scriptOf('de-risicos'), { voice: 'nl+f2' });
    expect(() => alignTo(other)).toThrow(
      'It says little or nothing of “Sexting. Kwestie van vertrouwen 3 van de 4 gaat er vanuit…”. ',
    );
  });

  it('refuses a text of which a sentence is missing, and says which and where', () => {
    const [fromMs, toMs] = spanOf('Eén', 'ander.');
    const samples = reference.samples.slice();
    const cut = [part(reference, 0, fromMs), part(reference, toMs + 450, Infinity)];
    const short = samples.subarray(
      0,
      cut.reduce((sum, { length }) => sum + length, 0),
    );
    short.set(cut[0] ?? []);
    short.set(cut[1] ?? [], cut[0]?.length);
    expect(() => alignTo({ ...reference, samples: short })).toThrow(
      new RegExp(
        `It does not say “Eén op de acht jongeren stuurt zulke beelden naar een ander\\.”, expected at about ${((fromMs - 450) / 1000).toFixed(0).slice(0, 1)}\\d?\\.\\d s\\.`,
      ),
    );
  });

  it('refuses a sentence that is not in the text', async () => {
    const other = await speak(bodyOf('Behandel psychische klachten.'));
    const [fromMs] = spanOf('Eén', 'ander.');
    const samples = new Float32Array(reference.samples.length + other.samples.length);
    const before = part(reference, 0, fromMs - 100);
    samples.set(before);
    samples.set(other.samples, before.length);
    samples.set(part(reference, fromMs - 100, Infinity), before.length + other.samples.length);
    expect(() => alignTo({ ...reference, samples })).toThrow(
      /^From \d+\.\d s to \d+\.\d s it says something that is not in the text\.$/,
    );
  });

  it('refuses a sentence in the place of another', async () => {
    const other = await speak(bodyOf('Doe een medische check na fysiek contact.'), { rate: 150 });
    const [fromMs, toMs] = spanOf('Eén', 'ander.');
    const samples = reference.samples.slice();
    const from = Math.round((fromMs * reference.sampleRate) / 1000);
    samples.fill(0, from, Math.round((toMs * reference.sampleRate) / 1000));
    samples.set(other.samples, from);
    expect(() => alignTo({ ...reference, samples })).toThrow(
      /it says something else than “Eén op de acht jongeren stuurt zulke beelden/,
    );
  });

  it('refuses what is not speech', () => {
    const silent = { samples: new Float32Array(22_050 * 20), sampleRate: 22_050 };
    expect(() => alignTo(silent)).toThrow('It is silent: its loudest part lies at -120 dB.');
    expect(() => alignTo(noise(20, 0.3))).toThrow('No speech stands out in it');
    expect(() => alignTo(music(20))).toThrow('It says little or nothing of “Sexting.');
  });

  it('refuses what breaks off', () => {
    expect(() => alignTo({ ...reference, samples: part(reference, 0, 6000) })).toThrow(
      /It speaks for \d\.\d s, while the text takes about \d+\.\d s; it is the recording of another text, or not all of it\./,
    );
  });
});
