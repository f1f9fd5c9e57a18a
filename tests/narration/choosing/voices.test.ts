import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseFilm } from '../../../src/film/parse/parse.ts';
import { VoiceChoiceError, type VoiceChoice } from '../../../src/narration/choosing/choice.ts';
import { readVoiceInUse, writeVoiceInUse } from '../../../src/narration/choosing/in-use.ts';
import type { VoiceName } from '../../../src/narration/choosing/named-voice.ts';
import { voicesOf } from '../../../src/narration/choosing/voices.ts';
import { smallFilm } from '../../render/small-film.ts';

const film = parseFilm(smallFilm(), 'content/klein/film.ts');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'voices-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const open = (choice: VoiceChoice, otherwise: VoiceName = 'draft', env = {}) =>
  voicesOf(film, {
    folder: path.join(folder, 'voice'),
    choice,
    otherwise,
    voicesDir: path.join(folder, 'voices'),
    env,
  });
const names = async (...asked: Parameters<typeof open>) => {
  const voice = await open(...asked);
  return ['een', 'twee', 'end-card'].map((id) => voice(id).name);
};

describe('the voices of a film', () => {
  it('are the draft voice where nothing is set', async () => {
    expect(await names('auto')).toEqual(['draft', 'draft', 'draft']);
  });

  it('are the voice that is set, or the one that is asked for', async () => {
    const env = { AZURE_SPEECH_KEY: 'a-key', AZURE_SPEECH_REGION: 'westeurope' };
    const fenna = ['azure-fenna', 'azure-fenna', 'azure-fenna'];
    expect(await names('auto', 'azure-fenna', env)).toEqual(fenna);
    expect(await names('azure-fenna', 'piper-ronnie', env)).toEqual(fenna);
    expect(await names('draft', 'piper-ronnie')).toEqual(['draft', 'draft', 'draft']);
  });

  it.each<[VoiceName, RegExp]>([
    ['piper-ronnie', /^The voice piper-ronnie is not installed: .*npm run voice -- install piper/],
    [
      'azure-sonia',
      /^azure-sonia speaks “en”, and the film is in “nl-NL”\. Use a voice of that language/,
    ],
    ['azure-maarten', /^The voice azure-maarten speaks in Azure and needs AZURE_SPEECH_KEY and/],
  ])('are refused before anything is spoken when %s cannot speak here', async (name, line) => {
    const error = await open('auto', name).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(VoiceChoiceError);
    expect((error as Error).message).toMatch(line);
  });

  it('ask nothing of the voice that is set where recordings speak all', async () => {
    await mkdir(path.join(folder, 'voice'));
    for (const id of ['een', 'twee', 'end-card'])
      await writeFile(path.join(folder, 'voice', `${id}.wav`), 'not read yet');
    expect(await names('auto', 'piper-ronnie')).toEqual(['recorded', 'recorded', 'recorded']);
  });
});

describe('the voice in use', () => {
  const voicesDir = () => path.join(folder, 'chosen');

  it('is none until one is chosen, and again when that is taken back', async () => {
    expect(await readVoiceInUse(voicesDir())).toBeUndefined();
    await writeVoiceInUse(voicesDir(), 'azure-fenna');
    expect(await readVoiceInUse(voicesDir())).toBe('azure-fenna');
    await writeVoiceInUse(voicesDir());
    expect(await readVoiceInUse(voicesDir())).toBeUndefined();
  });

  it('is none where its file is broken', async () => {
    await writeVoiceInUse(voicesDir(), 'azure-fenna');
    for (const text of ['', '{"voice":', '[]', '{"voice": 3}']) {
      await writeFile(path.join(voicesDir(), 'in-use.json'), text);
      expect(await readVoiceInUse(voicesDir())).toBeUndefined();
    }
  });
});
