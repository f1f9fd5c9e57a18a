import { describe, expect, it } from 'vitest';
import { activityOf } from '../../../src/narration/align/hearing/activity.ts';
import { align } from '../../../src/narration/align/align.ts';
import { withoutRumble } from '../../../src/narration/recorded/recording.ts';
import { bodyOf, hasRecordings, inRow, recorded, recordingOf, speak } from './readings.ts';

const names = ['vl00203', 'vl04108', 'vl12745'] as const;

/** When the words begin, read from spectrograms by eye; good to about 30 ms. */
const startsMs = {
  vl00203: [110, 285, 555, 700, 830, 1385, 1585],
  vl04108: [225, 310, 700, 860, 1530, 1745, 1830, 2420, 2520, 2680, 3090, 3190, 3255, 3760],
  vl12745: [105, 235, 650, 760, 1050, 1540, 1655, 1805, 2050, 2330, 2790],
} as const;

const textOf = (...said: (typeof names)[number][]) => said.map((name) => recorded[name]).join(' ');

const alignTo = async (read: readonly (typeof names)[number][], text: string) => {
  const recording = withoutRumble(inRow(read.map(recordingOf)));
  return { recording, ...align({ recording, reference: await speak(bodyOf(text)) }) };
};

// The recordings are not part of the project; a skipped suite says so by its name.
const why = hasRecordings
  ? ''
  : ' (skipped: vl00203.wav, vl04108.wav and vl12745.wav are not here; FILMS_TEST_RECORDINGS names their folder)';

describe.skipIf(!hasRecordings)(`align, on a human voice${why}`, () => {
  it.each(names)('finds the words of %s', async (name) => {
    const { words, doubts } = await alignTo([name], recorded[name]);
    expect(doubts).toEqual([]);
    const misses = words.map(({ startMs }, index) =>
      Math.abs(startMs - (startsMs[name][index] ?? NaN)),
    );
    expect(Math.max(...misses)).toBeLessThan(100);
    expect(misses.reduce((sum, miss) => sum + miss, 0) / misses.length).toBeLessThan(35);
  });

  it('puts every word inside the speech, in order, and no pause inside a word', async () => {
    const { recording, words, doubts } = await alignTo(names, textOf(...names));
    const { speech, pauses } = activityOf(recording);
    expect(doubts).toEqual([]);
    expect(pauses).toHaveLength(2);
    let beforeMs = speech?.startMs ?? NaN;
    for (const { startMs, endMs } of words) {
      expect(startMs).toBeGreaterThanOrEqual(beforeMs);
      expect(endMs).toBeGreaterThan(startMs);
      beforeMs = endMs;
    }
    expect(beforeMs).toBeLessThanOrEqual(speech?.endMs ?? NaN);
    for (const pause of pauses)
      expect(
        words.filter(({ startMs, endMs }) => endMs > pause.startMs && startMs < pause.endMs),
      ).toEqual([]);
  });

  it.each([
    [
      'a missing sentence',
      ['vl00203', 'vl12745'] as const,
      textOf(...names),
      /^It does not say “De Straat van Gibraltar .*”, expected at about 2\.\d s\.$/,
    ],
    [
      'a sentence too many',
      names,
      textOf('vl00203', 'vl04108'),
      /^From 7\.\d s to 10\.\d s it says something that is not in the text\.$/,
    ],
    [
      'another sentence',
      names,
      `${textOf('vl00203')} Doe een medische check na fysiek contact. ${textOf('vl12745')}`,
      /From 3\.\d s to 6\.\d s it says something else than “Doe een medische check na fysiek contact\.”\.$/,
    ],
    [
      'sentences in another order',
      ['vl04108', 'vl00203', 'vl12745'] as const,
      textOf(...names),
      /^It does not say “De plant van de aardappel is giftig\.”/,
    ],
    [
      'another text',
      names,
      'Slachtoffers van online seksueel geweld lijken vaak alleen te staan. Ze voelen zich verdrietig, angstig, onzeker, waakzaam, hopeloos en machteloos.',
      /^It says little or nothing of “Slachtoffers van online seksueel geweld/,
    ],
  ])('refuses %s', async (_, read, text, message) => {
    await expect(alignTo(read, text)).rejects.toThrow(message);
  });
});
