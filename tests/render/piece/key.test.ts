import { describe, expect, it } from 'vitest';
import type { DrawJob } from '../../../src/drawing/job.ts';
import type { PieceProps } from '../../../src/drawing/props.ts';
import { brandSchema } from '../../../src/film/brand.ts';
import { parseFilm } from '../../../src/film/parse/parse.ts';
import { timePiece } from '../../../src/render/piece/job.ts';
import { explainChange, hashedParts, keyParts, pieceKey } from '../../../src/render/piece/key.ts';
import { planRender } from '../../../src/render/plan.ts';
import { estimatedNarration, scriptOf } from '../../../src/timeline/piece.ts';
import { smallFilm } from '../small-film.ts';

const film = parseFilm(smallFilm(), 'content/klein/film.ts');
const [plan] = planRender([film], { slides: ['een'], formats: ['portrait'], captions: true });
const planned = plan?.pieces[0];
if (!planned) throw new Error('The plan has no piece to try.');
const spoken = { ...estimatedNarration(scriptOf(planned.piece)), audio: 'a.wav', voice: 'draft' };
const { job } = timePiece(film, planned, { een: spoken });

type PieceJob = DrawJob<PieceProps>;
const keyOf = (changed: PieceJob, engine = 'engine 1') => pieceKey(keyParts(engine, changed));
const withProps = (props: Partial<PieceProps>): PieceJob => ({
  ...job,
  props: { ...job.props, ...props },
});
const changedPiece = parseFilm(smallFilm({ body: 'Lang is ook goed.' }), 'x').slides[0];
if (!changedPiece) throw new Error('The film has no slide to try.');

const brand = brandSchema.parse({ colours: { ink: '#12312B', accents: ['#0F7A5A'] } });

const changes: Record<string, PieceJob> = {
  composition: { ...job, compositionId: 'other' },
  width: { ...job, width: 720 },
  height: { ...job, height: 1280 },
  'frames a second': { ...job, fps: 60 },
  length: { ...job, durationInFrames: job.durationInFrames + 1 },
  format: withProps({ format: 'landscape' }),
  language: withProps({ piece: { ...job.props.piece, language: 'en-GB' } }),
  brand: withProps({ piece: { ...job.props.piece, brand } }),
  typefaces: withProps({
    piece: { ...job.props.piece, brand, fonts: { text: { family: 'brand-1', files: [] } } },
  }),
  'picture of the folder': withProps({
    piece: { ...job.props.piece, files: { 'brug.png': 'data:image/png;base64,AA==' } },
  }),
  captions: withProps({ captions: false }),
  guides: withProps({ guides: true }),
  content: withProps({ piece: { kind: 'slide', slide: changedPiece, language: 'nl-NL' } }),
  script: withProps({ narration: { ...spoken, script: [] } }),
  'a narration': withProps({ narration: null }),
  'length of the speech': withProps({
    narration: { ...spoken, durationMs: spoken.durationMs + 1 },
  }),
  'one word’s time': withProps({
    narration: {
      ...spoken,
      words: spoken.words.map((word, index) =>
        index === 3 ? { ...word, startMs: word.startMs + 1 } : word,
      ),
    },
  }),
};

describe('pieceKey', () => {
  it.each(Object.keys(changes))('changes with the %s', (name) => {
    expect(keyOf(changes[name] as PieceJob)).not.toBe(keyOf(job));
  });

  it('changes with the engine', () => {
    expect(keyOf(job, 'engine 2')).not.toBe(keyOf(job));
  });

  it('changes with the version of what is kept', () => {
    const parts = keyParts('engine 1', job);
    expect(pieceKey({ ...parts, version: 'piece-0' })).not.toBe(pieceKey(parts));
  });

  it('gives every change a key of its own', () => {
    const keys = Object.values(changes).map((changed) => keyOf(changed));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('does not mind the order of keys', () => {
    const reversed = (value: unknown): unknown =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, child]) => [key, reversed(child)]),
          );
    const parts = keyParts('engine 1', job);
    const turned = reversed(parts) as typeof parts;
    expect(JSON.stringify(turned)).not.toBe(JSON.stringify(parts));
    expect(pieceKey(turned)).toBe(pieceKey(parts));
  });

  it('does not mind who spoke, or into which file, as that cannot be seen', () => {
    const recorded = withProps({ narration: { ...spoken, voice: 'recorded', audio: 'b.wav' } });
    expect(keyOf(recorded)).toBe(keyOf(job));
  });
});

describe('explainChange', () => {
  const before = hashedParts(keyParts('engine 1', job));

  it('names what changed', () => {
    expect(explainChange(before, hashedParts(keyParts('engine 2', job)))).toBe(
      'the drawing code, the browser or the encoder changed',
    );
    expect(
      explainChange(
        before,
        hashedParts(keyParts('engine 1', changes['one word’s time'] as PieceJob)),
      ),
    ).toBe('the times of the spoken words changed');
  });

  it('does not name what follows from other words', () => {
    const { content, script } = changes;
    const both = withProps({ ...content?.props, narration: (script as PieceJob).props.narration });
    expect(explainChange(before, hashedParts(keyParts('engine 1', both)))).toBe(
      'the text or scenes of the slide changed',
    );
  });
});
