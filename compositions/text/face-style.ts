import type { CSSProperties } from 'react';
import { pageFamily } from '../page/page-setting.ts';
import type { Face } from '../../src/design/type.ts';
import { stackOf } from '../../src/fonts/files.ts';

/** A face and size, as CSS. */
export const faceStyle = (face: Face, sizePx: number): CSSProperties => ({
  fontFamily: stackOf(pageFamily(face.family)),
  fontWeight: face.weight,
  fontSize: sizePx,
  fontVariationSettings: face.variation,
  fontVariantNumeric: face.isTabular ? 'tabular-nums' : undefined,
  letterSpacing: `${face.trackingEm}em`,
  lineHeight: face.leading,
  whiteSpace: 'pre',
});
