import { describe, expect, it } from 'vitest';
import { voiceOfEnvironment } from '../../../src/cli/arguments/command-line.ts';

describe('voiceOfEnvironment', () => {
  it('is the voice that is asked for, or auto', () => {
    expect([undefined, '', 'draft'].map(voiceOfEnvironment)).toEqual(['auto', 'auto', 'draft']);
  });

  it('refuses what it does not know in one line', () => {
    expect(() => voiceOfEnvironment('drafft')).toThrow(
      /^There is no voice "drafft"\. Did you mean "draft"\? Known: auto, recorded, draft/,
    );
  });
});
