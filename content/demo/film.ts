import { defineFilm } from '../../src/film/define.ts';
import { brand } from './brand.ts';

/**
 * How a film is made of words, told by a film: every kind of scene, in a brand of its own and in all formats. Its figures
 * are this project's own, as docs/performance.md and docs/reliability.md have them. Made by its name only.
 */
export const demo = defineFilm({
  id: 'demo',
  title: 'Made of words',
  language: 'en',
  formats: ['portrait', 'landscape', 'square', 'feed'],
  onlyByName: true,
  brand,
  slides: [
    {
      id: 'words-first',
      topic: 'Made of words',
      title: 'Words come first',
      infographic: 'A film is: words that are spoken, with a picture that follows them',
      headline: 'One writes the words, one sees the film.',
      body: 'You write a sentence on your laptop, and somebody hears it on a phone. Nothing else stands between them. The words are spoken, and the picture keeps close to every one of them.',
      mood: 'curious',
      scenes: [
        {
          kind: 'definition',
          cue: 'A film is:',
          term: 'A film is:',
          emphasis: { cue: 'words that are spoken' },
        },
        {
          kind: 'people',
          cue: 'One writes',
          pass: { cue: 'somebody hears it' },
          lifts: [{ cue: 'The words are spoken' }],
          ring: { cue: 'keeps close' },
        },
      ],
      beats: [{ cue: 'You write', gesture: 'glow' }],
    },
    {
      id: 'cues',
      topic: 'Made of words',
      title: 'Cues are words',
      infographic: 'Fill three of us, please.',
      headline: '3 of the 4 squares are filled now.',
      body: 'The number counted up when it was said. Write the words. Quote the words at which something comes. Look at the storyboard. Then render.',
      mood: 'trust',
      scenes: [
        { kind: 'message', cue: 'Fill three of us' },
        {
          kind: 'figure',
          cue: '3 of the 4',
          figure: { of: 3, in: 4 },
          label: 'squares are filled now.',
          ring: { cue: 'when it was said' },
        },
        {
          kind: 'steps',
          cue: 'Write the words',
          items: [
            { cue: { words: 'Write the words', in: 'body' }, label: 'Write the words' },
            { cue: 'Quote the words', label: 'Quote the words at which something comes' },
            { cue: 'Look at', label: 'Look at the storyboard' },
            { cue: 'Then render', label: 'Then render' },
          ],
        },
      ],
    },
    {
      id: 'how-fast',
      topic: 'Made of words',
      title: 'Only what changes is drawn',
      headline: '5,206 of 11,938 frames differ from the one before.',
      body: 'The other frames repeat, and cost next to nothing. Making sixteen films took 299 seconds by us and 6,686 seconds by stock Remotion, on one machine. What grows over the years is drawn too: 17.3 million people lived in the Netherlands in 2019, and 17.9 million in 2024.',
      mood: 'truth',
      scenes: [
        {
          kind: 'figure',
          cue: '5,206 of 11,938',
          figure: { of: 5206, in: 11938 },
          label: 'frames differ from the one before.',
          source: { name: 'docs/performance.md', year: 2026 },
        },
        {
          kind: 'compare',
          cue: 'Making sixteen films',
          label: 'Making sixteen films',
          rows: [
            { cue: '299 seconds', label: 'us', value: 299 },
            { cue: '6,686 seconds', label: 'stock Remotion', value: 6686 },
          ],
          drawn: 'bars',
          source: { name: 'docs/performance.md', year: 2026 },
        },
        {
          kind: 'trend',
          cue: 'What grows over',
          label: 'people lived in the Netherlands',
          points: [
            { when: 2019, value: 17_300_000 },
            { when: 2020, value: 17_400_000 },
            { when: 2021, value: 17_500_000 },
            { when: 2022, value: 17_600_000 },
            { when: 2023, value: 17_800_000 },
            { when: 2024, value: 17_900_000 },
          ],
          named: [
            { cue: '17.3 million', when: 2019 },
            { cue: '17.9 million', when: 2024 },
          ],
          drawn: 'line',
          from: 17_000_000,
          source: { name: 'CBS', year: 2024, url: 'https://www.cbs.nl' },
        },
      ],
      beats: [
        { cue: 'differ from', gesture: 'lift' },
        { cue: 'The other frames', gesture: 'glow' },
        { cue: 'next to nothing', gesture: 'lift' },
        { cue: 'on one machine', gesture: 'glow' },
      ],
    },
    {
      id: 'everywhere',
      topic: 'Made of words',
      title: 'From one to many',
      headline: 'One sentence becomes many films.',
      body: 'It goes out as a clip and as a whole film. Portrait, landscape, square and four by five. With captions or without them. The first campaign is drawn in 11,938 frames. And it can speak other languages.',
      mood: 'risk',
      scenes: [
        {
          kind: 'spread',
          cue: 'One sentence',
          grows: [{ cue: 'as a clip' }, { cue: 'as a whole film' }, { cue: 'without them' }],
          tags: [
            [{ cue: 'Portrait' }, { cue: 'landscape' }, { cue: 'square' }, { cue: 'four by five' }],
            [{ cue: 'With captions' }, { cue: 'without them' }],
          ],
        },
        {
          kind: 'count',
          cue: '11,938 frames',
          count: 11_938,
          label: 'frames',
          unit: 'frames',
          source: { name: 'docs/performance.md', year: 2026 },
        },
      ],
      beats: [{ cue: 'And it can', gesture: 'glow' }],
    },
    {
      id: 'the-tone',
      topic: 'Made of words',
      title: 'How it should feel',
      headline: 'Quiet is not the same as dead.',
      body: 'A film about something tender is calm, warm, clear and kind. It stands by whoever watches: with words, with pictures, with captions and with a printed page.',
      mood: 'harm',
      scenes: [
        {
          kind: 'feelings',
          cue: 'Quiet is not',
          items: [{ cue: 'calm' }, { cue: 'warm' }, { cue: 'clear' }, { cue: 'kind' }],
        },
        {
          kind: 'support',
          cue: 'whoever watches',
          items: [
            { cue: { words: 'words', in: 'body' } },
            { cue: { words: 'pictures', in: 'body' } },
            { cue: 'captions' },
            { cue: 'printed page' },
          ],
        },
      ],
      beats: [{ cue: 'A film about', gesture: 'go' }],
    },
    {
      id: 'held-to-it',
      topic: 'Made of words',
      title: 'Right to the letter',
      headline: 'What is shown is what is said.',
      body: 'Fable: a new sentence means making the whole film anew. Fact: only its own slide is drawn again. The house rule says: “One picture is one function of film, word times, format and frame.” So the same words give the same film on every machine.',
      mood: 'action',
      scenes: [
        {
          kind: 'picture',
          cue: 'What is shown',
          file: 'squares.svg',
          alt: 'Squares in rows; one of them has another colour.',
          credit: 'Drawing: this project',
        },
        {
          kind: 'truth',
          cue: 'Fable',
          belief: 'a new sentence means making the whole film anew.',
          fact: { cue: 'Fact', label: 'only its own slide is drawn again.' },
        },
        {
          kind: 'quote',
          cue: 'The house rule',
          text: 'One picture is one function of film, word times, format and frame.',
          by: { cue: 'The house rule' },
        },
      ],
      beats: [
        { cue: { words: 'word times', in: 'body' }, gesture: 'glow' },
        { cue: 'So the same words', gesture: 'lift' },
        { cue: 'every machine', gesture: 'glow' },
      ],
    },
    {
      id: 'your-turn',
      topic: 'Made of words',
      title: 'Your turn',
      headline: 'What would you say first?',
      body: 'Take a moment to think of one sentence. Then read how others draw with code: Remotion, at www.remotion.dev, free for one person.',
      mood: 'support',
      scenes: [
        {
          kind: 'question',
          cue: 'What would you',
          text: 'What would you say first?',
          pauseSeconds: 5,
        },
        {
          kind: 'contact',
          cue: 'Then read how',
          ways: [
            { cue: { words: 'Remotion', nth: 1 }, part: 'name' },
            { cue: 'www.remotion.dev', part: 'website' },
            { cue: 'free for one person', part: 'price' },
          ],
        },
      ],
      beats: [{ cue: 'of one sentence', gesture: 'glow' }],
    },
  ],
  endCard: {
    name: 'Made of words',
    url: 'https://www.remotion.dev',
    tagline: 'Spoken, timed and drawn from one content file.',
  },
});
