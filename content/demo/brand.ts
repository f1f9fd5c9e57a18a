import { defineBrand } from '../../src/film/define.ts';

/** The look of the film that shows it all: other colours, type and units than the campaign has, and a mark of its own. */
export const brand = defineBrand({
  colours: { ink: '#14213D', accents: ['#B3261E', '#0B6E99', '#5B4B9A'] },
  display: '@fontsource-variable/open-sans',
  text: '@fontsource-variable/open-sans',
  logo: { onDark: 'mark-on-dark.svg', onLight: 'mark-on-light.svg' },
  cornerMark: true,
  unit: 'square',
  endCard: 'rows',
});
