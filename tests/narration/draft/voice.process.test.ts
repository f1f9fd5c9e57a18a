import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sexting } from '../../../content/index.ts';
import { parseFilm } from '../../../src/film/parse/parse.ts';
import { scriptOfEndCard, scriptOfSlide, type ScriptPart } from '../../../src/film/script.ts';
import { checkSpeech } from '../../../src/narration/speech/check-speech.ts';
import { draftVoice } from '../../../src/narration/draft/voice.ts';
import { audibility, silenceAround } from '../../../src/narration/speech/sound.ts';
import type { Speech } from '../../../src/narration/voice.ts';
import { encodeWav } from '../../../src/media/wav.ts';
import { dutch } from '../../language/dutch.ts';

const film = parseFilm(sexting, 'content/sexting/film.ts');
const { lexicon } = film;
const body = (text: string): ScriptPart[] => [{ part: 'body', text }];

type Spoken = { id: string; script: ScriptPart[]; speech: Speech; durationMs: number };
const campaign: Spoken[] = [];

beforeAll(async () => {
  const pieces = [
    ...film.slides.map((slide) => ({ id: slide.id, script: scriptOfSlide(slide) })),
    { id: 'end-card', script: scriptOfEndCard(film.endCard) },
  ];
  for (const { id, script } of pieces) {
    const speech = await draftVoice().speak(script, { language: dutch, lexicon });
    campaign.push({ id, script, speech, durationMs: lengthMs(speech) });
  }
});

const lengthMs = ({ samples, sampleRate }: Speech) => (samples.length * 1000) / sampleRate;

/** The silences that are heard where one sentence ends and the next begins. */
const heardPauses = ({ script, speech }: Spoken) => {
  const { samples, sampleRate, words } = speech;
  const heard = audibility(samples, sampleRate);
  return script.flatMap(({ part, text }, partIndex) =>
    dutch.sentencesOf(text).flatMap(({ start }, index) => {
      if (partIndex === 0 && index === 0) return [];
      const at = words.findIndex((word) => word.part === part && word.start === start);
      const middleMs = ((words[at - 1]?.endMs ?? NaN) + (words[at]?.startMs ?? NaN)) / 2;
      const sample = Math.round((middleMs * sampleRate) / 1000);
      const silence = silenceAround(heard, { start: sample, end: sample });
      const pauseMs = silence ? ((silence.end - silence.start) * 1000) / sampleRate : 0;
      return [{ between: index === 0 ? 'parts' : 'sentences', pauseMs }];
    }),
  );
};

describe('the draft voice, over the whole campaign', () => {
  it('times every written word, in order, within the sound', () => {
    expect(campaign).toHaveLength(8);
    for (const { script, speech, durationMs } of campaign)
      expect(() => checkSpeech(script, speech.words, durationMs)).not.toThrow();
  });

  it('gives no word less than a blink or more than its letters can take', () => {
    const odd = campaign.flatMap(({ id, speech }) =>
      speech.words
        .filter(({ text, startMs, endMs }) => {
          const letters = text.replaceAll(/[^\p{L}\p{N}]/gu, '').length;
          // Digits and abbreviations are longer in the mouth than on paper.
          return endMs - startMs < 60 || endMs - startMs > 300 + 120 * Math.max(letters, 6);
        })
        .map(({ text, startMs, endMs }) => `${id}: ${text} ${startMs}–${endMs}`),
    );
    expect(odd).toEqual([]);
  });

  it('is silent before each sentence as long as the standards say, measured from the sound', () => {
    const all = campaign.flatMap(heardPauses);
    const outside = (between: string, fromMs: number, toMs: number) =>
      all.filter(
        (pause) => pause.between === between && !(pause.pauseMs >= fromMs && pause.pauseMs <= toMs),
      );
    expect(all.length).toBeGreaterThan(45);
    expect(outside('sentences', 350, 600)).toEqual([]);
    expect(outside('parts', 800, 1200)).toEqual([]);
  });

  it('keeps its pauses within a sentence shorter than between two', () => {
    for (const { speech } of campaign)
      for (const [index, word] of speech.words.entries()) {
        const next = speech.words[index + 1];
        if (!next || next.part !== word.part || /[.?!)]$/.test(word.text)) continue;
        expect(next.startMs - word.endMs, `${word.text} … ${next.text}`).toBeLessThan(350);
      }
  });

  it('speaks at 125 to 150 words a minute, pauses included', () => {
    // Counted as typists do, in six characters with the space, which is what a Dutch word is on average: the slides
    // differ a third in the length of their words, and one narrator keeps one pace.
    const minutes = ({ speech }: Spoken) =>
      ((speech.words.at(-1)?.endMs ?? 0) - (speech.words[0]?.startMs ?? 0)) / 60_000;
    const slides = campaign.slice(0, -1);
    for (const slide of slides) {
      const characters = slide.script.reduce((sum, { text }) => sum + text.length + 1, 0);
      const pace = characters / 6 / minutes(slide);
      expect(pace, slide.id).toBeGreaterThanOrEqual(125);
      expect(pace, slide.id).toBeLessThanOrEqual(150);
      expect(slide.speech.words.length / minutes(slide), slide.id).toBeLessThanOrEqual(150);
    }
    const written = slides.reduce((sum, { speech }) => sum + speech.words.length, 0);
    const pace = written / slides.reduce((sum, slide) => sum + minutes(slide), 0);
    expect(pace).toBeGreaterThanOrEqual(125);
    expect(pace).toBeLessThanOrEqual(150);
  });

  it('is level and never clips', () => {
    for (const { speech } of campaign) {
      const peak = speech.samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
      expect(peak).toBeLessThanOrEqual(0.7001);
      expect(peak).toBeGreaterThan(0.3);
    }
  });
});

describe('draftVoice', () => {
  it('says the same script with the same bytes', async () => {
    const first = campaign[5];
    const again = await draftVoice().speak(first?.script ?? [], { language: dutch, lexicon });
    expect(Buffer.from(encodeWav(again)).equals(encodeWav(first?.speech ?? again))).toBe(true);
    expect(again.words).toEqual(first?.speech.words);
  });

  it('times words that it reads as several, and words that it cannot read', async () => {
    const script = body("SlachtofferWijzer.nl – url's en 3,5% … (naaktfoto's/-filmpjes) 😀 Eén …");
    const speech = await draftVoice().speak(script, { language: dutch, lexicon });
    expect(() => checkSpeech(script, speech.words, lengthMs(speech))).not.toThrow();
    expect(speech.words).toHaveLength(10);
  });

  it('gives what cannot be spoken a moment of silence', async () => {
    const script: ScriptPart[] = [{ part: 'title', text: '…' }, ...body('– –')];
    const speech = await draftVoice().speak(script, { language: dutch, lexicon });
    expect(() => checkSpeech(script, speech.words, lengthMs(speech))).not.toThrow();
  });

  it('says an entry of the lexicon as it is respelled, and times the word that is written', async () => {
    const plain = await draftVoice().speak(body('Bewaar url’s goed.'), {
      language: dutch,
      lexicon: {},
    });
    const respelled = await draftVoice().speak(body('Bewaar url’s goed.'), {
      language: dutch,
      lexicon,
    });
    const lengthOf = ({ words }: Speech) => (words[1]?.endMs ?? 0) - (words[1]?.startMs ?? 0);
    expect(lengthOf(respelled)).toBeGreaterThan(lengthOf(plain) + 50);
    expect(respelled.words.map(({ text }) => text)).toEqual(['Bewaar', 'url’s', 'goed.']);
  });

  it('speaks in another voice and at another rate', async () => {
    const slow = await draftVoice({ voice: 'nl+f3', rate: 110 }).speak(body('Bel de politie.'), {
      language: dutch,
      lexicon,
    });
    const fast = await draftVoice({ voice: 'nl+m7', rate: 220 }).speak(body('Bel de politie.'), {
      language: dutch,
      lexicon,
    });
    expect(lengthMs(slow)).toBeGreaterThan(lengthMs(fast) * 1.3);
  });

  it('keeps all that changes its sound among its settings', () => {
    expect(draftVoice({ rate: 140 }).settings).toEqual({
      rate: 140,
      pitch: 50,
      range: 75,
      volume: 80,
      leadMs: 120,
      sentenceMs: 450,
      partMs: 900,
      tailMs: 250,
      soundVersion: 1,
    });
  });
});

describe('the process behind the draft voice', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'draft-voice-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const program = async (name: string, code: string) => {
    const file = path.join(folder, name);
    await writeFile(file, code);
    return file;
  };
  const failure = async (worker: string | undefined, voice = 'nl') => {
    const speaking = draftVoice({ worker, voice }).speak(body('Weet dit.'), {
      language: dutch,
      lexicon,
    });
    return speaking.then(
      () => expect.unreachable(),
      (error: Error) => ({ message: error.message, cause: String((error.cause as Error).message) }),
    );
  };

  it('says when it is not there, and why', async () => {
    const { message, cause } = await failure(path.join(folder, 'gone.ts'));
    expect(message).toMatch(
      /^The draft voice's process \(.*gone\.ts\) gave no speech\. Run “npm ci”/,
    );
    expect(cause).toContain('gone.ts');
  });

  it('says when it fails', async () => {
    const { cause } = await failure(undefined, 'no-such-voice');
    expect(cause).toContain('eSpeak NG has no voice “no-such-voice”');
  });

  it('says when it answers nonsense', async () => {
    const answering = (answer: string) => `process.on('message', () => process.send(${answer}))`;
    expect((await failure(await program('a.mjs', answering('"hello"')))).cause).toContain(
      'Invalid input',
    );
    const short = answering('{ sampleRate: 22050, utterances: [] }');
    expect((await failure(await program('b.mjs', short))).cause).toBe('Asked for 1 texts, got 0.');
    expect((await failure(await program('c.mjs', 'console.error("hello")'))).cause).toMatch(
      /it ended with 0\. hello/,
    );
  });

  it('ends when it is no longer wanted', async () => {
    const pidFile = path.join(folder, 'pid');
    const worker = await program(
      'stuck.mjs',
      `import { writeFileSync } from 'node:fs';
       writeFileSync(${JSON.stringify(pidFile)}, String(process.pid));
       setInterval(() => {}, 1000);`,
    );
    const controller = new AbortController();
    const speaking = draftVoice({ worker }).speak(body('Weet dit.'), {
      language: dutch,
      lexicon,
      signal: controller.signal,
    });
    const settled = expect(speaking).rejects.toThrow('no longer');
    const pid = await expect
      .poll(() => readFile(pidFile, 'utf8').catch(() => ''), { timeout: 10_000 })
      .not.toBe('')
      .then(() => readFile(pidFile, 'utf8'));
    controller.abort(new Error('no longer'));
    await settled;
    expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH');
  });

  it('does not begin when it is not wanted any more', async () => {
    const signal = AbortSignal.abort(new Error('too late'));
    await expect(
      draftVoice().speak(body('Weet.'), { language: dutch, lexicon, signal }),
    ).rejects.toThrow('too late');
  });
});
