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
 * The most that the schema allows of every kind of scene: longest texts, compounds of thirty letters, the fullest lists
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
