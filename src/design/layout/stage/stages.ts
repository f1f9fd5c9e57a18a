import type { Format } from '../../../film/formats.ts';
import { besideStage } from './beside.ts';
import { stackedStage } from './stacked.ts';
import type { Stage, StageOptions } from './stage.ts';

/** The places of a slide in a format. */
export const stageOf = (format: Format, options: StageOptions): Stage =>
  format === 'landscape' ? besideStage(options) : stackedStage(format, options);
