import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../src/cli/arguments/render.ts';

describe('readArguments', () => {
  it('asks for everything when nothing is said', () => {
    expect(readArguments([])).toEqual({
      film: undefined,
      languages: [],
      slides: [],
      formats: [],
      captions: true,
      only: undefined,
      out: 'out',
      fresh: false,
      explain: false,
      engine: 'auto',
      voice: 'auto',
      loudness: -16,
      cacheBytes: 4_000_000_000,
      jobs: undefined,
    });
  });

  it('reads every option', () => {
    const argv =
      'sexting --language nl --language en --slide a --slide b --only clips --format landscape --format portrait --captions off ' +
      '--out films --fresh --explain --engine remotion --voice recorded --loudness -14 --cache-size 1.5GB --jobs 6';
    expect(readArguments(argv.split(' '))).toEqual({
      film: 'sexting',
      languages: ['nl', 'en'],
      slides: ['a', 'b'],
      formats: ['landscape', 'portrait'],
      captions: false,
      only: 'clips',
      out: 'films',
      fresh: true,
      explain: true,
      engine: 'remotion',
      voice: 'recorded',
      loudness: -14,
      cacheBytes: 1_500_000_000,
      jobs: 6,
    });
  });

  it.each([
    [['--format', 'round'], /'round' is invalid\. Known: portrait, landscape, square, feed\.$/],
    [['--only', 'clip'], /'clip' is invalid\. Allowed choices are clips, film\.$/],
    [['--captions', 'no'], /'no' is invalid\. Allowed choices are on, off\.$/],
    [['--cache-size', '4'], /Write a size such as 4GB or 500MB\.$/],
    [['--cache-size', '0.5 KB'], /Write a size such as 4GB or 500MB\.$/],
    [['--jobs', '0'], /Write a whole number from 1 to 64\.$/],
    [['--jobs', '1.5'], /Write a whole number from 1 to 64\.$/],
    [['--jobs', 'all'], /Write a whole number from 1 to 64\.$/],
    [['--engine', 'slow'], /'slow' is invalid\. Allowed choices are auto, fast, remotion\.$/],
    [
      ['--voice', 'azure-fena'],
      /^There is no voice "azure-fena"\. Did you mean "azure-fenna"\? Known: auto, recorded, draft, /,
    ],
    [['--loudness', '-11.9'], /Write LUFS from -24 to -12, such as -14\.$/],
    [['--loudness', '14'], /Write LUFS from -24 to -12, such as -14\.$/],
    [['--loudness', 'loud'], /Write LUFS from -24 to -12, such as -14\.$/],
    [['--slide'], /^Option '--slide <id>' argument missing$/],
    [['a', 'b'], /^Only one film can be named; /],
    [['--x\ny'], /^There is no option "--x y"\. Known: /],
  ])('refuses %j in one line', (argv, message) => {
    expect(() => readArguments(argv)).toThrow(message);
    expect(() => readArguments(argv)).not.toThrow(/\n/);
  });
});
