import { useMemo } from 'react';
import { create } from 'qrcode';
import { codeColours } from '../../src/design/colour.ts';
import type { Rect } from '../../src/design/geometry.ts';
import {
  codeCardRadiusPx,
  codeModulePx,
  codeQuietModules,
} from '../../src/design/layout/end-card.ts';

const codeOf = (address: string) => create(address, { errorCorrectionLevel: 'M' }).modules;

/** How many modules wide the code of an address is, without its quiet zone. */
export const codeModules = (address: string): number => codeOf(address).size;

const drawnCode = (address: string): { size: number; path: string } => {
  const { size, data } = codeOf(address);
  const modules = Array.from({ length: size * size }, (_, index) =>
    data[index] ? `M${index % size} ${Math.floor(index / size)}h1v1h-1z` : '',
  );
  return { size, path: modules.join('') };
};

/** The code of an address: dark on light, with its quiet zone. */
export const QrCode: React.FC<{ address: string; card: Rect }> = ({ address, card }) => {
  const { size, path } = useMemo(() => drawnCode(address), [address]);
  const modulePx = codeModulePx(size);
  const quiet = codeQuietModules * modulePx;
  return (
    <>
      <rect {...card} rx={codeCardRadiusPx} fill={codeColours.ground} />
      <path
        d={path}
        fill={codeColours.modules}
        shapeRendering="crispEdges"
        transform={`translate(${card.x + quiet} ${card.y + quiet}) scale(${modulePx})`}
      />
    </>
  );
};
