import { AbsoluteFill } from 'remotion';
import type { Palette } from '../../src/design/colour.ts';
import { type Point, rounded } from '../../src/design/geometry.ts';
import { type Look, LookProvider, useLook } from '../slide/look.ts';

type FieldProps = React.PropsWithChildren<{
  palette: Palette;
  /** From where it grows, and how far it has: 0 is nothing, 1 all of the picture. */
  from: Point;
  share: number;
}>;

/** A field of a mood's colour that grows as a dot over what is below, with all that stands on it. */
export const Field: React.FC<FieldProps> = ({ palette, from, share, children }) => {
  const look = useLook();
  if (share === 0) return null;
  const { width, height } = look.stage.canvas;
  const reach = Math.hypot(Math.max(from.x, width - from.x), Math.max(from.y, height - from.y));
  const own: Look = { ...look, palette };
  return (
    <LookProvider value={own}>
      <AbsoluteFill
        style={{
          backgroundColor: palette.field,
          clipPath:
            share < 1
              ? `circle(${rounded(reach * share)}px at ${rounded(from.x)}px ${rounded(from.y)}px)`
              : undefined,
        }}
      >
        {children}
      </AbsoluteFill>
    </LookProvider>
  );
};
