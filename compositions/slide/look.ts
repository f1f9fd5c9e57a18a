import { createContext, useContext } from 'react';
import type { BrandLook } from '../../src/design/brand/look.ts';
import type { Palette } from '../../src/design/colour.ts';
import type { Supplied } from '../../src/film/supplied/supplied.ts';
import type { Stage } from '../../src/design/layout/stage/stage.ts';
import type { SlideTimeline } from '../../src/timeline/slide.ts';

/** What everything on a slide is drawn with. */
export type Look = {
  stage: Stage;
  brand: BrandLook;
  /** What the film's folder supplies, by name. */
  files: Supplied;
  palette: Palette;
  timeline: SlideTimeline;
};

const LookContext = createContext<Look | null>(null);
export const LookProvider = LookContext.Provider;

/** The places, colours and times of the slide that is being drawn. */
export const useLook = (): Look => {
  const look = useContext(LookContext);
  if (!look) throw new Error('Nothing of a slide can be drawn outside a LookProvider.');
  return look;
};
