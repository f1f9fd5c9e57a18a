import type { SVGProps } from 'react';
import type { Direction } from '../../src/design/direction.ts';
import { partOfDisc } from '../../src/design/dots/part.ts';
import { type Disc, rounded } from '../../src/design/geometry.ts';
import { unitShape } from '../../src/design/shapes/unit.ts';
import { useLook } from '../slide/look.ts';

type UnitProps = {
  disc: Disc;
  /** How much of it is drawn, from where lines begin; all of it without this. */
  part?: number;
} & Pick<SVGProps<SVGElement>, 'fill' | 'stroke' | 'strokeWidth' | 'opacity'>;

/** What stands for one person, in the shape that the brand has for it. */
export const Unit: React.FC<UnitProps> = ({ disc, part = 1, ...paint }) => {
  const { brand, stage } = useLook();
  const shape = unitShape(brand.unit, disc);
  switch (shape.kind) {
    case 'circle':
      if (part < 1) return <path d={partOfDisc(shape, part, stage.direction)} {...paint} />;
      return <circle cx={shape.cx} cy={shape.cy} r={shape.r} {...paint} />;
    case 'path':
      return (
        <path
          d={shape.d}
          strokeLinejoin="round"
          {...(part < 1 && { style: { clipPath: cutBy(1 - part, stage.direction) } })}
          {...paint}
        />
      );
    default:
      return shape satisfies never;
  }
};

/** Leaves out so much of a shape's width, where lines end. */
const cutBy = (share: number, direction: Direction): string => {
  const cut = `${rounded(share * 100)}%`;
  return direction === 'rtl' ? `inset(0 0 0 ${cut})` : `inset(0 ${cut} 0 0)`;
};
