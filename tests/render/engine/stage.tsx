import { provideStage } from '../../../compositions/page/stage-mount.tsx';
import { TestPiece } from './pieces.tsx';

provideStage(TestPiece as React.ComponentType, () => Promise.resolve());
