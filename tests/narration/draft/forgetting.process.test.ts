import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runEspeak } from '../../../src/narration/draft/espeak.ts';

const worker = path.resolve('src/narration/draft/worker.mjs');
const settings = { rate: 165, pitch: 50, range: 75, volume: 80 };
const long = Array.from({ length: 30 }, (_, index) => `Zin ${index} is lang, en er staat veel in.`);
const requests = [
  { settings, language: 'nl', texts: ['Vorig jaar 51.000 meldingen, het jaar ervoor 38.000.'] },
  { settings, language: 'en-GB', texts: ['What it is.', 'Where help is.'] },
  { settings: { ...settings, rate: 120 }, language: 'nl', texts: long },
  { settings, language: 'nl', texts: ['Wat is het?', 'Dat kan iedereen overkomen.'] },
];

/** What a process says that never said anything before. */
const fresh = async (request: object): Promise<unknown> => {
  const child = fork(worker, { execArgv: [], serialization: 'advanced' });
  child.send(request);
  const [answer] = (await once(child, 'message')) as [{ utterances: { pcm: Uint8Array }[] }];
  child.disconnect();
  return answer.utterances.map(({ pcm }) => Buffer.from(pcm).toString('base64'));
};

it('says the same to the last byte, whatever it said before in whatever language', async () => {
  const child = fork(worker, { execArgv: [], serialization: 'advanced' });
  for (const index of [0, 2, 1, 0, 3, 2, 0]) {
    const request = requests[index] ?? {};
    child.send(request);
    const [answer] = (await once(child, 'message')) as [{ utterances: { pcm: Uint8Array }[] }];
    const said = answer.utterances.map(({ pcm }) => Buffer.from(pcm).toString('base64'));
    expect(said).toEqual(await fresh(request));
  }
  child.disconnect();
});

it('answers those who ask at the same time, each what it asked', async () => {
  const lengths = async () =>
    (await Promise.all(requests.map((request) => runEspeak(request)))).map((said) => said.length);
  expect(await lengths()).toEqual([1, 2, 30, 2]);
  expect(await lengths()).toEqual([1, 2, 30, 2]);
});
