import { Composition, registerRoot } from 'remotion';
import { TestPiece } from './pieces.tsx';

registerRoot(() => (
  <Composition
    id="test"
    component={TestPiece}
    width={360}
    height={640}
    fps={30}
    durationInFrames={60}
    defaultProps={{ kind: 'calm' as const, background: '#E7E2FF' }}
  />
));
