import type { CSSProperties } from 'react';
import type { Face } from '../../src/design/type.ts';

/** A face and size, as CSS. */
export const faceStyle = (face: Face, sizePx: number): CSSProperties => ({
  fontFamily: face.family,
  fontWeight: face.weight,
  fontSize: sizePx,
  fontVariationSettings: face.variation,
  fontVariantNumeric: face.isTabular ? 'tabular-nums' : undefined,
  letterSpacing: `${face.trackingEm}em`,
  lineHeight: face.leading,
  whiteSpace: 'pre',
});
