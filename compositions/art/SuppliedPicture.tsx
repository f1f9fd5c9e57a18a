import { Img } from 'remotion';
import type { Rect } from '../../src/design/geometry.ts';
import { useLook } from '../slide/look.ts';

type SuppliedPictureProps = {
  /** As the film names it. */
  name: string;
  box: Rect;
  /** Whether all of it is seen, or all of the box is filled. */
  fit: 'contain' | 'cover';
  /** What is to be seen, where it says something. */
  alt?: string;
  /** Where it stands in a box that it does not fill: `left center`. */
  at?: string;
  style?: React.CSSProperties;
};

/** A picture of the film's folder. Who looks at the film hears of it in the transcript, not here. */
export const SuppliedPicture: React.FC<SuppliedPictureProps> = ({
  name,
  box,
  fit,
  alt = '',
  at,
  style,
}) => {
  const { files } = useLook();
  const address = files[name];
  if (address === undefined) throw new Error(`"${name}" was not read from the film's folder.`);
  return (
    <Img
      src={address}
      decoding="sync"
      alt={alt}
      style={{
        position: 'absolute',
        left: box.x,
        top: box.y,
        width: box.width,
        height: box.height,
        objectFit: fit,
        objectPosition: at,
        ...style,
      }}
    />
  );
};
