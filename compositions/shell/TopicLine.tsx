import { useCurrentFrame } from 'remotion';
import type { Slide } from '../../src/film/schema.ts';
import { artLook } from '../../src/design/art.ts';
import { rounded } from '../../src/design/geometry.ts';
import { motion, progress } from '../../src/design/motion.ts';
import { faceFor } from '../../src/design/type.ts';
import { useLook } from '../slide/look.ts';
import { drawn } from '../text/drawn.ts';
import { faceStyle } from '../text/face-style.ts';
import { topicLayout } from './topic-layout.ts';

type TopicLineProps = { slide: Slide; startFrame: number; titleFrame: number };

/** What the slide belongs to, at the top; its title joins when it has been told. */
export const TopicLine: React.FC<TopicLineProps> = ({ slide, startFrame, titleFrame }) => {
  const { stage, brand, palette } = useLook();
  const frame = useCurrentFrame();
  const come = progress(frame, startFrame, motion.enter);
  const joined = progress(frame, titleFrame, motion.enter);
  if (come === 0) return null;
  const { sizePx, lines } = topicLayout(slide, { ...stage, cornerMark: brand.cornerMark });
  const face = faceFor('topic', stage.language);
  const lineHeight = stage.topic.height / lines.length;
  const { dotRadiusPx, dotGapPx } = artLook.topic;
  return (
    <div
      data-text="topic"
      style={{
        position: 'absolute',
        left: stage.topic.x,
        width: stage.topic.width,
        direction: stage.direction,
        textAlign: 'start',
        top: stage.topic.y,
        color: palette.ink,
        opacity: come,
        ...faceStyle(face, sizePx),
        lineHeight: `${lineHeight}px`,
      }}
    >
      <span
        style={{
          position: 'absolute',
          insetInlineStart: 0,
          top: rounded(lineHeight / 2 - dotRadiusPx),
          width: 2 * dotRadiusPx,
          height: 2 * dotRadiusPx,
          borderRadius: dotRadiusPx,
          backgroundColor: palette.accent,
        }}
      />
      {lines.map((line, index) => (
        <div key={index} style={{ paddingInlineStart: 2 * dotRadiusPx + dotGapPx }}>
          {line.map(({ text, isTitle }) => (
            <span key={text} style={{ opacity: isTitle ? joined : 1 }}>
              {drawn(text, stage.language)}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
};
