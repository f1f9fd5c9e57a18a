import { useCurrentFrame } from 'remotion';
import { artLook } from '../../src/design/art.ts';
import { topIn } from '../../src/design/layout/stage/column.ts';
import { lineStart } from '../../src/design/direction.ts';
import { definitionLayout } from '../../src/design/layout/definition.ts';
import { motion, progress } from '../../src/design/motion.ts';
import { cueFrame } from '../../src/timeline/slide.ts';
import { findCue } from '../../src/film/cue.ts';
import type { WrittenWord } from '../../src/language/words.ts';
import { Art } from '../art/Art.tsx';
import { DeviceOutline } from '../art/DeviceOutline.tsx';
import { Dot } from '../art/Dot.tsx';
import type { LeadStep } from '../slide/lead.ts';
import { useLook } from '../slide/look.ts';
import { setText } from '../text/set-text.ts';
import { Words } from '../text/Words.tsx';
import { useLeaving } from './leaving.ts';
import type { SceneView } from './view.ts';

type View = SceneView<'definition'>;
const { termGapPx } = artLook;

/** A term and its meaning, with the devices it names; two dots stand by. */
export const Definition: React.FC<View> = (view) => {
  const { scene, stage, span, words, timeline, next } = view;
  const { palette } = useLook();
  const frame = useCurrentFrame();
  const left = useLeaving(view);
  const layout = definitionLayout(stage, scene.devices.length);
  const { term, meaning, meaningStart } = partsOf(view);
  const termSet = setText({
    text: term,
    role: 'term',
    language: stage.language,
    format: stage.format,
    ...layout.words,
  });
  const meaningSet = setText({
    text: meaning,
    role: 'meaning',
    language: stage.language,
    format: stage.format,
    width: layout.words.width,
    height: layout.words.height - termSet.heightPx - termGapPx,
  });
  const height = termSet.heightPx + termGapPx + meaningSet.heightPx;
  const top = topIn(layout.words, height, stage);
  const emphasis = scene.emphasis;
  const emphasised = emphasis ? findCue(timeline.script, emphasis.cue) : null;
  const isEmphasised = (word: WrittenWord) =>
    emphasised !== null &&
    word.start + meaningStart < emphasised.end &&
    word.end + meaningStart > emphasised.start;
  const underlined = emphasis ? progress(frame, cueFrame(timeline, emphasis.cue), motion.enter) : 0;
  const x = lineStart(layout.words, stage);
  return (
    <>
      <Art>
        {scene.devices.map(({ cue, device }, index) => {
          const box = layout.devices[index];
          const drawn = progress(frame, cueFrame(timeline, cue), motion.draw);
          return box ? (
            <DeviceOutline key={index} device={device} box={box} drawn={drawn} opacity={1 - left} />
          ) : null;
        })}
        <Dot
          disc={layout.pair.apart.right}
          grown={progress(frame, span.startFrame, motion.grow)}
          left={next?.kind === 'people' ? 0 : left}
        />
      </Art>
      <Words set={termSet} at={{ x, y: top }} span={words} colour={palette.accent} />
      <Words
        set={meaningSet}
        at={{ x, y: top + termSet.heightPx + termGapPx }}
        span={{ ...words, startFrame: meaningFrame(view, meaningStart) }}
        colour={palette.ink}
        wordColour={(word) => (isEmphasised(word) && underlined > 0 ? palette.accent : undefined)}
        decorate={(word) =>
          isEmphasised(word) && underlined > 0 ? (
            <Underline share={underlined} colour={palette.accent} />
          ) : null
        }
      />
    </>
  );
};

/** The leading dot becomes the left of the two. */
export const definitionLead = ({ scene, stage, span }: View): LeadStep[] => [
  {
    atFrame: span.startFrame,
    disc: definitionLayout(stage, scene.devices.length).pair.apart.left,
    tone: 'accent',
  },
];

const Underline: React.FC<{ share: number; colour: string }> = ({ share, colour }) => (
  <span
    style={{
      position: 'absolute',
      left: 0,
      bottom: `${artLook.underlineEm.below}em`,
      width: `${share * 100}%`,
      height: `${artLook.underlineEm.height}em`,
      backgroundColor: colour,
    }}
  />
);

/** The infographic text, as the term and the rest. */
const partsOf = ({ scene, slide }: View) => {
  const text = slide.infographic ?? scene.term;
  const at = text.indexOf(scene.term);
  const end = at + scene.term.length;
  const meaning = text.slice(end).trimStart();
  return { term: scene.term, meaning, meaningStart: text.length - meaning.length };
};

const meaningFrame = ({ timeline, words }: View, meaningStart: number): number =>
  Math.max(
    words.startFrame,
    timeline.words.find(({ part, end }) => part === 'infographic' && end > meaningStart)
      ?.startFrame ?? words.startFrame,
  );
