import { useMemo } from 'react';
import { AbsoluteFill } from 'remotion';
import { brandLook } from '../src/design/brand/look.ts';
import type { Format } from '../src/film/formats.ts';
import { posterStage } from '../src/design/layout/poster.ts';
import type { Stage } from '../src/design/layout/stage/stage.ts';
import { stageOf } from '../src/design/layout/stage/stages.ts';
import type { PieceProps } from '../src/drawing/props.ts';
import { moodOf, narrationOf, type Piece, pieceTimeline } from '../src/timeline/piece.ts';
import { EndCardDrawing } from './EndCard.tsx';
import { useFonts } from './page/fonts.ts';
import { LookProvider } from './slide/look.ts';
import { usePictures } from './page/pictures.ts';
import { usePageSetting } from './page/page-setting.ts';
import { Captions } from './shell/Captions.tsx';
import { Guides } from './shell/Guides.tsx';
import { Sound } from './shell/Sound.tsx';
import { topicLayout } from './shell/topic-layout.ts';
import { SlideDrawing } from './slide/Slide.tsx';

/** Draws one slide, or the end card, as a function of its props and the frame. */
export const PieceFilm: React.FC<PieceProps> = (props) => {
  const areFontsReady = useFonts(props.piece);
  const arePicturesReady = usePictures(props.piece);
  const { plainField, families } = brandLook(props.piece);
  const isSettingKnown = usePageSetting(props.piece.language, families);
  return (
    <AbsoluteFill
      style={{
        backgroundColor: plainField,
        textRendering: 'geometricPrecision',
      }}
    >
      {areFontsReady && arePicturesReady && isSettingKnown ? <PieceDrawing {...props} /> : null}
    </AbsoluteFill>
  );
};

const PieceDrawing: React.FC<PieceProps> = ({
  piece,
  narration: spoken,
  format,
  captions,
  poster,
  guides,
}) => {
  const narration = useMemo(() => spoken ?? narrationOf(piece, null), [spoken, piece]);
  // The same for all frames: worked out once, not at every frame.
  const look = useMemo(
    () => ({
      stage: placesOf(piece, format, { captions, poster }),
      timeline: pieceTimeline(piece, narration),
      brand: brandLook(piece),
      files: piece.files ?? {},
      palette: brandLook(piece).palettes[moodOf(piece)],
    }),
    [piece, narration, format, captions, poster],
  );
  return (
    <LookProvider value={look}>
      {piece.kind === 'slide' ? <SlideDrawing slide={piece.slide} /> : null}
      {piece.kind === 'end-card' ? <EndCardDrawing endCard={piece.endCard} /> : null}
      {/* The end card sets what it says; captions would say it twice. */}
      {piece.kind === 'slide' && captions ? <Captions /> : null}
      {guides ? <Guides piece={piece} /> : null}
      <Sound audio={narration.audio} />
    </LookProvider>
  );
};

const placesOf = (
  piece: Piece,
  format: Format,
  { captions, poster }: Pick<PieceProps, 'captions' | 'poster'>,
): Stage => {
  const { language } = piece;
  const { cornerMark, unit } = brandLook(piece);
  switch (piece.kind) {
    case 'slide': {
      const topicLines = topicLayout(piece.slide, { language, format, cornerMark }).lines.length;
      const options = { language, captions, topicLines, unit };
      return poster ? posterStage(format, options) : stageOf(format, options);
    }
    case 'end-card':
      return stageOf(format, { language, captions: false, topicLines: 0 });
    default:
      return piece satisfies never;
  }
};
