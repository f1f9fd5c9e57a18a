import { languageOf } from '../../language/languages.ts';
import type { Slide } from '../schema.ts';

/** Before a list of pictures, in the language of a film. */
export const picturesHeading = (language: string): string =>
  languageOf(language).statisticWords.pictures;

type Shown = { alt: string; credit?: string | undefined; licence?: string | undefined };

/** The pictures of slides, each once. */
const shownIn = (slides: readonly Slide[]): Shown[] => {
  const shown = slides.flatMap(({ scenes }) =>
    scenes.flatMap((scene) => (scene.kind === 'picture' ? [[scene.file, scene] as const] : [])),
  );
  return [...new Map<string, Shown>(shown).values()];
};

/** What is to be seen in the pictures of slides, with whose they are: `Een brug. (Foto: Anna de Wit, CC BY 4.0)`. */
export const describedPictures = (slides: readonly Slide[]): string[] =>
  shownIn(slides).map((shown) => {
    const owner = ownerOf(shown);
    return owner === '' ? shown.alt : `${shown.alt} (${owner})`;
  });

/** Whose the pictures of slides are, where that is said. */
export const creditedPictures = (slides: readonly Slide[]): string[] => [
  ...new Set(
    shownIn(slides)
      .map(ownerOf)
      .filter((owner) => owner !== ''),
  ),
];

const ownerOf = ({ credit, licence }: Shown): string =>
  [credit, licence].filter(Boolean).join(', ');
