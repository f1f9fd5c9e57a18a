import type { Piece } from '../../src/timeline/piece.ts';

// Held, so that the browser keeps what it has decoded: then an element that shows it has it at once.
const held = new Map<string, Promise<HTMLImageElement>>();

/** Decodes the pictures of a piece, each once, so that the first frame that shows one has all of it. */
export const loadPictures = async ({ files }: Piece): Promise<void> => {
  await Promise.all(
    Object.entries(files ?? {}).map(([name, address]) => {
      const known = held.get(address) ?? decoded(name, address);
      held.set(address, known);
      return known;
    }),
  );
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
  return picture;
};
