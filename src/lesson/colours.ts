import { brandLook } from '../design/brand/look.ts';
import { contrast, mixed, textContrast } from '../design/colour.ts';
import type { Brand } from '../film/brand.ts';

/** The colours of a page: its field, what is written on it, boxes on it, their lines, and the main colour. */
export type PageColours = {
  field: string;
  ink: string;
  panel: string;
  line: string;
  main: string;
  onMain: string;
};

/** Towards black or white until it can be read on a ground. */
const readableOn = (ground: string, colour: string): string => {
  const end = contrast('#FFFFFF', ground) > contrast('#000000', ground) ? '#FFFFFF' : '#000000';
  const steps = 20;
  for (let step = 0; step < steps; step++) {
    const tried = mixed(colour, end, step / steps);
    if (contrast(tried, ground) >= textContrast) return tried;
  }
  return end;
};

/** The colours of a lesson in a light and in a dark room, from those of the film's end card. */
export const lessonColours = (brand?: Brand): { light: PageColours; dark: PageColours } => {
  const { palettes, plainField } = brandLook({ brand });
  const { field: main, ink: onMain, accent } = palettes.end;
  const [paper, night] = [plainField, mixed(main, '#000000', 0.6)];
  const panel = mixed(night, '#FFFFFF', 0.06);
  const darkMain = readableOn(night, accent);
  return {
    light: {
      field: paper,
      ink: readableOn(paper, main),
      panel: '#FFFFFF',
      line: readableOn(paper, main),
      main: readableOn(onMain, main),
      onMain,
    },
    dark: {
      field: night,
      ink: '#FFFFFF',
      panel,
      line: mixed(night, '#FFFFFF', 0.6),
      main: darkMain,
      onMain: readableOn(darkMain, main),
    },
  };
};
