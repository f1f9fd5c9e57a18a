import { z } from 'zod';
import { plainValue, valueSchema } from '../statistics/amount.ts';
import { cueSchema } from '../cue.ts';
import { sourceSchema } from '../statistics/source.ts';
import { text } from '../text/text.ts';
import type { SceneProblem } from './descriptor.ts';
import { sceneKind } from './descriptor.ts';
import { filled, worstSource } from './filled.ts';
import { trendProblems } from './small-print.ts';

const month = z
  .templateLiteral([z.string(), '-', z.string()])
  .refine(
    (written) => /^(?:1[89]|2[01])\d\d-(?:0[1-9]|1[0-2])$/u.test(written),
    "is no month; write it as '2019-03'",
  );

const when = z.union(
  [z.int().min(1800).max(2200), month],
  "is no moment of a trend; write a year such as 2019, or a month such as '2019-03'",
);
/** A year, or a month as `2019-03`. */
export type When = z.infer<typeof when>;

const pointSchema = z.strictObject({
  when,
  /** A number, or a share: {percent: 12}. */
  value: valueSchema,
});

/** A moment in months, so that moments stand as far apart as they are. */
export const monthOf = (moment: When): number => {
  const [year = 0, month = 1] =
    typeof moment === 'number' ? [moment] : moment.split('-').map(Number);
  return year * 12 + month - 1;
};

/** A moment as it stands under an axis: `2019`, `mrt 2019`. */
export const writtenWhen = (moment: When, language: string): string =>
  typeof moment === 'number'
    ? String(moment)
    : new Intl.DateTimeFormat(language, {
        month: 'short',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(new Date(`${moment}-01T00:00:00Z`));

const tale = 'wat slachtofferondersteuningsfonds jongeren vertellen over alles';
const other = 'dit vertellen jongeren over vertrouwen in alle anderen';

/** Three to twelve values over time; one or two of them are named. */
export const trend = sceneKind('trend', {
  fields: {
    /** Over the picture: what goes up or down. */
    label: text(48),
    points: z
      .array(pointSchema)
      .min(
        3,
        'are fewer than 3 values; show two beside each other with a scene of kind compare, and invent none',
      )
      .max(12)
      .refine(
        (points) => new Set(points.map(({ value }) => plainValue(value).kind)).size === 1,
        'are amounts and shares; show what is counted in one unit',
      )
      .refine(
        (points) =>
          points.every(
            (point, index) =>
              index === 0 || monthOf(point.when) > monthOf(points[index - 1]?.when ?? 0),
          ),
        'are not in the order of time; write the earliest first, and each moment once',
      ),
    /** Those that the words name, in the order in which they do. */
    named: z
      .array(z.strictObject({ cue: cueSchema, when }))
      .min(1)
      .max(2),
    drawn: z.enum(['columns', 'line']).default('columns'),
    /** Where the axis begins, if not at zero; of shares in per cent. The picture then says so. */
    from: z.number().positive().optional(),
    source: sourceSchema.optional(),
  },
  texts: { label: 'quoted' },
  moments: { named: { texts: {} } },
  drawsInfographic: false,
  tellsHeadline: true,
  claims: ({ points, named, label }) =>
    named.flatMap(({ cue, when: moment }, index) => {
      const point = points.find((one) => one.when === moment);
      return point
        ? [
            {
              path: ['named', index, 'cue'],
              entry: ['named', index],
              cue,
              value: plainValue(point.value),
              year: Math.floor(monthOf(moment) / 12),
              of: (language: string) => `${label} · ${writtenWhen(moment, language)}`,
            },
          ]
        : [];
    }),
  sets: ({ cue, label }) => [{ cue, text: label }],
  problems: ({ label, points, named, from, source }): SceneProblem[] => {
    const least = Math.min(...points.map(({ value }) => pointValue(value)));
    return [
      ...trendProblems({ label, source, isCut: from !== undefined }),
      ...named.flatMap(({ when: moment }, index) =>
        points.some((point) => point.when === moment)
          ? []
          : [
              {
                path: ['named', index, 'when'],
                message: `is ${moment}, of which there is no point; the points are of ${points.map((point) => point.when).join(', ')}`,
              },
            ],
      ),
      ...(from !== undefined && from >= least
        ? [
            {
              path: ['from'],
              message: `is ${from}, but the lowest value is ${least}; begin the axis below it`,
            },
          ]
        : []),
    ];
  },
  examples: {
    ordinary: {
      topic: 'Voorbeeld',
      title: 'Een verloop',
      headline: 'Zo loopt een lijn.',
      body: 'Het aandeel stippen ging van 12% in 2019 naar 16% in 2023.',
      mood: 'truth',
      scenes: [
        {
          kind: 'trend',
          cue: 'Het aandeel stippen',
          label: 'Het aandeel stippen',
          points: [
            { when: 2019, value: { percent: 12 } },
            { when: 2020, value: { percent: 13 } },
            { when: 2021, value: { percent: 12.5 } },
            { when: 2022, value: { percent: 14 } },
            { when: 2023, value: { percent: 16 } },
          ],
          named: [
            { cue: '12% in 2019', when: 2019 },
            { cue: '16% in 2023', when: 2023 },
          ],
          source: { name: 'Voorbeeld van een bron', year: 2024 },
        },
      ],
    },
    worst: [
      {
        title: filled(48),
        headline: 'Strafbaar.',
        body: `${filled(38, tale)}: bijna 1,5 miljoen, meer dan 999.999. Daarna ${filled(38, other)}: 15,5 procent, 0 procent. En dan 100 procent.`,
        mood: 'truth',
        scenes: [
          {
            kind: 'trend',
            cue: filled(38, tale),
            label: filled(38, tale),
            points: [
              ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((month) => ({
                when: `2023-0${month}` as const,
                value: 900_000 + month * 1000,
              })),
              { when: '2023-10', value: { value: 1_500_000, about: true as const } },
              { when: '2023-11', value: 999_999 },
              { when: '2023-12', value: 890_000 },
            ],
            named: [
              { cue: 'bijna 1,5 miljoen', when: '2023-10' },
              { cue: 'meer dan 999.999', when: '2023-11' },
            ],
            drawn: 'line',
            from: 800_000,
            source: { name: filled(30), year: 2023 },
          },
          {
            kind: 'trend',
            cue: 'Daarna',
            label: filled(38, other),
            points: [
              { when: 1800, value: { percent: 15.5 } },
              { when: 1801, value: { percent: 0 } },
              { when: 2200, value: { percent: 50 } },
            ],
            named: [
              { cue: '15,5 procent', when: 1800 },
              { cue: '0 procent', when: 1801 },
            ],
            source: worstSource,
          },
          {
            kind: 'trend',
            cue: 'En dan',
            label: 'En dan 100 procent',
            points: [
              { when: 2019, value: { percent: 100 } },
              { when: 2020, value: { of: 1, in: 2 } },
              { when: 2021, value: { percent: 100 } },
            ],
            named: [{ cue: '100 procent', when: 2021 }],
          },
        ],
      },
    ],
  },
});

/** The number of a value on the axis: of shares in per cent. */
export function pointValue(value: z.infer<typeof valueSchema>): number {
  const { kind, most } = plainValue(value);
  return kind === 'share' ? Number((most * 100).toPrecision(12)) : most;
}
