/** Something wrong: where, what was found, and how to mend it. */
export type Problem = { path: PropertyKey[]; message: string };

/** Problems of a scene, as those of its slide. */
export const within = (index: number, problems: readonly Problem[]): Problem[] =>
  problems.map(({ path, message }) => ({ path: ['scenes', index, ...path], message }));
