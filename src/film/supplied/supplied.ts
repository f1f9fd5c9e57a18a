import { z } from 'zod';
import type { Brand } from '../brand.ts';
import type { SceneFile } from '../scenes/descriptor.ts';
import { filesOfScene, type Scene } from '../scenes/index.ts';

/** A picture that a film names: where it names it, and how large it must be at least, or how it fills its frame. */
export type NamedPicture = SceneFile | (Pick<SceneFile, 'path' | 'name'> & { leastPx: Size });
type Size = { width: number; height: number };

/** By the name in the film's folder, an address that holds the file itself, as `data:image/png;base64,…`. */
export const suppliedSchema = z.record(z.string(), z.string());
export type Supplied = z.infer<typeof suppliedSchema>;

/** A logo of fewer pixels is blurred wherever it stands. */
export const leastLogoPx = { width: 64, height: 64 };

/** The pictures of a brand. */
const logosOf = (brand: Brand | undefined): NamedPicture[] =>
  Object.entries(brand?.logo ?? {}).map(([ground, name]) => ({
    path: ['brand', 'logo', ground],
    name,
    leastPx: leastLogoPx,
  }));

type Part = {
  brand?: Brand | undefined;
  endCard?: { logo?: string | undefined };
  slides: readonly { scenes: readonly Scene[] }[];
};

/** Every picture that a film names, with where it does; one that is used twice comes twice. */
export const namedPictures = ({ brand, slides, endCard }: Part): NamedPicture[] => [
  ...logosOf(brand),
  ...(endCard?.logo === undefined
    ? []
    : [{ path: ['endCard', 'logo'], name: endCard.logo, leastPx: leastLogoPx }]),
  ...slides.flatMap(({ scenes }, slide) =>
    scenes.flatMap((scene, index) =>
      filesOfScene(scene).map(({ path, ...picture }) => ({
        ...picture,
        path: ['slides', slide, 'scenes', index, ...path],
      })),
    ),
  ),
];

/** Those of a film's files that a part of it shows. Undefined where it shows none, so that it is as it was without. */
export const suppliedFor = (part: Part, files: Supplied | undefined): Supplied | undefined => {
  const names = new Set(namedPictures(part).map(({ name }) => name));
  const own = Object.entries(files ?? {}).filter(([name]) => names.has(name));
  return own.length > 0 ? Object.fromEntries(own) : undefined;
};
