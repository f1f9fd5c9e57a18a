import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSpeech } from '../../../src/narration/speech/check-speech.ts';
import { draftVoice } from '../../../src/narration/draft/voice.ts';
import { installVoice } from '../../../src/narration/neural/install.ts';
import type { NeuralModel } from '../../../src/narration/neural/models.ts';
import { neuralVoice } from '../../../src/narration/neural/voice.ts';
import { VoiceError } from '../../../src/narration/voice.ts';
import { bodyOf } from '../align/readings.ts';
import { archive, modelOf, VoiceServer } from './voice-server.ts';
import { dutch } from '../../language/dutch.ts';

const worker = path.join(import.meta.dirname, 'stand-in-speaker.ts');
const script = bodyOf(
  'Eén op de acht jongeren stuurt zulke beelden. En niet voor niets. Je bent niet alleen, ook als het misgaat.',
);
let voicesDir: string;
let model: NeuralModel;

beforeAll(async () => {
  voicesDir = await mkdtemp(path.join(tmpdir(), 'voices-'));
  const server = new VoiceServer(archive('whole'));
  model = modelOf(archive('whole'), await server.listen());
  await installVoice(model, { voicesDir });
  await server.close();
});
afterAll(() => rm(voicesDir, { recursive: true, force: true }));

const hasSherpa = (() => {
  try {
    createRequire(import.meta.url)('sherpa-onnx-node');
    return true;
  } catch {
    return false;
  }
})();

const failure = async (attempt: Promise<unknown>): Promise<string> => {
  const error = await attempt.then(
    () => expect.fail('it should have failed'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(VoiceError);
  expect((error as Error).message).not.toContain('\n');
  return (error as Error).message;
};

describe('a neural voice', () => {
  it('times every word, as well as the aligner can', async () => {
    const warnings: string[] = [];
    const voice = await neuralVoice({
      model,
      voicesDir,
      reference: draftVoice(),
      warn: (message) => warnings.push(message),
      worker,
    });
    expect(voice.name).toBe('piper-nobody');
    const lexicon = {};
    const speech = await voice.speak(script, { language: dutch, lexicon });
    checkSpeech(script, speech.words, (speech.samples.length * 1000) / speech.sampleRate);
    expect(warnings).toEqual([]);
    const known = await draftVoice({ voice: 'nl+f2', rate: 140 }).speak(script, {
      language: dutch,
      lexicon,
    });
    expect(Math.abs(speech.samples.length - known.samples.length) / 22.05).toBeLessThan(5);
    const errors = speech.words.map(({ startMs }, index) =>
      Math.abs(startMs - (known.words[index]?.startMs ?? NaN)),
    );
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    expect(mean).toBeLessThan(25);
    expect([...errors].sort((a, b) => a - b)[Math.floor(errors.length * 0.9)]).toBeLessThan(60);
  }, 180_000);

  it('is made again when its speaker or the draft voice changes', async () => {
    const settingsOf = async (reference = draftVoice(), speaker = 0) =>
      JSON.stringify(
        (await neuralVoice({ model: { ...model, speaker }, voicesDir, reference })).settings,
      );
    const before = await settingsOf();
    expect(await settingsOf()).toBe(before);
    expect(await settingsOf(draftVoice({ rate: 100 }))).not.toBe(before);
    expect(await settingsOf(draftVoice(), 1)).not.toBe(before);
    // Wherever the project stands.
    expect(before).not.toContain(voicesDir);
  });

  it('says what to do when it is not installed', async () => {
    const absent = { ...model, name: 'piper-ronnie', sha256: 'f'.repeat(64) };
    expect(
      await failure(neuralVoice({ model: absent, voicesDir, reference: draftVoice() })),
    ).toMatch(
      /^The voice piper-ronnie is not installed: .* Install it with “npm run voice -- install piper-ronnie”, or use another voice\.$/,
    );
  });

  it.skipIf(!hasSherpa)(
    `says so when sherpa-onnx does not take its model, and leaves the process whole${hasSherpa ? '' : ' (skipped: sherpa-onnx-node, an optional dependency, is not installed)'}`,
    async () => {
      const voice = await neuralVoice({ model, voicesDir, reference: draftVoice() });
      expect(
        await failure(voice.speak(bodyOf('Hallo.'), { language: dutch, lexicon: {} })),
      ).toMatch(
        /^sherpa-onnx does not speak with the model of piper-nobody.*“npm run voice -- install piper-nobody”; or use another voice\.$/,
      );
    },
  );

  it('says so on a machine for which sherpa-onnx is not made', async () => {
    const voice = await neuralVoice({ model, voicesDir, reference: draftVoice() });
    process.env.NODE_OPTIONS = `--import=${pathToFileURL(path.join(import.meta.dirname, 'other-machine.mjs')).href}`;
    try {
      expect(
        await failure(voice.speak(bodyOf('Hallo.'), { language: dutch, lexicon: {} })),
      ).toContain(
        'piper-nobody needs the package sherpa-onnx-node, which cannot be loaded on this machine',
      );
    } finally {
      delete process.env.NODE_OPTIONS;
    }
  });

  it('stops when it is no longer wanted', async () => {
    const voice = await neuralVoice({ model, voicesDir, reference: draftVoice(), worker });
    const signal = AbortSignal.timeout(100);
    await expect(voice.speak(script, { language: dutch, lexicon: {}, signal })).rejects.toThrow(
      /timeout/,
    );
  });
});
