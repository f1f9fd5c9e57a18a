import { useCurrentFrame } from 'remotion';
import { artLook } from '../../src/design/art.ts';
import { mixed } from '../../src/design/colour.ts';
import { along, lineStart } from '../../src/design/direction.ts';
import { rounded } from '../../src/design/geometry.ts';
import { titleDisc } from '../../src/design/layout/stage/ground.ts';
import { truthLayout } from '../../src/design/layout/truth.ts';
import { motion, progress, wordsDelayFrames } from '../../src/design/motion.ts';
import { quotedCue } from '../../src/film/text/quotation.ts';
import { cueFrame } from '../../src/timeline/slide.ts';
import { Art } from '../art/Art.tsx';
import { Stroke } from '../art/Stroke.tsx';
import type { LeadStep } from '../slide/lead.ts';
import { useLook } from '../slide/look.ts';
import { setAlike, type SetText } from '../text/set-text.ts';
import { Words } from '../text/Words.tsx';
import type { SceneView } from './view.ts';

type View = SceneView<'truth'>;

/** What is believed, until a line goes through it; under it what is true. */
export const Truth: React.FC<View> = (view) => {
  const { scene, stage, words, timeline } = view;
  const { palette } = useLook();
  const frame = useCurrentFrame();
  const { room, tops } = truthLayout(stage);
  const [belief, fact] = setAlike([scene.belief, scene.fact.label], {
    role: 'claim',
    language: stage.language,
    format: stage.format,
    width: room.width,
    height: room.height,
  });
  if (!belief || !fact) return null;
  const top = tops(belief.heightPx, fact.heightPx);
  const x = lineStart(room, stage);
  const said = cueFrame(timeline, quotedCue(timeline.script, scene.cue, scene.belief));
  const struck = progress(frame, factFrame(view), motion.strike);
  const left = progress(frame, words.endFrame - motion.leave.frames, motion.leave);
  return (
    <>
      <Words
        set={belief}
        at={{ x, y: top.belief }}
        span={{ ...words, startFrame: Math.max(words.startFrame, said) }}
        colour={mixed(palette.ink, palette.faded, struck)}
      />
      <Strike set={belief} at={{ x, y: top.belief }} share={struck} opacity={1 - left} />
      <Words
        set={fact}
        at={{ x, y: top.fact }}
        span={{ ...words, startFrame: factFrame(view) + wordsDelayFrames.fact }}
        colour={palette.accent}
      />
    </>
  );
};

/** The leading dot is open while it is only believed, and full when it is so. */
export const truthLead = (view: View): LeadStep[] => {
  const disc = titleDisc(view.stage);
  return [
    { atFrame: view.words.startFrame, disc, tone: 'open', move: motion.turn },
    {
      atFrame: factFrame(view) + wordsDelayFrames.fact,
      disc,
      tone: 'accent',
      move: motion.strike,
    },
  ];
};

const factFrame = ({ scene, timeline, words }: View): number =>
  Math.max(words.startFrame, cueFrame(timeline, scene.fact.cue));

type StrikeProps = {
  set: SetText;
  at: { x: number; y: number };
  share: number;
  opacity: number;
};

/** A line through a text, line after line, as far as it has come. */
const Strike: React.FC<StrikeProps> = ({ set, at, share, opacity }) => {
  const { palette, stage } = useLook();
  if (share === 0 || opacity === 0) return null;
  const { height, down } = artLook.strikeEm;
  const leading = set.heightPx / set.lines.length;
  const lengthTo = (line: number) =>
    set.lines.slice(0, line).reduce((sum, { widthPx }) => sum + widthPx, 0);
  return (
    <Art>
      {set.lines.map(({ widthPx }, line) => {
        const drawn = Math.min(
          1,
          Math.max(0, (share * lengthTo(set.lines.length) - lengthTo(line)) / widthPx),
        );
        const y = rounded(at.y + line * leading + (leading - set.sizePx) / 2 + set.sizePx * down);
        const end = rounded(along(at.x, widthPx, stage));
        return (
          <Stroke
            key={line}
            path={`M${rounded(at.x)} ${y}H${end}`}
            drawn={rounded(drawn)}
            colour={palette.accent}
            widthPx={rounded(set.sizePx * height)}
            opacity={rounded(opacity)}
          />
        );
      })}
    </Art>
  );
};
