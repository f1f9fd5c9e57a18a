import { describe, expect, it } from 'vitest';
import { readStoryboardArguments } from '../../../src/cli/arguments/storyboard.ts';

describe('readStoryboardArguments', () => {
  it('asks for everything when nothing is said', () => {
    expect(readStoryboardArguments([])).toEqual({
      film: undefined,
      languages: [],
      slides: [],
      formats: [],
      voice: 'auto',
      out: 'out',
    });
  });

  it('reads every option', () => {
    const argv = [
      'sexting',
      '--language',
      'en',
      '--format',
      'landscape',
      '--format',
      'portrait',
      '--out',
      'boards',
      '--voice',
      'draft',
      '--slide',
      'hulp-vinden',
      '--slide',
      'end-card',
    ];
    expect(readStoryboardArguments(argv)).toEqual({
      film: 'sexting',
      languages: ['en'],
      slides: ['hulp-vinden', 'end-card'],
      formats: ['landscape', 'portrait'],
      voice: 'draft',
      out: 'boards',
    });
  });

  it.each([
    [['--format', 'round'], /'round' is invalid\. Known: portrait, landscape, square, feed\.$/],
    [['a', 'b'], /^Only one film can be named; without a name all are shown\.$/],
    [['--fomat', 'portrait'], /^There is no option "--fomat"\. Did you mean "--format"\? Known: /],
  ])('refuses %j in one line', (argv, message) => {
    expect(() => readStoryboardArguments(argv)).toThrow(message);
  });
});
