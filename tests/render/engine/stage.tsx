import { provideStage } from '../../../compositions/stage-mount.tsx';
import { TestPiece } from './pieces.tsx';

provideStage(TestPiece as React.ComponentType, () => Promise.resolve());
