import { describe, expect, it } from 'vitest';
import { chooseVoices, type VoiceChoice } from '../../../src/narration/choosing/choice.ts';
import type { VoiceName } from '../../../src/narration/choosing/named-voice.ts';

const choose = (recorded: string[], choice: VoiceChoice, otherwise: VoiceName = 'draft') =>
  chooseVoices(['een', 'twee', 'end-card'], new Set(recorded), {
    choice,
    otherwise,
    voiceFolder: 'content/proef/voice',
  });

describe('the choice of voices', () => {
  it('takes recordings where there are any, and warns that two voices speak', () => {
    expect(choose(['twee'], 'auto')).toEqual({
      voices: { een: 'draft', twee: 'recorded', 'end-card': 'draft' },
      warnings: [
        'Two voices speak in this film: the draft voice speaks een, end-card, recordings the rest. Record those too before you publish.',
      ],
    });
  });

  it.each([
    [
      ['twee'],
      ['een', 'end-card'],
      'They are said otherwise in a version than was recorded: for one voice, use --voice draft.',
    ],
    [
      ['twee'],
      ['end-card'],
      'Record een before you publish; the others are said otherwise in a version than was recorded: for one voice, use --voice draft.',
    ],
  ])(
    'does not ask for recordings of what a version says otherwise (%j, %j)',
    (recorded, reworded, remedy) => {
      const { warnings } = chooseVoices(['een', 'twee', 'end-card'], new Set(recorded), {
        ...{ choice: 'auto', otherwise: 'draft', voiceFolder: 'content/proef/voice', reworded },
      });
      expect(warnings).toEqual([
        `Two voices speak in this film: the draft voice speaks een, end-card, recordings the rest. ${remedy}`,
      ]);
    },
  );

  it('warns of nothing when one voice speaks all', () => {
    const all = ['een', 'twee', 'end-card'];
    expect(choose(all, 'auto')).toEqual({
      voices: { een: 'recorded', twee: 'recorded', 'end-card': 'recorded' },
      warnings: [],
    });
    expect(choose([], 'auto').warnings).toEqual([]);
    expect(choose(all, 'draft')).toEqual({
      voices: { een: 'draft', twee: 'draft', 'end-card': 'draft' },
      warnings: [],
    });
  });

  it('takes the voice that is set where nothing is recorded', () => {
    expect(choose(['twee'], 'auto', 'azure-fenna')).toEqual({
      voices: { een: 'azure-fenna', twee: 'recorded', 'end-card': 'azure-fenna' },
      warnings: [expect.stringContaining('the azure-fenna voice speaks een, end-card')],
    });
    expect(choose([], 'auto', 'piper-ronnie').voices.een).toBe('piper-ronnie');
  });

  it('takes one voice for all where one is named, whatever is set or recorded', () => {
    for (const choice of ['supertonic-3', 'draft'] as const)
      expect(choose(['twee'], choice, 'azure-fenna')).toEqual({
        voices: { een: choice, twee: choice, 'end-card': choice },
        warnings: [],
      });
  });

  it('refuses to fill in for recordings that are wanted', () => {
    expect(() => choose(['twee'], 'recorded')).toThrow(
      '--voice recorded wants a recording of everything; content/proef/voice has none of een, end-card. Add them (such as een.wav), or use --voice auto.',
    );
  });
});
