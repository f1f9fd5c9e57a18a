import type { Span } from '../timeline/slide.ts';
import { captionTiming } from './rules.ts';

/** A page, how many characters it sets, and when its last word is over. */
type Timed = Span & { characters: number; spokenFrame: number };

/**
 * Gives pages that must be read fast a little of the time of their neighbours that need less: a page may appear this
 * much before or after its first word (standards: speech onset ± 0.1 s), and none leaves before its last is over. No gap
 * comes or goes.
 */
export const eased = <Page extends Timed>(pages: readonly Page[], fps: number): Page[] => {
  const most = Math.floor((captionTiming.syncMs * fps) / 1000);
  const shortest = Math.ceil((captionTiming.shortestMs * fps) / 1000);
  const needed = ({ characters }: Timed) =>
    Math.max(shortest, Math.ceil((characters * fps) / captionTiming.wantedCharactersASecond));
  const lasts = ({ startFrame, endFrame }: Span) => endFrame - startFrame;
  const all = pages.map((page) => ({ ...page }));
  /** How far each boundary has moved; a page's own is the one at its start. */
  const moved = all.map(() => 0);
  for (const [index, page] of all.entries()) {
    const before = all[index - 1];
    const next = all[index + 1];
    const lacks = () => needed(page) - lasts(page);
    if (before?.endFrame === page.startFrame) {
      const room = most + (moved[index] ?? 0);
      const spare = Math.min(lasts(before) - needed(before), before.endFrame - before.spokenFrame);
      const earlier = Math.max(0, Math.min(lacks(), room, spare));
      page.startFrame -= earlier;
      before.endFrame -= earlier;
      moved[index] = (moved[index] ?? 0) - earlier;
    }
    if (next && page.endFrame === next.startFrame) {
      const later = Math.max(0, Math.min(lacks(), most, lasts(next) - needed(next)));
      page.endFrame += later;
      next.startFrame += later;
      moved[index + 1] = later;
    }
  }
  return all;
};
