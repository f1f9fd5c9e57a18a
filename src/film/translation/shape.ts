/** The fields of any member of a union, and what a field can be. */
export type FieldOf<Shapes> = Shapes extends unknown ? keyof Shapes : never;
export type ValueOf<Shapes, Field> = Shapes extends unknown
  ? Field extends keyof Shapes
    ? Shapes[Field]
    : never
  : never;
/** What an array of a shape holds. */
export type EntryOf<Shapes> = Shapes extends readonly (infer Entry)[] ? Entry : never;

/** The members of a union that a part can be: those of its kind, where it has one. */
export type ShapesFor<Part, Shapes> = Part extends { kind: infer Kind }
  ? Extract<Shapes, { kind: Kind }>
  : Extract<Shapes, object>;

/**
 * What is written, held to the fields that a shape has: any other is `never`. TypeScript looks for fields too many by
 * itself, but not where it keeps the very words that are written.
 */
export type KnownIn<Part, Shapes> = Part extends readonly unknown[]
  ? { [Index in keyof Part]: KnownIn<Part[Index], EntryOf<Shapes>> }
  : Part extends object
    ? {
        [Field in keyof Part]: Field extends FieldOf<ShapesFor<Part, Shapes>>
          ? KnownIn<Part[Field], ValueOf<ShapesFor<Part, Shapes>, Field>>
          : never;
      }
    : Part;
