import type { Source } from '../statistics/source.ts';
import type { SceneProblem } from './descriptor.ts';

/** As many as this are drawn one dot each; of more, a dot is several, and its scale is written. */
export const mostAlone = 400;

/**
 * What the label of a statistic shares its room with where there is least of it, in lines of the label: in a square
 * picture with captions, whose topic takes two lines.
 */
const leastRoom = { lines: 4, characters: 28, devicesLines: 2, scaleLines: 1 } as const;
/** A line of small print, and what stands in it beside the source's name. */
const printLine = { characters: 46, aroundName: 12 } as const;

/** What rows share in that picture, in pixels. */
const leastRowsPx = {
  all: 430,
  row: 54,
  heading: 52,
  headingGap: 20,
  scale: 77,
  source: 50,
  gap: 20,
};
/** Of a heading over rows. */
const headingLine = 38;

type Beside = { source: Source | undefined; isScaled: boolean; hasDevices?: boolean };

/** A label that is too long to stand together with small print. */
export const labelProblems = (
  label: string,
  { source, isScaled, hasDevices = false }: Beside,
): SceneProblem[] => {
  if (!source && !isScaled) return [];
  const sourceLines = linesOf(source);
  const lines =
    leastRoom.lines -
    sourceLines -
    (isScaled ? leastRoom.scaleLines : 0) -
    (hasDevices ? leastRoom.devicesLines : 0);
  const most = Math.max(0, lines * leastRoom.characters);
  if (label.length <= most) return [];
  const others = [
    ...(source ? [`a source of ${lineCount(sourceLines)}`] : []),
    ...(isScaled ? ['what a dot stands for'] : []),
    ...(hasDevices ? ['devices'] : []),
  ].join(' and ');
  return [
    {
      path: ['label'],
      message:
        most === 0
          ? `cannot fit together with ${others}; leave one of them out, or shorten the name of the source`
          : `is longer than ${most} characters, which cannot fit together with ${others}; shorten it, or the name of the source`,
    },
  ];
};

/** Rows that cannot stand together with their heading and small print. */
export const comparisonProblems = ({
  label,
  rows,
  source,
  isScaled,
}: {
  label: string | undefined;
  rows: number;
  source: Source | undefined;
  isScaled: boolean;
}): SceneProblem[] => {
  const { all, row, heading, headingGap, scale, gap, ...px } = leastRowsPx;
  const headingLines = Math.ceil((label?.length ?? 0) / headingLine);
  const sourceLines = linesOf(source);
  const taken =
    rows * row +
    (headingLines > 0 ? headingLines * heading + headingGap : 0) +
    (isScaled ? scale : 0) +
    (sourceLines > 0 ? sourceLines * px.source + gap : 0);
  if (taken <= all) return [];
  const others = [
    ...(headingLines > 0 ? [`a label of ${lineCount(headingLines)}`] : []),
    ...(sourceLines > 0 ? [`a source of ${lineCount(sourceLines)}`] : []),
    ...(isScaled ? ['what a dot stands for'] : []),
  ].join(' and ');
  return [
    {
      path: ['rows'],
      message: `are ${rows}, which cannot fit together with ${others}; shorten the label or the name of the source, leave one out${isScaled ? ", write drawn: 'bars'" : ''}, or compare fewer`,
    },
  ];
};

/** What is left of that picture for more lines of a trend's label, its source and where its axis begins, in pixels. */
const leftOfTrendPx = 172;

/** A trend whose heading and small print leave no room for what is drawn. */
export const trendProblems = ({
  label,
  source,
  isCut,
}: {
  label: string;
  source: Source | undefined;
  isCut: boolean;
}): SceneProblem[] => {
  const { heading, scale, gap, ...px } = leastRowsPx;
  const headingLines = Math.ceil(label.length / headingLine);
  const sourceLines = linesOf(source);
  const taken =
    (headingLines - 1) * heading +
    (isCut ? scale : 0) +
    (sourceLines > 0 ? sourceLines * px.source + gap : 0);
  if (taken <= leftOfTrendPx) return [];
  const others = [
    ...(sourceLines > 0 ? [`a source of ${lineCount(sourceLines)}`] : []),
    ...(isCut ? ['where the axis begins'] : []),
  ].join(' and ');
  return [
    {
      path: ['label'],
      message: `takes ${lineCount(headingLines)} of ${headingLine} characters, which cannot fit together with ${others}; shorten it, or the name of the source`,
    },
  ];
};

const linesOf = (source: Source | undefined): number =>
  source ? Math.ceil((source.name.length + printLine.aroundName) / printLine.characters) : 0;

const lineCount = (lines: number): string => (lines === 1 ? 'one line' : `${lines} lines`);
