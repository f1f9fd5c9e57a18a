import { useCurrentFrame } from 'remotion';
import { artLook } from '../../src/design/art.ts';
import { type Rect, right, rounded } from '../../src/design/geometry.ts';
import {
  coversGround,
  pictureHeadline as headlineOf,
  pictureLayout,
} from '../../src/design/layout/picture.ts';
import { titleDisc } from '../../src/design/layout/stage/ground.ts';
import { beginning, motion, pictureLarger, progress } from '../../src/design/motion.ts';
import { SuppliedPicture } from '../art/SuppliedPicture.tsx';
import { aspectOf } from '../page/pictures.ts';
import type { LeadStep } from '../slide/lead.ts';
import { useLook } from '../slide/look.ts';
import { setText } from '../text/set-text.ts';
import { Words } from '../text/Words.tsx';
import { useLeaving } from './leaving.ts';
import type { SceneView } from './view.ts';

type View = SceneView<'picture'>;

/** A picture in its frame, which it settles into slowly; under it whose it is. */
export const Picture: React.FC<View> = (view) => {
  const { scene, span } = view;
  const { palette } = useLook();
  const frame = useCurrentFrame();
  const left = useLeaving(view);
  const come = progress(frame, span.startFrame, motion.enter);
  const { layout, credit } = placed(view);
  if (come === 0 || left === 1) return null;
  const larger = 1 + pictureLarger * (1 - progress(frame, span.startFrame, motion.settle));
  const { x, y, width, height } = layout.frame;
  return (
    <>
      <div
        style={{
          position: 'absolute',
          left: rounded(x),
          top: rounded(y + (1 - come) * beginning.risePx),
          width,
          height,
          borderRadius: artLook.pictureRadiusPx,
          overflow: 'hidden',
          // What of it is transparent shows the field, not what waits behind it.
          backgroundColor: palette.field,
          opacity: rounded(come * (1 - left)),
        }}
      >
        <SuppliedPicture
          name={scene.file}
          box={{ x: 0, y: 0, width, height }}
          fit="cover"
          alt={scene.alt}
          style={{ transform: larger > 1 ? `scale(${larger})` : undefined }}
        />
      </div>
      {credit ? (
        <Words
          set={credit}
          at={{
            x: creditStart(layout.credit, layout.frame, credit.widthPx, view),
            y: layout.credit.y,
          }}
          span={span}
          colour={palette.ink}
        />
      ) : null}
    </>
  );
};

/** Beside words, and on a poster, the leading dot waits behind the picture; under them it stands on the ground. */
export const pictureLead = (view: View): LeadStep[] => [
  {
    atFrame: view.span.startFrame,
    disc:
      view.stage.arrangement === 'stacked' && !coversGround(view.stage)
        ? titleDisc(view.stage)
        : placed(view).layout.lead,
    tone: 'accent',
  },
];

/** The picture has some of the words' room. */
export const pictureHeadline = ({ stage }: View): Rect => headlineOf(stage);

/** Under the picture's own edge, as far as its room allows. */
const creditStart = (room: Rect, frame: Rect, widthPx: number, { stage }: View): number =>
  stage.direction === 'rtl'
    ? Math.max(right(frame), room.x + widthPx)
    : Math.min(frame.x, right(room) - widthPx);

const placed = ({ scene, slide, stage, span, words, files }: View) => {
  const { language, format } = stage;
  const address = files[scene.file];
  if (address === undefined)
    throw new Error(`"${scene.file}" was not read from the film's folder.`);
  const isBesideHeadline = words.startFrame !== span.startFrame || words.endFrame !== span.endFrame;
  const headlinePx = isBesideHeadline
    ? setText({ text: slide.headline, role: 'headline', language, format, ...sizeOf(stage) })
        .heightPx
    : null;
  const content = {
    aspect: aspectOf(address),
    fit: scene.fit,
    headlinePx,
  };
  const text = [scene.credit, scene.licence].filter(Boolean).join(' · ');
  const { width } = pictureLayout(stage, { ...content, creditPx: 0 }).credit;
  const credit =
    text === ''
      ? null
      : setText({ text, role: 'credit', language, format, width, height: stage.whole.height });
  const layout = pictureLayout(stage, { ...content, creditPx: credit?.heightPx ?? 0 });
  return { layout, credit };
};

const sizeOf = (stage: View['stage']): { width: number; height: number } => {
  const { width, height } = headlineOf(stage);
  return { width, height };
};
