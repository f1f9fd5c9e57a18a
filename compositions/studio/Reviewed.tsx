import { AbsoluteFill, Sequence } from 'remotion';
import { guideColours } from '../../src/design/colour.ts';
import { guideLook } from '../../src/design/layout/stage/guides.ts';
import type { FilmProps, PieceProps, SceneProps } from '../../src/drawing/props.ts';
import { families } from '../../src/fonts/files.ts';
import { narrationOf } from '../../src/timeline/piece.ts';
import { WholeFilm } from '../Film.tsx';
import { PieceFilm } from '../Piece.tsx';
import { type Review, sceneSpan } from './metadata.ts';
import { Problems } from './Problems.tsx';

/** A whole film, or why it cannot be drawn. */
export const ReviewedFilm: React.FC<FilmProps & Review> = ({ problems, isEstimated, ...film }) => (
  <Reviewed problems={problems} isEstimated={isEstimated}>
    {() => <WholeFilm {...film} />}
  </Reviewed>
);

/** One piece, likewise. */
export const ReviewedPiece: React.FC<PieceProps & Review> = ({
  problems,
  isEstimated,
  ...piece
}) => (
  <Reviewed problems={problems} isEstimated={isEstimated}>
    {() => <PieceFilm {...piece} />}
  </Reviewed>
);

/** One scene, likewise: its piece, from when the scene has the stage. */
export const ReviewedScene: React.FC<SceneProps & Review> = ({
  problems,
  isEstimated,
  scene,
  ...piece
}) => (
  <Reviewed problems={problems} isEstimated={isEstimated}>
    {() => {
      const narration = piece.narration ?? narrationOf(piece.piece, null);
      const { startFrame } = sceneSpan(piece.piece, scene, narration);
      return (
        <Sequence from={-startFrame} layout="none" showInTimeline={false}>
          <PieceFilm {...piece} narration={narration} />
        </Sequence>
      );
    }}
  </Reviewed>
);

type ReviewedProps = {
  problems: string[] | undefined;
  isEstimated: boolean | undefined;
  children: () => React.ReactNode;
};

const Reviewed: React.FC<ReviewedProps> = ({ problems, isEstimated, children }) =>
  problems ? (
    <Problems problems={problems} />
  ) : (
    <>
      {children()}
      {isEstimated ? <NotSpoken /> : null}
    </>
  );

/** Over the picture, so that no film in which nobody speaks is taken for a finished one. */
const NotSpoken: React.FC = () => (
  <AbsoluteFill style={{ alignItems: 'center' }}>
    <div
      style={{
        padding: `0 ${guideLook.marginPx}px`,
        fontFamily: families.text,
        fontSize: guideLook.textPx,
        color: guideColours.text,
        backgroundColor: guideColours.overlay,
      }}
    >
      Not spoken yet: silent, and the times are estimates
    </div>
  </AbsoluteFill>
);
