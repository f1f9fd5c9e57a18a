import { parseSrt } from '@remotion/captions';
import { describe, expect, it } from 'vitest';
import { toSrt, toWebVtt } from '../../src/captions/sidecars.ts';
import { transcriptOf } from '../../src/captions/transcript.ts';

const cues = [
  { startMs: 1033, endMs: 3933, lines: ['Sexting.', 'Je bent niet alleen'] },
  { startMs: 3933, endMs: 3_661_007, lines: ['Rock & roll <b> --> 3 van de 4'] },
];
const note = { about: 'Sexting --> clip\n\n1', language: 'nl-NL' };

describe('toSrt', () => {
  it('counts from 1, with a comma before the milliseconds and an empty line between', () => {
    expect(toSrt(cues)).toBe(`1
00:00:01,033 --> 00:00:03,933
Sexting.
Je bent niet alleen

2
00:00:03,933 --> 01:01:01,007
Rock & roll ‹b› → 3 van de 4
`);
    expect(toSrt([])).toBe('');
  });

  it('can be read back', () => {
    const { captions } = parseSrt({ input: toSrt(cues) });
    expect(captions.map(({ startMs, endMs, text }) => ({ startMs, endMs, text }))).toEqual(
      cues.map(({ startMs, endMs, lines }) => ({
        startMs,
        endMs,
        text: lines.join('\n').replace('-->', '→').replace('<b>', '‹b›'),
      })),
    );
  });
});

describe('what players take for markup in SRT', () => {
  const textOf = (line: string) =>
    toSrt([{ startMs: 0, endMs: 1000, lines: [line] }]).split('\n')[2];

  it('is set in marks that all of them show', () => {
    expect(textOf('Zeg <i>nee</i> tegen {\\an8}wie < 18 is')).toBe(
      'Zeg ‹i›nee‹/i› tegen (\\an8)wie ‹ 18 is',
    );
  });

  it('is kept apart by a joiner that nobody sees', () => {
    expect(textOf('C:\\Nieuw &lt; R&D; en R&D')).toBe(
      'C:\\\u2060Nieuw &\u2060lt; R&\u2060D; en R&D',
    );
  });
});

describe('toWebVtt', () => {
  it('begins with WEBVTT and an empty line, and has no arrow in any text', () => {
    expect(toWebVtt(cues, note)).toBe(`WEBVTT

NOTE
Sexting → clip 1
Language: nl-NL

00:00:01.033 --> 00:00:03.933
Sexting.
Je bent niet alleen

00:00:03.933 --> 01:01:01.007
Rock &amp; roll &lt;b&gt; --&gt; 3 van de 4
`);
  });
});

describe('transcriptOf', () => {
  it('gives each part a line and parts slides by an empty one', () => {
    expect(
      transcriptOf([
        [
          { part: 'title', text: "Sexting. De risico's" },
          { part: 'body', text: 'Stel: iemand stuurt jouw naaktfoto door. Of plaatst ze online.' },
        ],
        [{ part: 'headline', text: 'SlachtofferWijzer.nl' }],
      ]),
    ).toBe(`Sexting. De risico's
Stel: iemand stuurt jouw naaktfoto door. Of plaatst ze online.

SlachtofferWijzer.nl
`);
  });

  it('ends with what is shown and not said', () => {
    const lists = [
      { heading: 'In beeld', lines: ['Een brug.'] },
      { heading: 'Bronnen', lines: [] },
    ];
    expect(transcriptOf([[{ part: 'body', text: 'Kijk.' }]], lists)).toBe(
      'Kijk.\n\nIn beeld:\nEen brug.\n',
    );
  });
});
