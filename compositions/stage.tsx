import { createRoot } from 'react-dom/client';
import { Player } from '@remotion/player';
import { PieceFilm } from './Piece.tsx';

createRoot(document.body).render(
  <Player
    component={PieceFilm as React.FC<object>}
    compositionWidth={1}
    compositionHeight={1}
    fps={30}
    durationInFrames={1}
  />,
);
