import { execa } from 'execa';
import path from 'node:path';
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ScriptPart } from '../../../src/film/script.ts';
import { checkSpeech } from '../../../src/narration/speech/check-speech.ts';
import { retryDelaysMs } from '../../../src/narration/cloud/trouble.ts';
import { azureVoice } from '../../../src/narration/cloud/voice.ts';
import { draftVoice } from '../../../src/narration/draft/voice.ts';
import { VoiceError } from '../../../src/narration/voice.ts';
import { AzureServer, type Welcome } from './azure-server.ts';
import { dutch } from '../../language/dutch.ts';

const key = 'a0b1c2d3e4f5/secret+key=';
const azure = { name: 'azure-fenna', voice: 'nl-NL-FennaNeural', language: 'nl' };
const script: ScriptPart[] = [
  { part: 'title', text: 'Sexting. De risico’s' },
  {
    part: 'body',
    text: 'Eén op de acht -filmpjes is <niet> van jou & mij. … Zeg "nee" tegen zee-engtes!',
  },
];
const lexicon = { acht: 'agt' };
const soon = Object.fromEntries(
  Object.entries(retryDelaysMs).map(([kind, delays]) => [kind, delays.map(() => 10)]),
) as unknown as typeof retryDelaysMs;

let server: AzureServer;
let endpoint: string;
const warnings: string[] = [];
beforeAll(async () => {
  server = new AzureServer();
  endpoint = await server.listen();
});
afterAll(() => server.close());
beforeEach(() => {
  warnings.length = 0;
  server.visits.length = 0;
  server.messages.length = 0;
});
afterEach(() => {
  server.welcomes = ['speak'];
  expect(warnings.join()).not.toContain(key);
});

const voiceAt = (address = endpoint) =>
  azureVoice({
    azure,
    env: { AZURE_SPEECH_KEY: key, AZURE_SPEECH_ENDPOINT: address },
    warn: (message) => warnings.push(message),
    delaysMs: soon,
  });
const speak = (address?: string, signal?: AbortSignal) =>
  voiceAt(address).speak(script, { language: dutch, lexicon, ...(signal && { signal }) });

/** The one line of a failure; nothing of it may tell the key. */
const failure = async (attempt: Promise<unknown>): Promise<string> => {
  const error = await attempt.then(
    () => expect.fail('it should have failed'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(VoiceError);
  const all = inspect(error, { depth: null, showHidden: true });
  expect(all).not.toContain(key);
  expect(all).not.toContain(encodeURIComponent(key));
  expect((error as Error).message).not.toContain('\n');
  return (error as Error).message;
};

describe('a cloud voice', () => {
  it('times every written word where it is spoken, with our own pauses', async () => {
    const speech = await speak();
    const durationMs = (speech.samples.length * 1000) / speech.sampleRate;
    checkSpeech(script, speech.words, durationMs);
    expect(speech.sampleRate).toBe(48_000);
    // The same voice, spoken here: times and pauses are what they are without a cloud between.
    const known = await draftVoice({ rate: 150 }).speak(script, { language: dutch, lexicon });
    const differences = speech.words.map(({ startMs }, index) =>
      Math.abs(startMs - (known.words[index]?.startMs ?? NaN)),
    );
    expect(Math.max(...differences)).toBeLessThan(30);
    const knownMs = (known.samples.length * 1000) / known.sampleRate;
    expect(Math.abs(durationMs - knownMs)).toBeLessThan(40);
    expect(server.visits.map((visit) => visit.key)).toEqual([key]);
    expect(warnings).toEqual([]);
  }, 180_000);

  it('sends the text as SSML, asks for word times, and tells nothing else', async () => {
    await speak();
    expect(server.messages.map(({ path }) => path)).toEqual([
      'speech.config',
      'synthesis.context',
      'ssml',
    ]);
    const [, context, ssml] = server.messages;
    expect(JSON.parse(context?.body ?? '')).toMatchObject({
      synthesis: {
        audio: {
          outputFormat: 'raw-48khz-16bit-mono-pcm',
          metadataOptions: { wordBoundaryEnabled: 'true' },
        },
      },
    });
    expect(ssml?.body).toContain('<voice name="nl-NL-FennaNeural">');
    expect(ssml?.body).toMatch(/Eén op de agt -filmpjes is\s+niet\s+van jou\s+en\s+mij\.<\/s>/u);
    expect(server.messages.map(({ body }) => body).join()).not.toContain(key);
  });

  it('has nothing of the key or the place in its settings', () => {
    const settings = JSON.stringify(voiceAt().settings);
    expect(settings).toContain('nl-NL-FennaNeural');
    expect(settings).not.toContain(key);
    expect(settings).not.toContain('127.0.0.1');
    expect(inspect(voiceAt(), { depth: null })).not.toContain(key);
  });
});

describe('a service that does not speak at once', () => {
  const tooMany: Welcome = { status: 429 };
  it.each<[string, Welcome[], number]>([
    ['too many requests', [tooMany, tooMany, 'speak'], 3],
    ['an error of its own', [{ status: 503 }, 'speak'], 2],
    ['a connection that is dropped', ['drop', 'speak'], 2],
    ['a connection that breaks off in mid-sentence', ['drop-midway', 'speak'], 2],
    ['throttling', [{ close: 4429, reason: 'Throttled.' }, 'speak'], 2],
  ])('is asked again after %s', async (_, welcomes, visits) => {
    server.welcomes = welcomes;
    const speech = await speak();
    expect(speech.words).toHaveLength(19);
    expect(server.visits).toHaveLength(visits);
    expect(warnings).toHaveLength(visits - 1);
    expect(warnings[0]).toMatch(/^Azure Speech did not answer.*; trying again in 0\.01 s\.$/);
  });
});

describe('a service that will not speak', () => {
  it.each<[Welcome, number, RegExp]>([
    [
      { status: 401 },
      1,
      /^Azure does not accept the key for azure-fenna \(401\)\. Check AZURE_SPEECH_KEY, and that it is a key of 127\.0\.0\.1:\d+\.$/,
    ],
    [{ status: 403 }, 1, /^Azure does not let this key speak \(403\)\./],
    [{ status: 404 }, 1, /^Azure Speech does not take what azure-fenna was given \(404\)/],
    [
      { close: 1007, reason: `No such voice; key ${encodeURIComponent(key)}` },
      1,
      /^Azure Speech does not take what azure-fenna was given \(1007\): No such voice; key …/,
    ],
    [{ status: 429 }, 4, /^Azure's quota for this key is used up for now \(429\)\. Wait, then/],
    [{ status: 500 }, 4, /^Azure Speech fails \(500\) and goes on failing\./],
    ['drop', 3, /^Azure Speech at 127\.0\.0\.1:\d+ cannot be reached, or broke off/],
  ])('%j: asked %i times, then one line', async (welcome, visits, line) => {
    server.welcomes = [welcome];
    expect(await failure(speak())).toMatch(line);
    expect(server.visits).toHaveLength(visits);
  });

  it('says so without a network', async () => {
    expect(await failure(speak('ws://127.0.0.1:9/speak'))).toMatch(
      /^Azure Speech at 127\.0\.0\.1:9 cannot be reached, or broke off \(ECONNREFUSED\)\. azure-fenna needs the internet while it speaks\./,
    );
    expect(await failure(speak('ws://speech.invalid/speak'))).toMatch(
      /^Azure Speech at speech\.invalid cannot be reached, or broke off \(E[A-Z_]+\)\./,
    );
  });

  it('is left when the render is stopped', async () => {
    server.welcomes = ['mute'];
    const signal = AbortSignal.timeout(1500);
    await expect(speak(endpoint, signal)).rejects.toThrow(/timeout/);
    expect(server.visits).toHaveLength(1);
  });
});

describe('without what a cloud voice needs', () => {
  it.each([
    [{}, /needs AZURE_SPEECH_KEY and AZURE_SPEECH_REGION in the environment\. Set them/],
    [{ AZURE_SPEECH_KEY: key }, /needs AZURE_SPEECH_REGION in the environment\. Set it/],
    [{ AZURE_SPEECH_REGION: 'westeurope' }, /needs AZURE_SPEECH_KEY in the environment\./],
    [
      { AZURE_SPEECH_KEY: key, AZURE_SPEECH_REGION: 'West Europe' },
      /^AZURE_SPEECH_REGION is no region; write it as Azure does, such as westeurope\.$/,
    ],
    [
      { AZURE_SPEECH_KEY: `${key} ${key}`, AZURE_SPEECH_REGION: 'westeurope' },
      /^AZURE_SPEECH_KEY holds characters that no key has/,
    ],
    [
      { AZURE_SPEECH_KEY: key, AZURE_SPEECH_ENDPOINT: 'westeurope' },
      /^AZURE_SPEECH_ENDPOINT is no address/,
    ],
  ])('is told before anything is asked of the service (%#)', async (env, line) => {
    expect(await failure((async () => azureVoice({ azure, env }))())).toMatch(line);
  });

  it('says which package is missing', async () => {
    const { stdout } = await execa(process.execPath, [
      '--import',
      import.meta.resolve('tsx'),
      '--import',
      new URL('./without-sdk.mjs', import.meta.url).href,
      path.join(import.meta.dirname, 'speak-without-sdk.ts'),
    ]);
    expect(stdout).toBe(
      'azure-fenna needs the package microsoft-cognitiveservices-speech-sdk, which is not installed. Run “npm ci” again, without --omit=optional; or use another voice.',
    );
  });
});
