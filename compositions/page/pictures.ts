import type { Piece } from '../../src/timeline/piece.ts';
import { useLoaded } from './loaded.ts';

// Held, so that the browser keeps what it has decoded: then an element that shows it has it at once.
const held = new Map<string, Promise<HTMLImageElement>>();
const aspects = new Map<string, number>();

/** Decodes the pictures of a piece, each once, so that the first frame that shows one has all of it. */
export const loadPictures = async ({ files }: Pick<Piece, 'files'>): Promise<void> => {
  await Promise.all(
    Object.entries(files ?? {}).map(([name, address]) => {
      const known = held.get(address) ?? decoded(name, address);
      held.set(address, known);
      return known;
    }),
  );
};

/** Whether the pictures of a piece are there; holds the render back until they are. */
export const usePictures = (piece: Piece): boolean => useLoaded(piece, ofPiece);

const ofPiece = {
  what: 'pictures',
  isThere: ({ files }: Piece) =>
    Object.values(files ?? {}).every((address) => aspects.has(address)),
  load: loadPictures,
};

/** How wide a decoded picture is, as a share of its height. */
export const aspectOf = (address: string): number => {
  const aspect = aspects.get(address);
  if (aspect === undefined) throw new Error('A picture is drawn before it has been decoded.');
  return aspect;
};

const decoded = async (name: string, address: string): Promise<HTMLImageElement> => {
  const picture = new Image();
  picture.src = address;
  try {
    await picture.decode();
  } catch (cause) {
    throw new Error(`"${name}" cannot be shown as a picture; save it again as SVG, PNG or JPEG.`, {
      cause,
    });
  }
  aspects.set(address, picture.naturalWidth / picture.naturalHeight);
  return picture;
};
