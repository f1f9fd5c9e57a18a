import { z } from 'zod';
import type { Cue } from '../cue.ts';
import type { Language } from '../../language/language.ts';
import type { SlideWords } from '../script.ts';
import { compare } from './compare.ts';
import { contact } from './contact.ts';
import type { Source } from '../statistics/source.ts';
import { count } from './count.ts';
import { definition } from './definition.ts';
import type { Claim, SceneFile, SceneProblem, SetText, Stand, TextUse } from './descriptor.ts';
import { feelings } from './feelings.ts';
import { figure } from './figure.ts';
import { message } from './message.ts';
import { people } from './people.ts';
import { picture } from './picture.ts';
import { question } from './question.ts';
import { quote } from './quote.ts';
import { spread } from './spread.ts';
import { steps } from './steps.ts';
import { support } from './support.ts';
import { trend } from './trend.ts';
import { truth } from './truth.ts';

/** Every kind of scene. */
export const sceneKinds = {
  definition,
  people,
  figure,
  count,
  compare,
  trend,
  message,
  spread,
  feelings,
  steps,
  support,
  quote,
  truth,
  contact,
  question,
  picture,
};
export type SceneKind = keyof typeof sceneKinds;
export const sceneKindNames = Object.keys(sceneKinds) as SceneKind[];

type SchemaOf<Kind extends SceneKind> = (typeof sceneKinds)[Kind]['schema'];
export type SceneOf<Kind extends SceneKind> = z.output<SchemaOf<Kind>>;
export type Scene = { [Kind in SceneKind]: SceneOf<Kind> }[SceneKind];

type AnySchema = { [Kind in SceneKind]: SchemaOf<Kind> }[SceneKind];
const schemas = Object.values(sceneKinds).map(({ schema }) => schema);
export const sceneSchema = z.discriminatedUnion('kind', schemas as [AnySchema, ...AnySchema[]]);

/** A value with its path inside the scene that holds it. */
type Path = (string | number)[];

/** Something of a scene that has a moment: the scene itself (its path is empty), or an entry of it. */
export type CuedEntry = { path: Path; cue: Cue; entry: Record<string, unknown> };

/** What of a scene happens at a moment: the scene itself first, then its entries, field by field. */
export const cuedEntries = (scene: Scene): CuedEntry[] => [
  { path: [], cue: scene.cue, entry: scene },
  ...Object.values(momentLists(scene)).flat(),
];

/** The entries of each field that has moments, in the order in which they must be told. */
export const momentLists = (scene: Scene): Record<string, CuedEntry[]> =>
  Object.fromEntries(
    Object.keys(kindOf(scene).moments).map((field) => [
      field,
      entriesIn((scene as Record<string, unknown>)[field], [field]),
    ]),
  );

/** The fields of a scene that come after another: each with that other. */
export const laterFields = (scene: Scene): { field: string; after: string }[] =>
  Object.entries(kindOf(scene).moments).flatMap(([field, { after }]) =>
    after === undefined ? [] : [{ field, after }],
  );

/** The words of its slide that a scene quotes. */
export const quotationsIn = (scene: Scene): { path: Path; text: string }[] => {
  const { texts, moments } = kindOf(scene);
  const lists = momentLists(scene);
  return [
    ...quotedIn(scene, [], texts),
    ...Object.entries(moments).flatMap(([field, use]) =>
      (lists[field] ?? []).flatMap(({ path, entry }) => quotedIn(entry, path, use.texts)),
    ),
  ];
};

/** Whether the entry at a path of a scene sets the words of its cue where it has no label. */
export const setsCue = (scene: Scene, path: Path): boolean =>
  'label' in (kindOf(scene).moments[path[0] ?? '']?.texts ?? {});

/** The texts that a scene sets where a headline stands, each with the cue at which it comes. */
export const setTexts = (scene: Scene, slide: SlideWords): SetText[] =>
  kindOf(scene).sets(scene, slide);

/** The silence that a scene keeps after words of its slide, where it keeps one. */
export const pauseOf = (scene: Scene, slide: SlideWords): Stand | null =>
  kindOf(scene).pauses?.(scene, slide) ?? null;

/** How long a scene stands at least after words of its slide, where that is more than it takes to read it. */
export const standOf = (scene: Scene, slide: SlideWords): Stand | null =>
  kindOf(scene).stands?.(scene, slide) ?? null;

/** The values that a scene shows, each with the words that must say it. */
export const claimsIn = (scene: Scene): Claim[] => kindOf(scene).claims?.(scene) ?? [];

/** Whether a scene shows a statistic, of which a source is asked. */
export const isStatistic = (scene: Scene): boolean =>
  'source' in sceneKinds[scene.kind].schema.shape;

/** Where the numbers of a scene come from, where it says so. */
export const sourceOf = (scene: Scene): Source | undefined =>
  'source' in scene ? scene.source : undefined;

/** Whether others stand by the leading dot of a scene, free to move. */
export const hasOthers = (scene: Scene): boolean => 'hasOthers' in sceneKinds[scene.kind];

/** Whether a scene draws the infographic text of its slide. */
export const drawsInfographic = (scene: Scene): boolean => kindOf(scene).drawsInfographic;

/** Whether a scene sets the headline itself where its cue is in it. */
export const canTellHeadline = (scene: Scene): boolean => kindOf(scene).tellsHeadline;

/** The pictures of the film's folder that a scene shows. */
export const filesOfScene = (scene: Scene): SceneFile[] => kindOf(scene).files?.(scene) ?? [];

/** What of a scene cannot be drawn in its slide, as its kind says. */
export const ownProblems = (scene: Scene, slide: SlideWords, language: Language): SceneProblem[] =>
  kindOf(scene).problems?.(scene, slide, language) ?? [];

type AnyKind = {
  texts: Record<string, TextUse>;
  moments: Record<string, { texts: Record<string, TextUse>; after?: string }>;
  drawsInfographic: boolean;
  tellsHeadline: boolean;
  claims?: (scene: Scene) => Claim[];
  sets: (scene: Scene, slide: SlideWords) => SetText[];
  pauses?: (scene: Scene, slide: SlideWords) => Stand;
  stands?: (scene: Scene, slide: SlideWords) => Stand;
  files?: (scene: Scene) => SceneFile[];
  problems?: (scene: Scene, slide: SlideWords, language: Language) => SceneProblem[];
};

// A scene is of the kind by which its descriptor is found; TypeScript cannot follow that.
const kindOf = (scene: Scene): AnyKind => sceneKinds[scene.kind] as unknown as AnyKind;

const entriesIn = (value: unknown, path: Path): CuedEntry[] => {
  if (Array.isArray(value)) {
    return value.flatMap((child, index) => entriesIn(child, [...path, index]));
  }
  return value === undefined
    ? []
    : [{ path, cue: (value as { cue: Cue }).cue, entry: value as Record<string, unknown> }];
};

const quotedIn = (entry: Record<string, unknown>, path: Path, uses: Record<string, TextUse>) =>
  Object.entries(uses).flatMap(([field, use]) => {
    const text = entry[field];
    return use === 'quoted' && typeof text === 'string' ? [{ path: [...path, field], text }] : [];
  });
