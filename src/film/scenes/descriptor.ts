import { z } from 'zod';
import { type Cue, type CuePlace, cueSchema } from '../cue.ts';
import type { Language } from '../../language/language.ts';
import type { PlainValue } from '../statistics/amount.ts';
import type { Mood } from '../mood.ts';
import type { SlideWords } from '../script.ts';

/**
 * All that is to be known of a kind of scene without drawing it. Schema, parser, timeline, tests and Studio read it
 * here; what else a kind needs, its layout and its picture, the compiler asks for.
 */
export type SceneDescriptor<Name extends string, Fields extends z.core.$ZodShape> = Uses<
  SceneFrom<Name, Fields>
> & {
  schema: SceneSchema<Name, Fields>;
  examples: Examples<z.input<SceneSchema<Name, Fields>>>;
};

/** How the fields of a scene are used. */
type Uses<Scene> = {
  /** What the texts of the scene itself are. */
  texts: TextUses<Scene>;
  /** Every field whose entries have a moment of their own. Entries of a list stand in the order in which they are spoken. */
  moments: { [Field in MomentField<Scene>]: MomentUse<Scene, EntryIn<Scene[Field]>> };
  /** Whether it draws the slide's infographic text. */
  drawsInfographic: boolean;
  /** Whether it sets the headline itself where its cue is in it, so that the headline is not set as a text as well. */
  tellsHeadline: boolean;
  /** The values it shows, each with the words that say it. */
  claims?: (scene: Scene) => Claim[];
  /** Whether others stand by the leading dot, free to come, go, gather and part at a slide's beats. */
  hasOthers?: true;
  /** The texts it sets where a headline stands, each with the cue at which it comes. */
  sets: (scene: Scene, slide: SlideWords) => SetText[];
  /** The silence that it keeps: after these words, while nothing is said. */
  pauses?: (scene: Scene, slide: SlideWords) => Stand;
  /** How long it stands at least after the last words that must be taken down. */
  stands?: (scene: Scene, slide: SlideWords) => Stand;
  /** The pictures of the film's folder that it shows: where it names each, and how it fills its frame. */
  files?: (scene: Scene) => SceneFile[];
  /** What of it cannot be drawn in this slide, beyond what its schema and its moments say. */
  problems?: (scene: Scene, slide: SlideWords, language: Language) => SceneProblem[];
};

/** A value that a scene shows, and the words that must say it. Paths are those in the scene. */
export type Claim = {
  /** Where it is written. */
  path: (string | number)[];
  /** What has the cue that says it: the scene itself (an empty path), or an entry of it. */
  entry: (string | number)[];
  cue: Cue;
  value: PlainValue;
  /** The year that it is of, where the scene says so: its words may name no other. */
  year?: number | undefined;
  /** What the value is of, in a language: the words that stand beside it in the picture. None where it has no label. */
  of?: (language: string) => string;
};

/** Something wrong with a scene: where in it, what was found, and how to mend it. */
export type SceneProblem = { path: (string | number)[]; message: string };

/** A picture that a scene shows: where in it it is named, and whether it fills its frame or is shown whole. */
export type SceneFile = { path: (string | number)[]; name: string; fit: 'fill' | 'whole' };

/** For so many milliseconds after words that are spoken. */
export type Stand = { after: CuePlace; ms: number };

/** A text that is set on screen, and the cue at which it comes. */
export type SetText = { cue: Cue; text: string };

/** What a text is: words of the slide that it quotes, or words that are not spoken. */
export type TextUse = 'quoted' | 'own';
type TextUses<Entry> = { [Field in TextField<Entry>]: TextUse };

type MomentUse<Scene, Entry> = {
  /** What the texts of an entry are. */
  texts: TextUses<Entry>;
  /** The field whose entries have all been told before. */
  after?: MomentField<Scene>;
};

/** What a scene is shown with where it is shown alone: in Studio, as a still, in the stress film. */
type Examples<SceneInput> = {
  /** As a film would have it. */
  ordinary: Example<SceneInput>;
  /** The most that the schema allows of everything. */
  worst: readonly Example<SceneInput>[];
};
export type Example<SceneInput> = SlideWords & { mood: Mood; scenes: SceneInput[] };

type Entry = { cue: Cue };
type EntryIn<Value> = Value extends readonly (infer One)[] ? EntryIn<One> : Extract<Value, Entry>;
type MomentField<Scene> = {
  [Field in keyof Scene]-?: [EntryIn<Scene[Field]>] extends [never] ? never : Field;
}[keyof Scene];
type TextField<Entry> = {
  [Field in keyof Entry]-?: Field extends 'cue'
    ? never
    : string extends Entry[Field]
      ? Field
      : never;
}[keyof Entry];

type SceneSchema<Name extends string, Fields extends z.core.$ZodShape> = z.ZodObject<
  { kind: z.ZodLiteral<Name>; cue: typeof cueSchema } & Fields,
  z.core.$strict
>;
type SceneFrom<Name extends string, Fields extends z.core.$ZodShape> = z.output<
  SceneSchema<Name, Fields>
>;

/** Describes a kind of scene. Every kind begins at a cue; `fields` are its own. */
export const sceneKind = <const Name extends string, Fields extends z.core.$ZodShape>(
  name: Name,
  {
    fields,
    ...rest
  }: { fields: Fields } & Omit<SceneDescriptor<NoInfer<Name>, NoInfer<Fields>>, 'schema'>,
): SceneDescriptor<Name, Fields> => ({
  ...rest,
  schema: z.strictObject({ kind: z.literal(name), cue: cueSchema, ...fields }),
});
