import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRecordings, sortRecordings } from '../../../src/narration/recorded/folder.ts';

const ids = ['een', 'twee', 'end-card'];
const sorted = (...names: string[]) =>
  sortRecordings(
    names.map((name) => ({ name, isFolder: false })),
    ids,
  );

describe('a folder of recordings', () => {
  it('is sorted by slide, whatever the kind of sound', () => {
    expect(
      sorted('twee.MP3', 'Een.words.json', 'Een.wav', 'end-card.opus', '.DS_Store', 'lees.md'),
    ).toEqual({
      recordings: {
        een: { file: 'Een.wav', wordsFile: 'Een.words.json' },
        twee: { file: 'twee.MP3' },
        'end-card': { file: 'end-card.opus' },
      },
      problems: {},
      notes: [],
    });
  });

  it('stops only the slide that has two recordings', () => {
    const { recordings, problems } = sorted('een.wav', 'een.flac', 'twee.wav');
    expect(recordings).toEqual({ twee: { file: 'twee.wav' } });
    expect(problems).toEqual({
      een: 'een.flac and een.wav are both for one slide; keep one of them.',
    });
  });

  it('leaves out what is no recording of a slide, and says so in one line', () => {
    const strangers = ['Thumbs.db', 'drie.wav', 'een (1).wav', 'een.aup3', 'een.wav.reapeaks'];
    const { recordings, problems, notes } = sorted(...strangers, 'een.wav', 'twee.words.json');
    expect(recordings).toEqual({ een: { file: 'een.wav' } });
    expect(problems).toEqual({});
    expect(notes).toEqual([
      'left out, as they are no recordings of slides: Thumbs.db, drie.wav, een (1).wav, een.aup3, een.wav.reapeaks, twee.words.json. A recording is named after its slide (een, twee, end-card), such as een.wav.',
    ]);
  });

  it('may hold what other versions of the film have recorded, which is left out unsaid', () => {
    const entries = ['een.wav', 'praten.wav', 'Praten.words.json', 'praten.aup3', 'drie.wav'];
    const files = entries.map((name) => ({ name, isFolder: false }));
    const { recordings, problems, notes } = sortRecordings(files, ids, ['praten']);
    expect({ recordings, problems }).toEqual({
      recordings: { een: { file: 'een.wav' } },
      problems: {},
    });
    expect(notes).toEqual([expect.stringContaining('slides: drie.wav, praten.aup3. A recording')]);
  });

  it('may hold folders, even one that is named like a recording', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'recordings-'));
    try {
      await mkdir(path.join(folder, 'een.wav'));
      await mkdir(path.join(folder, 'takes'));
      await writeFile(path.join(folder, 'twee.wav'), '');
      const { recordings, notes } = await findRecordings(folder, ids);
      expect(recordings).toEqual({ twee: { file: path.join(folder, 'twee.wav') } });
      expect(notes[0]).toContain(`: een.wav${path.sep}, takes${path.sep}.`);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('need not exist', async () => {
    expect((await findRecordings('tests/no-such-folder', ids)).recordings).toEqual({});
  });
});
