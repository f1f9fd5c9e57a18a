import { artLook } from '../../src/design/art.ts';
import { deviceShapes } from '../../src/design/shapes/devices.ts';
import { type Rect, rounded } from '../../src/design/geometry.ts';
import type { Device } from '../../src/film/scenes/entries.ts';
import { useLook } from '../slide/look.ts';
import { Stroke } from './Stroke.tsx';

type DeviceOutlineProps = { device: Device; box: Rect; drawn: number; opacity: number };

/** The outline of a device, as large as its box allows, centred in it. */
export const DeviceOutline: React.FC<DeviceOutlineProps> = ({ device, box, drawn, opacity }) => {
  const { palette } = useLook();
  if (drawn === 0 || opacity === 0) return null;
  const { width, height, body, details } = deviceShapes[device];
  const scale = Math.min(box.width / width, box.height / height);
  const x = box.x + (box.width - width * scale) / 2;
  const y = box.y + (box.height - height * scale) / 2;
  const widthPx = artLook.devicePx / scale;
  return (
    <g
      transform={`translate(${rounded(x)} ${rounded(y)}) scale(${rounded(scale)})`}
      opacity={opacity}
    >
      <path d={body} fill={palette.field} opacity={drawn} />
      {[body, ...details].map((path) => (
        <Stroke key={path} path={path} drawn={drawn} colour={palette.ink} widthPx={widthPx} />
      ))}
    </g>
  );
};
