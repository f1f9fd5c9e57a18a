import { useMemo } from 'react';
import { Sequence, useCurrentFrame } from 'remotion';
import { onPlainField } from '../../src/design/colour.ts';
import { titleDisc } from '../../src/design/layout/stage/ground.ts';
import { motion, progress, standsFrame } from '../../src/design/motion.ts';
import type { Gesture } from '../../src/film/beats.ts';
import { cueWords } from '../../src/film/cue.ts';
import type { Rect } from '../../src/design/geometry.ts';
import type { Slide } from '../../src/film/schema.ts';
import { cueFrame, type SlideTimeline } from '../../src/timeline/slide.ts';
import { beatsIn, withLifts } from './beats.ts';
import { leadAt, type LeadStep } from './lead.ts';
import { LookProvider, useLook } from './look.ts';
import {
  type AnySceneView,
  headlineRoom,
  leadSteps,
  SceneArt,
  usesGround,
} from '../scenes/Scene.tsx';
import { CornerMark } from '../shell/CornerMark.tsx';
import { Field } from '../shell/Field.tsx';
import { Ground } from '../shell/Ground.tsx';
import { Heading } from '../shell/Heading.tsx';
import { Lead } from '../shell/Lead.tsx';
import { TopicLine } from '../shell/TopicLine.tsx';
import { type SlidePlan, slidePlan } from './slide-plan.ts';

/** One slide: its title stands, its field opens from a dot, its ideas come one by one, and the field closes again. */
export const SlideDrawing: React.FC<{ slide: Slide }> = ({ slide }) => {
  const look = useLook();
  const { stage, brand, timeline, palette, files } = look;
  const frame = useCurrentFrame();
  const { opening, closing } = timeline;
  // The same for all frames.
  const { plan, views, steps, glows } = useMemo(() => {
    const planned = slidePlan(slide, timeline);
    const seen = planned.scenes.map(
      (scene) => ({ ...scene, slide, stage, timeline, files }) as AnySceneView,
    );
    const first: LeadStep = {
      atFrame: standsFrame,
      disc: titleDisc(stage),
      tone: 'accent',
    };
    const all = { startFrame: 0, endFrame: timeline.durationInFrames };
    const beats = beatsIn(slide, timeline, all);
    const framesOf = (wanted: Gesture) =>
      beats.filter(({ gesture }) => gesture === wanted).map(({ atFrame }) => atFrame);
    // Two people lift together: their scene sees to it.
    const together = seen.filter(({ scene }) => scene.kind === 'people').map(({ span }) => span);
    const lifts = framesOf('lift').filter((frame) =>
      together.every(({ startFrame, endFrame }) => frame < startFrame || frame >= endFrame),
    );
    return {
      plan: planned,
      views: seen,
      steps: withLifts([first, ...seen.flatMap(leadSteps)], lifts),
      glows: framesOf('glow'),
    };
  }, [slide, stage, timeline, files]);
  const lead = leadAt(steps, { stage, palette }, frame)?.disc ?? titleDisc(stage);
  const from = { x: lead.cx, y: lead.cy };
  const open =
    progress(frame, opening.startFrame, motion.open) -
    progress(frame, closing.startFrame, motion.close);
  const dusk = duskFrame(plan, timeline);
  const fallen = dusk === null ? 0 : progress(frame, dusk, motion.dusk);
  const content = <Content slide={slide} plan={plan} views={views} steps={steps} glows={glows} />;
  return (
    <>
      {frame < opening.endFrame ? (
        <LookProvider value={{ ...look, palette: onPlainField(palette, brand.plainField) }}>
          {content}
        </LookProvider>
      ) : null}
      <Field palette={palette} from={from} share={open}>
        {fallen < 1 ? content : null}
        <Field palette={brand.palettes.harm} from={from} share={fallen}>
          {content}
        </Field>
      </Field>
    </>
  );
};

type ContentProps = {
  slide: Slide;
  plan: SlidePlan;
  views: AnySceneView[];
  steps: readonly LeadStep[];
  glows: readonly number[];
};

/** All that stands on the field of a slide. */
const Content: React.FC<ContentProps> = ({ slide, plan, views, steps, glows }) => {
  const { stage } = useLook();
  const { headline } = plan;
  const besideHeadline = views.filter(
    ({ span }) =>
      headline && span.endFrame > headline.startFrame && span.startFrame < headline.endFrame,
  );
  const onGround = views.find(usesGround);
  const groundUntil = onGround
    ? onGround.previous === null
      ? 0
      : onGround.span.startFrame
    : Number.POSITIVE_INFINITY;
  return (
    <>
      <Ground until={groundUntil} />
      <Lead steps={steps} glows={glows} />
      {views.map((view, index) => (
        <SceneSequence key={index} view={view} />
      ))}
      <Heading text={slide.title} role="title" span={plan.title} room={stage.words} />
      {headline ? (
        <Heading
          text={slide.headline}
          role="headline"
          span={headline}
          room={smallestOf(besideHeadline.map(headlineRoom)) ?? stage.words}
        />
      ) : null}
      <CornerMark startFrame={standsFrame} />
      <TopicLine slide={slide} startFrame={standsFrame} titleFrame={plan.title.endFrame} />
    </>
  );
};

/** Of the rooms that scenes leave a headline, the lowest; of equals the first. */
const smallestOf = (rooms: readonly Rect[]): Rect | undefined =>
  rooms.reduce<Rect | undefined>(
    (smallest, room) => (smallest && smallest.height <= room.height ? smallest : room),
    undefined,
  );

/**
 * A scene while it is told, named in Studio's timeline; the last stays until the slide is over. Times of a slide count
 * from its beginning, so the inner sequence gives the frames back that the outer takes.
 */
const SceneSequence: React.FC<{ view: AnySceneView }> = ({ view }) => {
  const { durationInFrames } = useLook().timeline;
  const { startFrame } = view.span;
  const endFrame = view.next === null ? durationInFrames : view.span.endFrame;
  return endFrame <= startFrame ? null : (
    <Sequence
      name={`${view.scene.kind} · ${cueWords(view.scene.cue)}`}
      from={startFrame}
      durationInFrames={endFrame - startFrame}
      layout="none"
    >
      <Sequence from={-startFrame} layout="none" showInTimeline={false}>
        <SceneArt view={view} />
      </Sequence>
    </Sequence>
  );
};

/** When the field turns to the mood that follows, or null where it does not. */
const duskFrame = (plan: SlidePlan, timeline: SlideTimeline): number | null => {
  const cues = plan.scenes.flatMap(({ scene }) =>
    scene.kind === 'spread' && scene.dusk ? [scene.dusk.cue] : [],
  );
  return cues[0] === undefined ? null : cueFrame(timeline, cues[0]);
};
