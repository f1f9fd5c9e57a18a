import { useCurrentFrame } from 'remotion';
import { along, lineStart } from '../../../src/design/direction.ts';
import { artLook } from '../../../src/design/art.ts';
import { motion, progress } from '../../../src/design/motion.ts';
import type { Span } from '../../../src/timeline/slide.ts';
import { Art } from '../../art/Art.tsx';
import { Dot } from '../../art/Dot.tsx';
import { useLook } from '../../slide/look.ts';
import { Words } from '../../text/Words.tsx';
import type { SetSmallPrint } from './small-print.ts';

/** What a dot stands for, and where a number comes from: small, for as long as it stands. */
export const SmallPrint: React.FC<{ print: SetSmallPrint; span: Span }> = ({ print, span }) => {
  const { palette, stage } = useLook();
  const frame = useCurrentFrame();
  const { scale, scaleText, scaleDotPx, source, sourceText } = print;
  const start = lineStart(scale, stage);
  const dotPx = scaleDotPx > 0 ? 2 * scaleDotPx + artLook.topic.dotGapPx : 0;
  const isShown = frame >= span.startFrame && frame < span.endFrame;
  return (
    <>
      {scaleText && scaleDotPx > 0 && isShown ? (
        <Art>
          <Dot
            disc={{
              cx: along(start, scaleDotPx, stage),
              cy: scale.y + scale.height / 2,
              r: scaleDotPx,
            }}
            grown={progress(frame, span.startFrame, motion.grow)}
            left={progress(frame, span.endFrame - motion.leave.frames, motion.leave)}
            filled={1}
          />
        </Art>
      ) : null}
      {scaleText ? (
        <Words
          set={scaleText}
          at={{ x: along(start, dotPx, stage), y: scale.y }}
          span={span}
          colour={palette.ink}
        />
      ) : null}
      {sourceText ? (
        <Words
          set={sourceText}
          at={{ x: lineStart(source, stage), y: source.y }}
          span={span}
          colour={palette.ink}
        />
      ) : null}
    </>
  );
};
