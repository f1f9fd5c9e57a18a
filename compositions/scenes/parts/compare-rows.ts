import { rowDiscs, rowGrid, rowLength } from '../../../src/design/dots/rows.ts';
import type { Disc } from '../../../src/design/geometry.ts';
import { type CompareLayout, compareLayout } from '../../../src/design/layout/compare.ts';
import { smallestPx } from '../../../src/design/type.ts';
import { plainValue } from '../../../src/film/statistics/amount.ts';
import { numberSaidAt } from '../../../src/film/parse/said.ts';
import { languageOf } from '../../../src/language/languages.ts';
import type { SaidNumber, SaidPart } from '../../../src/language/numbers/said.ts';
import { cueFrame, type Span } from '../../../src/timeline/slide.ts';
import { type FigureLockup, figureLockup, numeralOf } from '../../text/lockup.ts';
import { setLabel } from '../../text/label.ts';
import { type SetText, setAlike } from '../../text/set-text.ts';
import type { SceneView } from '../view.ts';
import { type Counting, countingOf } from './counting-of.ts';
import { tellsHeadline } from './figure-words.ts';
import { scaleWords, type SetSmallPrint, smallPrint } from './small-print.ts';

type View = SceneView<'compare'>;

/** A row that is compared: when it stands, what it says, and its dots or its bar. */
export type CompareRow = {
  span: Span;
  label: SetText;
  lockup: FigureLockup;
  /** In dots; the last may be a part of one. */
  dots: number;
  discs: Disc[];
  lengthPx: number;
  counting: Counting;
};

/** All that is drawn of a comparison. */
export type CompareRows = {
  layout: CompareLayout;
  heading: SetText | null;
  rows: CompareRow[];
  print: SetSmallPrint;
};

/** Lays out a comparison. */
export const compareRows = (view: View): CompareRows => {
  const { scene, timeline, words } = view;
  const { language } = view.stage;
  const said = scene.rows.map(({ cue }) =>
    numberSaidAt(timeline.script, cue, languageOf(language)),
  );
  const values = scene.rows.map(({ value }) => {
    const { kind, most } = plainValue(value);
    return kind === 'share' ? most * percent : most;
  });
  const forms = scene.rows.map(({ value }, index) => said[index]?.parts ?? plainForm(value));
  // What a dot stands for depends on the room, and the room on whether that is written.
  const printFor = (scale: number) =>
    smallPrint(view.stage, {
      source: scene.source,
      scale: scaleOf(view, scale, said[0]),
    });
  const roomOf = ({ longestPx, layout }: ReturnType<typeof placed>) => ({
    width: longestPx,
    height: layout.lane(0).height,
  });
  const { scale } = rowGrid(values, roomOf(placed(view, printFor(unknownScale), forms)));
  const print = printFor(scale);
  const place = placed(view, print, forms);
  const { layout, heading, labels, lockups, longestPx } = place;
  const grid = rowGrid(values, roomOf(place), scale);
  const isDots = scene.drawn === 'dots';
  const rows = scene.rows.map((row, index): CompareRow => {
    const value = values[index] ?? 0;
    const lane = layout.lane(index);
    const dots = isDots ? value / grid.scale : value === 0 ? 0 : barBeats;
    const [label, lockup] = [labels[index], lockups[index]];
    if (!label || !lockup) throw new Error('A row has no label or no value.');
    return {
      span: { ...words, startFrame: Math.max(words.startFrame, cueFrame(timeline, row.cue)) },
      label,
      lockup,
      dots,
      discs: isDots ? rowDiscs(value, grid, lane, view.stage) : [],
      lengthPx: isDots
        ? rowLength(value, grid)
        : value === 0
          ? 0
          : (longestPx * value) / Math.max(...values),
      counting: countingOf(forms[index] ?? [], dots),
    };
  });
  return { layout, heading, rows, print };
};

/** The dot with which the first row begins, or the round end of its bar. */
export const firstDisc = ({ layout, rows }: CompareRows, { scene, stage }: View): Disc => {
  const first = rows[0];
  const lane = layout.lane(0);
  const cy = lane.y + lane.height / 2;
  if (scene.drawn === 'dots') return first?.discs[0] ?? { cx: layout.zero.x, cy, r: 0 };
  const r = Math.min(lane.height, first?.lengthPx ?? 0) / 2;
  return { cx: layout.zero.x + (stage.direction === 'rtl' ? -r : r), cy, r };
};

const percent = 100;
/** In how many beats a bar grows and its number counts. */
const barBeats = 100;
/** More than one: it is written. */
const unknownScale = 2;

const scaleOf = (
  { scene, stage }: View,
  scale: number,
  said: SaidNumber | null | undefined,
): string | null => {
  const isShare = said?.measure.kind === 'share';
  const isPlain = said?.measure.kind === 'count' && scale === 1;
  if (scene.drawn === 'bars' || isPlain) return null;
  return scaleWords(isShare ? scale / percent : scale, said ?? null, {
    unit: scene.unit,
    stage,
  });
};

const placed = (view: View, print: SetSmallPrint, forms: readonly (readonly SaidPart[])[]) => {
  const { scene, timeline } = view;
  const { stage } = print;
  const { language, format } = stage;
  const count = scene.rows.length;
  const texts = scene.rows.map(({ label }) => label);
  const rough = compareLayout(stage, { rows: count, headingPx: 0, inlineLabelPx: 0 });
  const heading =
    scene.label === undefined
      ? null
      : setLabel(scene.label, rough.headingRoom, stage, tellsHeadline(scene, timeline));
  const headingPx = heading?.heightPx ?? 0;
  const { labelRoom } = compareLayout(stage, { rows: count, headingPx, inlineLabelPx: 0 });
  const labels = setAlike(texts, { role: 'row', language, format, ...labelRoom });
  const inlineLabelPx = Math.max(...labels.map(({ widthPx }) => widthPx));
  const layout = compareLayout(stage, { rows: count, headingPx, inlineLabelPx });
  const lockupAt = (form: readonly SaidPart[], maxPx: number) =>
    figureLockup(form, stage, layout.valueRoomPx, { maxPx, minPx: smallestPx, isOneRow: true });
  const valuePx = Math.min(
    ...forms.map((form) => lockupAt(form, Math.max(smallestPx, layout.valuePx)).sizePx),
  );
  const lockups = forms.map((form) => lockupAt(form, valuePx));
  const widest = Math.max(...lockups.map(({ widthPx }) => widthPx));
  const longestPx = layout.lane(0).width - widest - layout.gapPx;
  return { layout, heading, labels, lockups, longestPx };
};

const plainForm = (value: View['scene']['rows'][number]['value']): SaidPart[] => {
  const { kind, most } = plainValue(value);
  const numeral = numeralOf(kind === 'share' ? most * percent : most);
  return kind === 'share' ? [numeral, { role: 'unit', text: '%' }] : [numeral];
};
