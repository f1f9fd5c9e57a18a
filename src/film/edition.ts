import type { Film } from './schema.ts';

type Edition = Pick<Film, 'id' | 'edition'>;

/**
 * Names an edition of a film, and the folder of all that is made of it, with forward slashes: `lights`; of a translation
 * `lights/en`.
 */
export const editionName = ({ id, edition }: Edition): string =>
  edition === undefined ? id : `${id}/${edition}`;

/** Where its words are written, from the project's folder. */
export const writtenIn = ({ id, edition }: Edition): string =>
  `content/${id}/${edition ?? 'film'}.ts`;

/** Where its recordings are, from the project's folder. */
export const recordingsFolder = ({ id, edition }: Edition): string =>
  `content/${id}/${edition === undefined ? 'voice' : `voice-${edition}`}`;
