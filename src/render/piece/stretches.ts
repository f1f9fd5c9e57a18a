import { formats } from '../../design/format.ts';
import type { DrawJob } from '../../drawing/job.ts';
import type { PieceProps } from '../../drawing/props.ts';
import type { Narration, SpokenWord } from '../../film/narration.ts';
import { gopFrames } from '../engine/encoder/settings.ts';
import { pieceTimeline, withSupplied, type Piece } from '../../timeline/piece.ts';

type Job = DrawJob<PieceProps>;

/**
 * A piece in the stretches that are drawn and kept by themselves, one after another: an end card up to its name, up to
 * its sentence, and from there on. What has not come yet is left out of what a stretch is drawn from, so that versions
 * that differ in it have the stretch in common; the pictures are those of the whole. A slide is one stretch.
 */
export const stretchesOf = (job: Job): Job[] => {
  const { piece, narration, format } = job.props;
  if (piece.kind !== 'end-card' || !narration) return [job];
  const { parts } = pieceTimeline(piece, narration, job.fps);
  const starts = startsBefore(parts.map(({ startFrame }) => startFrame));
  // Before anything is said nothing but the field and its dots is seen; then no more than was said.
  const shown = [
    { narration: beginningOf(narration), piece: nameless(piece) },
    ...parts.map((_, index) => ({
      narration: index + 1 < parts.length ? upTo(narration, index) : narration,
      piece: index + 1 < parts.length ? withoutSentence(piece, format) : piece,
    })),
  ];
  return shown.flatMap((own, index): Job[] => {
    const startFrame = starts[index] ?? 0;
    const durationInFrames = (starts[index + 1] ?? job.durationInFrames) - startFrame;
    const id = `${job.id} ${index + 1}/${shown.length}`;
    const props = { ...job.props, ...own };
    return durationInFrames > 0 ? [{ ...job, id, props, startFrame, durationInFrames }] : [];
  });
};

/**
 * Where stretches start, given before which frames. None ends with a key frame: two in a row would have one number, which
 * decoders need not take (ISO/IEC 14496-10, 7.4.3).
 */
const startsBefore = (frames: readonly number[]): number[] => {
  const starts = [0];
  for (const frame of frames) {
    const isAfterKeyFrame = (frame - (starts.at(-1) ?? 0)) % gopFrames === 1;
    starts.push(isAfterKeyFrame ? frame - 1 : frame);
  }
  return starts;
};

/** The frames of a piece that the encoder makes key frames: where a stretch begins, and every whole second of it. */
export const keyFramesOf = (job: Job): number[] =>
  stretchesOf(job).flatMap(({ startFrame = 0, durationInFrames }) =>
    Array.from(
      { length: Math.ceil(durationInFrames / gopFrames) },
      (_, index) => startFrame + index * gopFrames,
    ),
  );

type EndCardPiece = Extract<Piece, { kind: 'end-card' }>;

/** Stands where nothing is seen of it. */
const unseen = { name: '-', url: 'https://unseen.invalid/' } as const;

/** With no more of what the film's folder supplies than it shows then: no logo of its own. */
const nameless = ({ files, ...piece }: EndCardPiece): Piece =>
  withSupplied({ ...piece, endCard: { mood: piece.endCard.mood, ...unseen } }, { files });

/** An end card whose sentence has not come; its address is seen as a code only. */
const withoutSentence = (piece: EndCardPiece, format: PieceProps['format']): EndCardPiece => {
  const { url } = formats[format].arrangement === 'beside' ? piece.endCard : unseen;
  return { ...piece, endCard: { ...piece.endCard, url, tagline: undefined } };
};

/** A narration of which only the time of its first word matters. */
const beginningOf = ({ voice, script: [first], words: [word] }: Narration): Narration => {
  const { part, startMs } = word ?? { part: first?.part ?? 'headline', startMs: 0 };
  const text = unseen.name;
  return {
    ...{ voice, audio: null, durationMs: startMs + 1, script: [{ part, text }] },
    words: [{ part, text, start: 0, end: text.length, startMs, endMs: startMs }],
  };
};

/** A narration up to what follows a part: nothing closes before that. */
const upTo = (narration: Narration, part: number): Narration => {
  const script = narration.script.slice(0, part + 1);
  const isSaid = (word: SpokenWord) => script.some((one) => one.part === word.part);
  const next = narration.words.find((word) => !isSaid(word));
  const durationMs = next?.startMs ?? narration.durationMs;
  return { ...narration, script, words: narration.words.filter(isSaid), durationMs };
};
