import type { Cue } from '../cue.ts';
import type { SceneKind, sceneKinds } from '../scenes/index.ts';
import type { FilmInput } from '../schema.ts';
import type { SlideWords } from '../script.ts';
import type { Source } from '../statistics/source.ts';
import type { EntryOf, FieldOf, ShapesFor, ValueOf } from './shape.ts';

/**
 * The words of a film in another language, as `content/<film>/<language>.ts` gives them: in the shape of the film, with
 * nothing but its words. What is no word (figures, kinds, moods, addresses) stays the film's.
 */
export type TranslationOf<Film extends FilmInput> = {
  /** A BCP 47 tag, after which the file and the folder of what is made are named too. */
  language: string;
  title: string;
  /** Which voice speaks it; without it, the draft voice. The film's own speaks another language. */
  voice?: string;
  /** How to say what the voice would say wrongly, in this language. */
  lexicon?: Record<string, string>;
  /** By the id of the slide. */
  slides: { [Slide in Film['slides'][number] as Slide['id']]: WordsOf<Slide, SlideInput> };
  endCard: WordsOf<Film['endCard'], FilmInput['endCard']> & {
    /** Where the name leads in this language, if not where the film's own leads. */
    url?: string;
  };
} & LessonWordsOf<Film> &
  FieldWordsOf<Film>;

/** A translation with the film that it is of. */
export type TranslationInput = TranslationOf<FilmInput> & { translationOf: string };

type SlideInput = FilmInput['slides'][number];

type TextsIn<Kind extends { texts: object; moments: object }> =
  | keyof Kind['texts']
  | { [Field in keyof Kind['moments']]: TextsAt<Kind['moments'][Field]> }[keyof Kind['moments']];
type TextsAt<Use> = Use extends { texts: infer Texts } ? keyof Texts : never;

/** Fields that hold words. */
type WordField =
  | keyof SlideWords
  | 'name'
  | 'tagline'
  | { [Kind in SceneKind]: TextsIn<(typeof sceneKinds)[Kind]> }[SceneKind];

/** What happens at words, or a list of it. */
type Cued = { cue: unknown } | readonly Cued[];

/**
 * The words of a part of a film: all that it has, and what its kind has room for besides, such as a label where the words
 * of the cue do not do in this language.
 */
type WordsOf<Part, Shapes> = Part extends readonly unknown[]
  ? { [Index in keyof Part]: WordsOf<Part[Index], EntryOf<Shapes>> }
  : {
      [Field in keyof Part as WordsAt<Field, Part[Field]>]: Field extends 'cue'
        ? Cue
        : Field extends WordField
          ? string
          : WordsOf<Part[Field], ValueOf<ShapesFor<Part, Shapes>, Field>>;
    } & {
      [Field in Exclude<FieldOf<ShapesFor<Part, Shapes>> & WordField, keyof Part>]?: string;
    } & (Part extends { source: unknown } ? { source?: Source } : unknown);

/** A field where it holds words, or something that has them. */
type WordsAt<Field, Value> = Field extends 'cue' | WordField
  ? Field
  : Value extends readonly []
    ? never
    : Value extends Cued
      ? Field
      : never;

/** What stands in for each field of the film. */
type FieldWordsOf<Film> = Film extends { fields: infer Fields }
  ? { fields: { [Name in keyof Fields]: string } }
  : unknown;

type LessonWordsOf<Film> = Film extends { lesson: infer Lesson }
  ? {
      lesson: { [Field in keyof Lesson & ('note' | 'questions')]: SameTexts<Lesson[Field]> } & {
        exitUrl?: string;
      };
    }
  : unknown;

/** Texts in the same places; of a list as many as are wanted. */
type SameTexts<Value> = Value extends readonly string[]
  ? readonly string[]
  : { [Key in keyof Value]: SameTexts<Value[Key]> };
