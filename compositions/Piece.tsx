import { AbsoluteFill } from 'remotion';
import { palettes, plainField } from '../src/design/colour.ts';
import { posterStage } from '../src/design/layout/poster.ts';
import { stageOf } from '../src/design/layout/stage.ts';
import { narrationOf, pieceTimeline } from '../src/timeline/piece.ts';
import { EndCardDrawing } from './EndCard.tsx';
import { useFonts } from './fonts.ts';
import { LookProvider } from './look.ts';
import type { PieceProps } from './props.ts';
import { Captions } from './shell/Captions.tsx';
import { topicLayout } from './shell/topicLayout.ts';
import { SlideDrawing } from './Slide.tsx';

/** Draws one slide, or the end card, as a function of its props and the frame. */
export const PieceFilm: React.FC<PieceProps> = (props) => {
  const areFontsReady = useFonts();
  return (
    <AbsoluteFill style={{ backgroundColor: plainField, textRendering: 'geometricPrecision' }}>
      {areFontsReady ? <PieceDrawing {...props} /> : null}
    </AbsoluteFill>
  );
};

const PieceDrawing: React.FC<PieceProps> = ({ piece, narration, format, captions, poster }) => {
  const timeline = pieceTimeline(piece, narration ?? narrationOf(piece, null));
  switch (piece.kind) {
    case 'slide': {
      const { slide } = piece;
      const topicLines = topicLayout(slide, format).lines.length;
      const stage = poster
        ? posterStage(format, topicLines)
        : stageOf(format, { captions, topicLines });
      return (
        <LookProvider value={{ stage, timeline, palette: palettes[slide.mood] }}>
          <SlideDrawing slide={slide} />
          <Captions />
        </LookProvider>
      );
    }
    case 'end-card': {
      const stage = stageOf(format, { captions: false, topicLines: 0 });
      return (
        <LookProvider value={{ stage, timeline, palette: palettes[piece.endCard.mood] }}>
          <EndCardDrawing endCard={piece.endCard} />
        </LookProvider>
      );
    }
    default:
      return piece satisfies never;
  }
};
