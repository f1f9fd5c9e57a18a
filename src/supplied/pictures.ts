import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { imageSize } from 'image-size';
import type { NamedPicture } from '../film/supplied.ts';

/** More than this travels to the page slowly, and no picture of a film needs it. */
const mostBytes = 8 * 1024 * 1024;

const types = { png: 'image/png', jpg: 'image/jpeg', svg: 'image/svg+xml' } as const;
type PictureType = keyof typeof types;
const isKnown = (type: string | undefined): type is PictureType =>
  type !== undefined && Object.hasOwn(types, type);

/** What of an SVG would run, or fetch something from elsewhere: no page would show it, and no two machines the same. */
const notInAPicture: readonly { pattern: RegExp; is: string }[] = [
  { pattern: /<script\b|\son[a-z]+\s*=/iu, is: 'a script' },
  { pattern: /<foreignObject\b/iu, is: 'a page within the picture (foreignObject)' },
  {
    pattern:
      /(?:href|src)\s*=\s*["']\s*(?!#|data:)[^"'\s]|url\(\s*["']?\s*(?!#|data:)[^"')\s]|@import/iu,
    is: 'something that stands elsewhere (a link, a font or a picture)',
  },
];

/** A picture that was read: as an address that holds it, or what is wrong with it. */
export type ReadPicture = { address: string } | { problem: string };

/**
 * Reads a picture of a film's folder and makes sure that it can be shown: what it is, is told by its content.
 * @param folder of the film
 * @param where the folder is, for the message
 */
export const readPicture = async (
  folder: string,
  { name, leastPx }: Pick<NamedPicture, 'name' | 'leastPx'>,
  where: string,
): Promise<ReadPicture> => {
  const problem = (text: string) => ({ problem: `"${name}" ${text}` });
  const file = path.join(folder, name);
  const found = await stat(file).catch(() => null);
  if (!found?.isFile())
    return problem(`is not in ${where}; put the file there, or correct the name`);
  if (found.size > mostBytes)
    return problem(
      `is ${Math.ceil(found.size / 1024 / 1024)} MB, and may be ${mostBytes / 1024 / 1024}; save it smaller (2000 pixels across are enough)`,
    );
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return problem('cannot be read; see who may read it');
  const { type, width, height } = sizeOf(bytes);
  if (!isKnown(type))
    return problem(
      `is ${type === undefined ? 'no picture that can be read' : `a picture of the kind ${type}`}; save it as SVG, PNG or JPEG`,
    );
  if (type === 'svg') {
    const text = bytes.toString('utf8');
    const found = notInAPicture.filter(({ pattern }) => pattern.test(text)).map(({ is }) => is);
    if (found.length > 0)
      return problem(`holds ${found.join(' and ')}; save it as plain SVG, all of it in the file`);
  } else if (width < leastPx.width || height < leastPx.height)
    return problem(
      `is ${width}×${height} pixels, and must be at least ${leastPx.width}×${leastPx.height} to be sharp; use a larger one, or an SVG`,
    );
  return { address: `data:${types[type]};base64,${bytes.toString('base64')}` };
};

/** What a picture is and how many pixels it has, turned as it is shown; no type where it cannot be read. */
const sizeOf = (bytes: Buffer): { type: string | undefined; width: number; height: number } => {
  try {
    const { type, width, height, orientation = 1 } = imageSize(bytes);
    const isTurned = orientation >= 5; // Exif: on its side
    return { type, width: isTurned ? height : width, height: isTurned ? width : height };
  } catch {
    return { type: undefined, width: 0, height: 0 };
  }
};
