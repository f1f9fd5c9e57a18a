import { z } from 'zod';
import { plainValue, valueSchema } from '../statistics/amount.ts';
import { cueSchema } from '../cue.ts';
import { sourceSchema } from '../statistics/source.ts';
import { text } from '../text/text.ts';
import { sceneKind } from './descriptor.ts';
import { filled, worstSource } from './filled.ts';
import { comparisonProblems } from './small-print.ts';

const row = z.strictObject({
  cue: cueSchema,
  label: text(16),
  /** A number, or a share: {percent: 12}, {of: 1, in: 8}. */
  value: valueSchema,
});

const heading = 'wat jongeren vertellen over vertrouwen en beelden';

/** Two to five values under each other, from one zero line, each at its cue. */
export const compare = sceneKind('compare', {
  fields: {
    /** Over the rows: what is compared. */
    label: text(60).optional(),
    rows: z
      .array(row)
      .min(2)
      .max(5)
      .refine(
        (rows) => new Set(rows.map(({ value }) => plainValue(value).kind)).size === 1,
        'are amounts and shares; compare what is counted in one unit',
      ),
    drawn: z.enum(['dots', 'bars']).default('dots'),
    /** Which row stands out from this cue on, counted from 0; without it the last does. */
    accent: z.strictObject({ cue: cueSchema, row: z.int().min(0).max(4) }).optional(),
    /** What a dot stands for, as the words name it: `meldingen`. */
    unit: text(24).optional(),
    source: sourceSchema.optional(),
  },
  texts: { label: 'quoted', unit: 'quoted' },
  moments: { rows: { texts: { label: 'quoted' } }, accent: { texts: {} } },
  drawsInfographic: false,
  tellsHeadline: true,
  claims: ({ rows, label: heading }) =>
    rows.map(({ cue, label, value }, index) => ({
      path: ['rows', index, 'value'],
      entry: ['rows', index],
      cue,
      value: plainValue(value),
      of: () => (heading === undefined ? label : `${heading} · ${label}`),
      ...(/^(?:19|20)\d\d$/u.test(label) && { year: Number(label) }),
    })),
  sets: ({ cue, label, rows }) => [
    ...(label === undefined ? [] : [{ cue, text: label }]),
    ...rows.map((one) => ({ cue: one.cue, text: one.label })),
  ],
  problems: ({ label, rows, drawn, accent, source }) => [
    ...comparisonProblems({ label, rows: rows.length, source, isScaled: drawn === 'dots' }),
    ...(accent && accent.row >= rows.length
      ? [
          {
            path: ['accent', 'row'],
            message: `is ${accent.row}, but there are ${rows.length} rows, counted from 0`,
          },
        ]
      : []),
  ],
  examples: {
    ordinary: {
      topic: 'Voorbeeld',
      title: 'Een vergelijking',
      headline: 'Zo groeit een rij stippen.',
      body: 'Het aantal stippen groeide: 38.000 stippen in 2023, 51.000 in 2024.',
      mood: 'action',
      scenes: [
        {
          kind: 'compare',
          cue: 'Het aantal stippen groeide',
          label: 'Het aantal stippen',
          rows: [
            { cue: '38.000 stippen in 2023', label: '2023', value: 38_000 },
            { cue: '51.000 in 2024', label: '2024', value: 51_000 },
          ],
          unit: 'stippen',
          source: { name: 'Voorbeeld van een bron', year: 2024 },
        },
      ],
    },
    worst: [
      {
        title: filled(48),
        headline: 'Strafbaar.',
        body: `Tel: 100 procent kinderfaciliteit, 99,5 procent vertrouwelijkebe, 1 procent ouders en verzor, 0 procent van alle jongere, 50 procent jongeren van achttien. ${filled(38, heading)} Zo'n 999,9 miljoen jongeren tot 18 jaar, bijna 1,5 miljoen kinderfaciliteit, meer dan 999.999 ouders. Daar: ${filled(36)} € 0,5 oud, € 3,25 nieuw.`,
        mood: 'action',
        scenes: [
          {
            kind: 'compare',
            cue: 'Tel',
            rows: [
              { cue: '100 procent', label: 'kinderfaciliteit', value: { percent: 100 } },
              { cue: '99,5 procent', label: 'vertrouwelijkebe', value: { percent: 99.5 } },
              { cue: '1 procent', label: 'ouders en verzor', value: { percent: 1 } },
              { cue: '0 procent', label: 'van alle jongere', value: { percent: 0 } },
              { cue: '50 procent', label: 'jongeren van', value: { of: 1, in: 2 } },
            ],
            source: { name: filled(30), year: 2023 },
          },
          {
            kind: 'compare',
            cue: filled(38, heading),
            label: filled(38, heading),
            rows: [
              {
                cue: "Zo'n 999,9 miljoen",
                label: 'jongeren tot 18',
                value: { value: 999_900_000, about: true },
              },
              { cue: 'bijna 1,5 miljoen', label: 'kinderfaciliteit', value: 1_500_000 },
              { cue: 'meer dan 999.999', label: 'ouders', value: 999_999 },
            ],
            accent: { cue: { words: 'Daar', in: 'body' }, row: 0 },
            unit: 'jongeren',
            source: { name: filled(30), year: 2023 },
          },
          {
            kind: 'compare',
            cue: filled(36),
            label: filled(36),
            rows: [
              { cue: '€ 0,5', label: 'oud', value: 0.5 },
              { cue: '€ 3,25', label: 'nieuw', value: 3.25 },
            ],
            drawn: 'bars',
            source: worstSource,
          },
        ],
      },
    ],
  },
});
