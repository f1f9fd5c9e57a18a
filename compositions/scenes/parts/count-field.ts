import { type AmountField, amountField } from '../../../src/design/dots/amount-field.ts';
import { drawnDots } from '../../../src/design/dots/rounding.ts';
import { type DotGrid, dotGrid } from '../../../src/design/dots/grid.ts';
import { type FigureLayout } from '../../../src/design/layout/figure.ts';
import { countLayout } from '../../../src/design/layout/count.ts';
import { mostAlone } from '../../../src/film/scenes/small-print.ts';
import { plainAmount } from '../../../src/film/statistics/amount.ts';
import { numberSaidAt } from '../../../src/film/parse/said.ts';
import { languageOf } from '../../../src/language/languages.ts';
import type { SaidNumber, SaidPart } from '../../../src/language/numbers/said.ts';
import { numeralOf } from '../../text/lockup.ts';
import { setLabel } from '../../text/label.ts';
import type { SetText } from '../../text/set-text.ts';
import type { SceneView } from '../view.ts';
import { type Counting, countingOf } from './counting-of.ts';
import { tellsHeadline } from './figure-words.ts';
import { scaleWords, type SetSmallPrint, smallPrint } from './small-print.ts';

/** All that is drawn of an amount, but for its times. */
export type CountField = AmountField & {
  /** Up to where dots are drawn: a little beside the value, where the words say it to one side (*ruim*, *bijna*). */
  drawn: number;
  form: readonly SaidPart[];
  print: SetSmallPrint;
  layout: FigureLayout;
  label: SetText;
  /** No dots where nothing is counted. */
  grid: DotGrid;
  counting: Counting;
};

/** Lays out a scene that counts. */
export const countField = ({ scene, stage, timeline }: SceneView<'count'>): CountField => {
  const { language } = stage;
  const number = numberSaidAt(timeline.script, scene.cue, languageOf(language));
  const amount = plainAmount(scene.count);
  const form = number?.parts ?? [numeralOf(amount.least)];
  const field = amountField(amount);
  const print = smallPrint(stage, {
    source: scene.source,
    scale: needsScale(field, number)
      ? scaleWords(field.scale, number, { unit: scene.unit, stage })
      : null,
  });
  const drawn =
    amount.least === amount.most
      ? drawnDots(field.value, number?.rounding ?? 'exact', mostAlone)
      : field.value;
  const dots = Math.ceil(Math.max(field.perhaps, drawn));
  const layout = countLayout(print.stage, dots);
  const isHeadline = tellsHeadline(scene, timeline);
  const label = setLabel(scene.label, layout.labelRoom, stage, isHeadline);
  const room = layout.dots(label.heightPx);
  const grid = dots > 0 ? dotGrid(dots, room) : { discs: [], columns: 0, pitchPx: 0 };
  const counting =
    amount.least === amount.most
      ? countingOf(form, field.perhaps)
      : { total: field.perhaps, step: 1, dots: field.perhaps };
  return { ...field, drawn, counting, form, print, layout, label, grid };
};

/** A dot is one of them unless it says otherwise: more than one, an amount of money, a length of time. */
const needsScale = ({ scale, perhaps }: AmountField, said: SaidNumber | null): boolean =>
  perhaps > 0 && (scale > 1 || (said !== null && said.measure.kind !== 'count'));
