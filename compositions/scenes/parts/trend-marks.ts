import { apart, type TrendLayout, trendLayout } from '../../../src/design/layout/trend.ts';
import { dotScale } from '../../../src/design/dots/scale.ts';
import { motion } from '../../../src/design/motion.ts';
import { smallestPx } from '../../../src/design/type.ts';
import { numberSaidAt } from '../../../src/film/parse/said.ts';
import { monthOf, pointValue, writtenWhen } from '../../../src/film/scenes/trend.ts';
import { languageOf } from '../../../src/language/languages.ts';
import { decimalsOf } from '../../../src/language/numbers/numerals.ts';
import { writeMeasured } from '../../../src/language/numbers/measured.ts';
import type { SaidNumber, SaidPart } from '../../../src/language/numbers/said.ts';
import { filled } from '../../../src/language/own-words/own-words.ts';
import { cueFrame, type Span } from '../../../src/timeline/slide.ts';
import { type FigureLockup, figureLockup, numeralOf } from '../../text/lockup.ts';
import { setLabel } from '../../text/label.ts';
import { type SetText, setText } from '../../text/set-text.ts';
import type { SceneView } from '../view.ts';
import { type Counting, countingOf } from './counting-of.ts';
import { tellsHeadline } from './figure-words.ts';
import { type SetSmallPrint, smallPrint } from './small-print.ts';

type View = SceneView<'trend'>;

/** A value that is named: when, where it stands, and how it counts. */
export type NamedValue = {
  /** Of its point. */
  index: number;
  span: Span;
  lockup: FigureLockup;
  x: number;
  y: number;
  counting: Counting;
};

/** All that is drawn of a trend. */
export type TrendMarks = {
  layout: TrendLayout;
  heading: SetText;
  named: NamedValue[];
  years: { set: SetText; x: number }[];
  /** When each point is reached. */
  arrivals: number[];
  print: SetSmallPrint;
};

const gapPx = 2 * smallestPx;

/** Lays out a trend. */
export const trendMarks = (view: View): TrendMarks => {
  const { scene, timeline, words } = view;
  const { language } = view.stage;
  const said = scene.named.map(({ cue }) =>
    numberSaidAt(timeline.script, cue, languageOf(language)),
  );
  const print = smallPrint(view.stage, {
    source: scene.source,
    scale: axisWords(view, said[0] ?? null),
  });
  const { stage } = print;
  const values = scene.points.map(({ value }) => pointValue(value));
  const months = scene.points.map((point) => monthOf(point.when));
  const [first, last] = [Math.min(...months), Math.max(...months)];
  const base = scene.from ?? 0;
  const most = Math.max(...values);
  const marks = values.map((value, index) => ({
    at: ((months[index] ?? first) - first) / (last - first),
    height: most > base ? (value - base) / (most - base) : 0,
  }));
  const { headingRoom } = trendLayout(stage, { headingPx: 0, marks });
  const heading = setLabel(scene.label, headingRoom, stage, tellsHeadline(scene, timeline));
  const layout = trendLayout(stage, { headingPx: heading.heightPx, marks });
  const indexes = scene.named.map(({ when }) =>
    scene.points.findIndex((point) => point.when === when),
  );
  const forms = scene.named.map(
    (_, place) => said[place]?.parts ?? [numeralOf(values[indexes[place] ?? 0] ?? 0)],
  );
  const setAt = (form: readonly SaidPart[], maxPx: number) =>
    figureLockup(form, stage, layout.valueRoomPx, { maxPx, minPx: smallestPx, isOneRow: true });
  const sizePx = Math.min(...forms.map((form) => setAt(form, layout.valuePx).sizePx));
  const lockups = forms.map((form) => setAt(form, sizePx));
  const lefts = apart(
    lockups.map(({ widthPx: width }, place) => ({
      x: layout.points[indexes[place] ?? 0]?.x ?? 0,
      width,
    })),
    layout.values,
    gapPx,
  );
  const starts = scene.named.map(({ cue }) => Math.max(words.startFrame, cueFrame(timeline, cue)));
  return {
    layout,
    heading,
    named: lockups.map((lockup, place): NamedValue => {
      const index = indexes[place] ?? 0;
      const value = values[index] ?? 0;
      return {
        index,
        span: { ...words, startFrame: starts[place] ?? words.startFrame },
        lockup,
        x: lefts[place] ?? 0,
        y: layout.values.y + layout.values.height - lockup.heightPx,
        counting: countingOf(forms[place] ?? [], value / dotScale(value)),
      };
    }),
    years: yearsOf(view, layout, indexes),
    arrivals: arrivalsOf(scene.points.length, words.startFrame, indexes, starts),
    print,
  };
};

/** The years that are written: the first and the last, and those that are named where there is room between. */
const yearsOf = (
  { scene, stage }: View,
  { points, years, plot }: TrendLayout,
  named: readonly number[],
): TrendMarks['years'] => {
  const { language, format } = stage;
  const placed: { set: SetText; x: number }[] = [];
  for (const index of new Set([0, scene.points.length - 1, ...named])) {
    const [point, when] = [points[index], scene.points[index]?.when];
    if (!point || when === undefined) continue;
    const set = setText({
      text: writtenWhen(when, language),
      role: 'scale',
      language,
      format,
      width: plot.width / 2,
      height: years.height,
    });
    const [x = 0] = apart([{ x: point.x, width: set.widthPx }], years, 0);
    const isFree = placed.every(
      (other) =>
        x + set.widthPx + smallestPx <= other.x || other.x + other.set.widthPx + smallestPx <= x,
    );
    if (isFree) placed.push({ set, x });
  }
  return placed;
};

/** When each point is reached: the named at their cues, those between while it is spoken on, the rest in a row. */
const arrivalsOf = (
  count: number,
  startFrame: number,
  indexes: readonly number[],
  starts: readonly number[],
): number[] => {
  const stepFrames = motion.fill.frames / 2;
  const [first = 0, second] = indexes;
  const [firstFrame = startFrame, secondFrame = firstFrame] = starts;
  const isForward = second === undefined || (second > first && secondFrame > firstFrame);
  return Array.from({ length: count }, (_, index) => {
    if (!isForward) return startFrame + index * stepFrames;
    if (index <= first) {
      const share = first === 0 ? 1 : index / first;
      return Math.round(startFrame + (firstFrame - startFrame) * share);
    }
    if (second === undefined || index > second) {
      const [from, frame] = second === undefined ? [first, firstFrame] : [second, secondFrame];
      return frame + (index - from) * stepFrames;
    }
    const share = (index - first) / (second - first);
    return Math.round(firstFrame + (secondFrame - firstFrame) * share);
  });
};

const percent = 100;

const axisWords = ({ scene, stage }: View, said: SaidNumber | null): string | null => {
  if (scene.from === undefined) return null;
  const { language: tag } = stage;
  const language = languageOf(tag);
  const isShare = said?.measure.kind === 'share';
  const amount = said
    ? writeMeasured(isShare ? scene.from / percent : scene.from, { tag, measure: said.measure })
    : language.writeNumber(scene.from, decimalsOf(scene.from));
  return filled(language.statisticWords.axis, { amount });
};
