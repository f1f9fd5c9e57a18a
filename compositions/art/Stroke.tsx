import { artLook } from '../../src/design/art.ts';

type StrokeProps = {
  path: string;
  /** How much of it is drawn, from 0 to 1. */
  drawn: number;
  colour: string;
  widthPx?: number;
  opacity?: number;
};

/** A line that is drawn from its beginning to its end. */
export const Stroke: React.FC<StrokeProps> = ({
  path,
  drawn,
  colour,
  widthPx = artLook.linePx,
  opacity = 1,
}) =>
  drawn === 0 || opacity === 0 ? null : (
    <path
      d={path}
      fill="none"
      stroke={colour}
      strokeWidth={widthPx}
      strokeLinecap="round"
      strokeLinejoin="round"
      opacity={opacity}
      {...(drawn < 1 ? { pathLength: 1, strokeDasharray: `${drawn} 2` } : {})}
    />
  );
