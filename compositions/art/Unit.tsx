import type { SVGProps } from 'react';
import type { Disc } from '../../src/design/geometry.ts';
import { unitShape } from '../../src/design/unit.ts';
import { useLook } from '../slide/look.ts';

type UnitProps = { disc: Disc } & Pick<
  SVGProps<SVGElement>,
  'fill' | 'stroke' | 'strokeWidth' | 'opacity'
>;

/** What stands for one person, in the shape that the brand has for it. */
export const Unit: React.FC<UnitProps> = ({ disc, ...paint }) => {
  const { brand } = useLook();
  const shape = unitShape(brand.unit, disc);
  switch (shape.kind) {
    case 'circle':
      return <circle cx={shape.cx} cy={shape.cy} r={shape.r} {...paint} />;
    case 'path':
      return <path d={shape.d} strokeLinejoin="round" {...paint} />;
    default:
      return shape satisfies never;
  }
};
