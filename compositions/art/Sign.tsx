import { artLook } from '../../src/design/art.ts';
import { type Rect, rounded } from '../../src/design/geometry.ts';
import { signShapes, signSize } from '../../src/design/shapes/signs.ts';
import { useLook } from '../slide/look.ts';
import { Stroke } from './Stroke.tsx';

type SignProps = { part: keyof typeof signShapes; box: Rect; drawn: number; opacity: number };

/** How somebody is reached, as a sign that is drawn. */
export const Sign: React.FC<SignProps> = ({ part, box, drawn, opacity }) => {
  const { palette } = useLook();
  if (drawn === 0 || opacity === 0) return null;
  const scale = box.width / signSize;
  return (
    <g
      transform={`translate(${rounded(box.x)} ${rounded(box.y)}) scale(${rounded(scale)})`}
      opacity={rounded(opacity)}
    >
      {signShapes[part].map((path) => (
        <Stroke
          key={path}
          path={path}
          drawn={drawn}
          colour={palette.ink}
          widthPx={rounded(artLook.signPx / scale)}
        />
      ))}
    </g>
  );
};
