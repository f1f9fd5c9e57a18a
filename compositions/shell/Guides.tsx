import { useCurrentFrame } from 'remotion';
import { guideColours } from '../../src/design/colour.ts';
import { portraitOverlays } from '../../src/design/format.ts';
import { guideLook } from '../../src/design/layout/stage/guides.ts';
import { families } from '../../src/fonts/files.ts';
import { momentsOf } from '../../src/timeline/moments.ts';
import type { Piece } from '../../src/timeline/piece.ts';
import { Art } from '../art/Art.tsx';
import { useLook } from '../slide/look.ts';

/** For review: the safe box, what the platforms cover, and what is happening now. */
export const Guides: React.FC<{ piece: Piece }> = ({ piece }) => {
  const { stage, timeline } = useLook();
  const frame = useCurrentFrame();
  const moment = momentsOf(piece, timeline).findLast(({ startFrame }) => startFrame <= frame);
  const { linePx, dashPx, overlayOpacity, textPx, marginPx } = guideLook;
  const rooms = [stage.words, stage.picture, ...(stage.caption ? [stage.caption] : [])];
  return (
    <>
      <Art>
        {stage.format === 'portrait'
          ? portraitOverlays.map((overlay) => (
              <rect
                key={`${overlay.x}.${overlay.y}`}
                {...overlay}
                fill={guideColours.overlay}
                opacity={overlayOpacity}
              />
            ))
          : null}
        {rooms.map((room, index) => (
          <rect
            key={index}
            {...room}
            fill="none"
            stroke={guideColours.safe}
            strokeWidth={linePx / 2}
            strokeDasharray={dashPx}
          />
        ))}
        <rect {...stage.safe} fill="none" stroke={guideColours.safe} strokeWidth={linePx} />
      </Art>
      <div
        style={{
          position: 'absolute',
          left: marginPx,
          top: marginPx,
          padding: `0 ${marginPx}px`,
          fontFamily: families.text,
          fontSize: textPx,
          color: guideColours.text,
          backgroundColor: guideColours.overlay,
        }}
      >
        {`${frame} · ${moment ? `${moment.ids.join(', ')} · ${moment.cue}` : 'opening'}`}
      </div>
    </>
  );
};
