import type { Stage } from '../../src/design/layout/stage/stage.ts';
import { setText, type SetText } from './set-text.ts';

type LabelRoom = { width: number; height: number };

/** What a statistic is of, set in its room; where it tells the headline, with a headline's weight. */
export const setLabel = (
  text: string,
  room: LabelRoom,
  { language, format }: Stage,
  isHeadline: boolean,
): SetText =>
  setText({ text, role: isHeadline ? 'lockupLabel' : 'label', language, format, ...room });
