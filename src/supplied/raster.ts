import { imageSize } from 'image-size';
import type { KnownPicture } from './known.ts';

/** Decoded, a picture takes four bytes a pixel. */
const mostPixels = 50_000_000;

/** A PNG or JPEG, of the size that browsers show: turned as its camera was held. */
export const readRaster = (bytes: Buffer): KnownPicture => {
  const wrong = (problem: string) => ({ problems: [problem] });
  const found = sizeIn(bytes);
  if (!found) return wrong('is no picture that can be read; save it as SVG, PNG or JPEG');
  const { type, width, height, orientation = 1 } = found;
  if (type !== 'png' && type !== 'jpg')
    return wrong(
      `is a picture of the kind ${type ?? 'that nobody knows'}; save it as SVG, PNG or JPEG`,
    );
  if (width * height > mostPixels)
    return wrong(`is ${width}×${height} pixels, and may have 50 million; save it smaller`);
  if (!isWhole(bytes, type))
    return wrong('is cut off: its end is missing; copy it or save it again');
  if (type === 'png' && bytes.includes('acTL', 0, 'latin1'))
    return wrong('moves by itself (an animated PNG); save one picture of it');
  const isTurned = orientation >= 5; // Exif: on its side
  return {
    mime: type === 'png' ? 'image/png' : 'image/jpeg',
    width: isTurned ? height : width,
    height: isTurned ? width : height,
  };
};

const sizeIn = (bytes: Buffer): ReturnType<typeof imageSize> | null => {
  try {
    const found = imageSize(bytes);
    return found.width > 0 && found.height > 0 ? found : null;
  } catch {
    return null;
  }
};

/** Programs leave a few bytes behind the end. */
const endRoom = 4096;

/** Whether its last part is there; what stands behind it is no part of it. */
const isWhole = (bytes: Buffer, type: 'png' | 'jpg'): boolean =>
  type === 'png'
    ? bytes.includes('IEND', Math.max(0, bytes.length - endRoom), 'latin1')
    : bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) > bytes.lastIndexOf(Buffer.from([0xff, 0xda]));
