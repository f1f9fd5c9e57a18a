import { artLook } from '../../src/design/art.ts';
import { luminance } from '../../src/design/colour.ts';
import { leftFrom, lineEnd } from '../../src/design/direction.ts';
import { useLook } from '../slide/look.ts';
import { Logo } from '../art/Logo.tsx';

/** A brand's logo in the corner of a slide, at the end of the topic line, where the brand wants it there. */
export const CornerMark: React.FC<{ startFrame: number }> = ({ startFrame }) => {
  const { stage, brand, palette } = useLook();
  if (!brand.cornerMark || !brand.logo) return null;
  const { widthPx, heightPx, lightFrom } = artLook.cornerMark;
  const { onLight, onDark } = brand.logo;
  const box = {
    x: leftFrom(lineEnd(stage.topic, -widthPx, stage), widthPx, stage),
    y: stage.topic.y,
    width: widthPx,
    height: heightPx,
  };
  const name = luminance(palette.field) >= lightFrom ? onLight : onDark;
  return <Logo name={name} box={box} atFrame={startFrame} at="end" />;
};
