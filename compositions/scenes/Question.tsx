import { useCurrentFrame } from 'remotion';
import { questionLayout } from '../../src/design/layout/question.ts';
import { filledInPause, motion, wordsDelayFrames } from '../../src/design/motion.ts';
import { quotedCue } from '../../src/film/text/quotation.ts';
import { cueFrame, pauseAfter } from '../../src/timeline/slide.ts';
import { Art } from '../art/Art.tsx';
import { Dot } from '../art/Dot.tsx';
import type { LeadStep } from '../slide/lead.ts';
import { useLook } from '../slide/look.ts';
import { setText } from '../text/set-text.ts';
import { Words } from '../text/Words.tsx';
import type { SceneView } from './view.ts';

type View = SceneView<'question'>;

/** A question alone; after it a silence, in which the dot under it fills. */
export const Question: React.FC<View> = (view) => {
  const { palette } = useLook();
  const frame = useCurrentFrame();
  const { set, placed, span, pause } = askedIn(view);
  const isThinking = frame >= pause.startFrame && frame < pause.endFrame;
  return (
    <>
      <Words set={set} at={placed} align="centre" span={span} colour={palette.ink} />
      {isThinking ? (
        <Art>
          <Dot disc={placed.dot} filled={filledInPause(frame, pause)} />
        </Art>
      ) : null}
    </>
  );
};

/** The leading dot comes under the question, open; when the pause is over it is full. */
export const questionLead = (view: View): LeadStep[] => {
  const { placed, span, pause } = askedIn(view);
  const disc = placed.dot;
  return [
    { atFrame: span.startFrame, disc, tone: 'open' },
    // Behind the dot that fills: full when that is.
    { atFrame: pause.endFrame - motion.turn.frames, disc, tone: 'accent', move: motion.turn },
  ];
};

const askedIn = ({ scene, stage, timeline, words }: View) => {
  const layout = questionLayout(stage);
  const waitFrames = stage.arrangement === 'beside' ? wordsDelayFrames.question : 0;
  const cue = quotedCue(timeline.script, scene.cue, scene.text);
  const set = setText({
    text: scene.text,
    role: 'question',
    language: stage.language,
    format: stage.format,
    width: layout.room.width,
    height: layout.room.height,
  });
  return {
    set,
    placed: layout.placed(set.heightPx),
    span: {
      ...words,
      startFrame: Math.max(words.startFrame + waitFrames, cueFrame(timeline, cue)),
    },
    pause: pauseAfter(timeline, cue),
  };
};
