/** The names of the fields that a film has. */
export type FieldNames<Film> = Film extends { fields: infer Fields }
  ? keyof Fields & string
  : never;

/** What is written, where a text that names a field which there is not gives way to what is wrong with it. */
export type FilledIn<Part, Names extends string> = Part extends string
  ? FilledText<Part, Names, Part>
  : Part extends object
    ? { [Key in keyof Part]: FilledIn<Part[Key], Names> }
    : Part;

type FilledText<
  Text extends string,
  Names extends string,
  Whole,
> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name extends Names
    ? FilledText<Rest, Names, Whole>
    : `There is no field {${Name}}`
  : Whole;
