import type { Supplied } from './supplied/supplied.ts';
import { defineFilm } from './define.ts';
import type { Example } from './scenes/descriptor.ts';
import { compound, filled } from './scenes/filled.ts';
import { sceneKinds } from './scenes/index.ts';
import type { FilmInput } from './schema.ts';

type SlideInput = FilmInput['slides'][number];
type AnyExample = Example<SlideInput['scenes'][number]>;

const kinds = Object.entries(sceneKinds);
const named = (id: string, example: AnyExample): SlideInput => ({ id, ...example });

/** Every kind of scene as a film would have it, a slide each. Says nothing of the world. */
export const exampleFilm = defineFilm({
  id: 'voorbeelden',
  title: 'Voorbeelden',
  language: 'nl-NL',
  slides: kinds.map(([kind, { examples }]) => named(kind, examples.ordinary)),
  endCard: {
    name: 'Voorbeeld.nl',
    url: 'https://www.voorbeeld.nl',
    tagline: 'Hier eindigt dit voorbeeld.',
  },
});

const drawing = (width: number, height: number, dots: readonly (readonly [number, number])[]) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#2B1338"/>${dots
      .map(([x, y], index) => {
        const fill = index === 7 ? '#F0A37E' : '#C2255C';
        return `<circle cx="${x}" cy="${y}" r="90" fill="${fill}"/>`;
      })
      .join('')}</svg>`,
  )}`;
const rows = (columns: number, count: number): (readonly [number, number])[] =>
  Array.from(
    { length: columns * count },
    (_, index) => [150 + 240 * (index % columns), 150 + 240 * Math.floor(index / columns)] as const,
  );

/** The pictures of the examples. They lie in no folder. */
export const examplePictures: Supplied = {
  'stippen.svg': drawing(1500, 1020, rows(6, 4)),
  'smal.svg': drawing(300, 1980, rows(1, 8)),
};

const worst = kinds.flatMap(([kind, { examples }]) =>
  examples.worst.map((example, index) =>
    named(index === 0 ? kind : `${kind}-${index + 1}`, example),
  ),
);

const { definition, people } = sceneKinds;

/** Two kinds that hand something over to each other. */
const handedOver: SlideInput[] = definition.examples.worst.map((term) => ({
  ...term,
  id: 'definition-people',
  body: `${term.body} Daarna sturen. Samen.`,
  scenes: [
    ...term.scenes,
    {
      kind: people.schema.shape.kind.value,
      cue: 'Daarna sturen',
      pass: { cue: 'sturen' },
      ring: { cue: 'Samen' },
    },
  ],
}));

const slidesInFilm = 10;

/**
 * The most that the schema allows of every kind of scene: longest texts, compounds of fifty letters, the fullest lists
 * and the outermost figures, in films of ten slides.
 */
export const stressFilms: FilmInput[] = inTens([...worst, ...handedOver]).map((slides, index) => ({
  id: `stress-${index + 1}`,
  title: 'Stress',
  language: 'nl-NL',
  slides,
  endCard: {
    name: filled(30, compound),
    url: `https://www.voorbeeld.nl/${filled(125, 'zoeken-naar-hulp-').replaceAll(' ', '-')}`,
    tagline: filled(80),
  },
}));

function inTens(slides: SlideInput[]): SlideInput[][] {
  return slides.length === 0
    ? []
    : [slides.slice(0, slidesInFilm), ...inTens(slides.slice(slidesInFilm))];
}
