import type { Format } from '../../format.ts';
import { landscapeStage } from './landscape.ts';
import { portraitStage } from './portrait.ts';
import type { Stage, StageOptions } from './stage.ts';

/** The places of a slide in a format. */
export const stageOf = (format: Format, options: StageOptions): Stage => {
  switch (format) {
    case 'portrait':
      return portraitStage(options);
    case 'landscape':
      return landscapeStage(options);
    default:
      return format satisfies never;
  }
};
