import type { DrawJob } from '../../drawing/job.ts';
import type { PieceProps } from '../../drawing/props.ts';
import { sha256OfValue } from '../../disk/hash.ts';
import type { TimedPiece } from './job.ts';

/** Raise it when the same parts would give other pictures, or are kept in another way. */
const version = 'piece-3';

/** All that the picture of a piece depends on, by what a person would call it. */
export type KeyParts = ReturnType<typeof keyParts>;

/**
 * All that the picture of a piece depends on. Which voice spoke, and into which file, is left out: only when its words
 * are spoken can be seen.
 */
export const keyParts = (engineIdentity: string, job: DrawJob<PieceProps>) => {
  const { piece, narration, format, captions, guides } = job.props;
  const { language, brand, fonts, files, ...content } = piece;
  return {
    version,
    engine: engineIdentity,
    composition: job.compositionId,
    content,
    language,
    brand: brand ? { brand, fonts } : null,
    files: files ?? null,
    times: narration && {
      durationMs: narration.durationMs,
      script: narration.script,
      words: narration.words,
    },
    look: { format, captions, guides },
    size: { width: job.width, height: job.height },
    length: {
      fps: job.fps,
      durationInFrames: job.durationInFrames,
      ...(job.startFrame !== undefined && { startFrame: job.startFrame }),
    },
  };
};

/** A piece under its key. */
export type KeyedPiece = TimedPiece & { parts: KeyParts; key: string };

/** The key under which a piece is kept. */
export const pieceKey = (parts: KeyParts): string => sha256OfValue(parts);

/** Each part's own hash: enough to tell later which of them changed. */
export const hashedParts = (parts: KeyParts): Record<string, string> =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, sha256OfValue(part)]));

const called: Record<keyof KeyParts, string> = {
  version: 'the way pieces are kept',
  engine: 'the drawing code, the browser or the encoder',
  composition: 'the composition',
  content: 'the text or scenes of the slide',
  files: 'a picture that it shows',
  language: 'the language of the film',
  brand: 'the brand of the film',
  times: 'the times of the spoken words',
  look: 'the format or captions',
  size: 'the size of the picture',
  length: 'the length',
};

/** What changed between two sets of parts, in words: `the text of the slide changed`. */
export const explainChange = (
  before: Record<string, string>,
  now: Record<string, string>,
): string => {
  const changed = Object.entries(called).flatMap(([part, name]) =>
    before[part] === now[part] ? [] : [name],
  );
  // New words are always spoken at new times and for another while: that explains nothing more.
  const first = changed.includes(called.content) ? [called.content] : [];
  const follow = [called.times, called.length];
  const telling = first.length > 0 ? changed.filter((name) => !follow.includes(name)) : changed;
  return telling.length === 0 ? 'nothing changed' : `${telling.join(', ')} changed`;
};
