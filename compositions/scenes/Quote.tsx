import { useCurrentFrame } from 'remotion';
import { along, lineStart } from '../../src/design/direction.ts';
import { rounded } from '../../src/design/geometry.ts';
import { quoteLayout } from '../../src/design/layout/quote.ts';
import { titleDisc } from '../../src/design/layout/stage/ground.ts';
import { motion, progress } from '../../src/design/motion.ts';
import { faceFor, sizes } from '../../src/design/type.ts';
import { labelOf } from '../../src/film/cue.ts';
import { quotedCue } from '../../src/film/text/quotation.ts';
import { languageOf } from '../../src/language/languages.ts';
import { cueFrame } from '../../src/timeline/slide.ts';
import { Art } from '../art/Art.tsx';
import { Dot } from '../art/Dot.tsx';
import type { LeadStep } from '../slide/lead.ts';
import { useLook } from '../slide/look.ts';
import { setText, widthEm } from '../text/set-text.ts';
import { Words } from '../text/Words.tsx';
import type { SceneView } from './view.ts';

type View = SceneView<'quote'>;

/** Somebody's words in the marks of the language, and after a dot who said them. */
export const Quote: React.FC<View> = (view) => {
  const { scene, stage, words, timeline } = view;
  const { palette } = useLook();
  const frame = useCurrentFrame();
  const { speaker } = quoteLayout(stage);
  const { set, by, top, markPx } = quotationOf(view);
  const { quotationMarks } = languageOf(stage.language);
  const said = cueFrame(timeline, quotedCue(timeline.script, scene.cue, scene.text));
  const x = lineStart(stage.words, stage);
  const byTop = top + set.heightPx + speaker.gapPx;
  const byFrame = scene.by
    ? Math.max(words.startFrame, cueFrame(timeline, scene.by.cue))
    : words.startFrame;
  const left = progress(frame, words.endFrame - motion.leave.frames, motion.leave);
  return (
    <>
      <Words
        set={set}
        at={{ x: along(x, markPx, stage), y: top }}
        span={{ ...words, startFrame: Math.max(words.startFrame, said) }}
        colour={palette.ink}
        marks={{ ...quotationMarks, colour: palette.accent }}
      />
      {by ? (
        <>
          <Art>
            <Dot
              disc={{
                cx: along(x, speaker.dotRadiusPx, stage),
                cy: rounded(byTop + by.heightPx / by.lines.length / 2),
                r: speaker.dotRadiusPx,
              }}
              grown={progress(frame, byFrame, motion.grow)}
              left={left}
              filled={1}
            />
          </Art>
          <Words
            set={by}
            at={{ x: along(x, speaker.indentPx, stage), y: byTop }}
            span={{ ...words, startFrame: byFrame }}
            colour={palette.ink}
          />
        </>
      ) : null}
    </>
  );
};

/** The leading dot is who speaks: it stands by the words. */
export const quoteLead = ({ span, stage }: View): LeadStep[] => [
  { atFrame: span.startFrame, disc: titleDisc(stage), tone: 'accent' },
];

const quotationOf = ({ scene, stage }: View) => {
  const { language, format } = stage;
  const { room, topOf, speaker } = quoteLayout(stage);
  const by = scene.by
    ? setText({
        text: labelOf(scene.by),
        role: 'speaker',
        language,
        format,
        width: stage.words.width - speaker.indentPx,
        height: stage.words.height,
      })
    : null;
  const { open, close, gapEm } = languageOf(language).quotationMarks;
  const markEm = widthEm(faceFor('quote', language), open) + gapEm;
  const { width, height } = room(by?.heightPx ?? 0);
  // The first mark hangs before the lines, at most as wide as it is at the largest size; the last ends one of them.
  const kept = (markEm + gapEm) * sizes[format].quote.maxPx;
  const set = setText({
    text: `${scene.text}${close}`,
    role: 'quote',
    language,
    format,
    width: width - kept,
    height,
  });
  const heightPx = set.heightPx + (by ? speaker.gapPx + by.heightPx : 0);
  return { set, by, top: topOf(heightPx), markPx: markEm * set.sizePx };
};
