import { describe, expect, it } from 'vitest';
import { findRecordings, sortRecordings } from '../../../src/narration/recorded/folder.ts';

const ids = ['een', 'twee', 'end-card'];

describe('a folder of recordings', () => {
  it('is sorted by slide, whatever the kind of sound', () => {
    const names = ['twee.MP3', 'een.words.json', 'een.wav', 'end-card.ogg', '.DS_Store', 'lees.md'];
    expect(sortRecordings(names, ids)).toEqual({
      recordings: {
        een: { file: 'een.wav', wordsFile: 'een.words.json' },
        twee: { file: 'twee.MP3' },
        'end-card': { file: 'end-card.ogg' },
      },
      problems: [],
    });
  });

  it('says all that cannot be used', () => {
    const names = ['een.wav', 'een.flac', 'drie.wav', 'twee.wma', 'twee.words.json', 'los'];
    expect(sortRecordings(names, ids)).toEqual({
      recordings: { een: { file: 'een.flac' } },
      problems: [
        'drie.wav belongs to no slide; name it after one: een, twee, end-card.',
        'een.flac and een.wav are both for one slide; keep one of them.',
        'los is not a kind of sound that can be read; save it as wav, flac, mp3, m4a, ogg.',
        'twee.wma is not a kind of sound that can be read; save it as wav, flac, mp3, m4a, ogg.',
        'twee.words.json has no recording beside it; add twee.wav, or remove it.',
      ],
    });
  });

  it('need not exist', async () => {
    expect(await findRecordings('tests/no-such-folder', ids)).toEqual({});
  });
});
