import type { Film } from '../schema.ts';

type Edition = Pick<Film, 'id' | 'edition'>;
type Made = Edition & Pick<Film, 'version'>;

/**
 * Names an edition of a film, and the folder of all that is made of it, with forward slashes: `lights`; of a translation
 * `lights/en`.
 */
export const editionName = ({ id, edition }: Edition): string =>
  edition === undefined ? id : `${id}/${edition}`;

/**
 * Names what is made of an edition, or of a version of it, and its folder: `lights`, `lights/de-brug`,
 * `lights/en/de-brug`.
 */
export const madeName = ({ version, ...edition }: Made): string =>
  version === undefined ? editionName(edition) : `${editionName(edition)}/${version.id}`;

/** Where its words are written, from the project's folder. */
export const writtenIn = ({ id, edition }: Edition): string =>
  `content/${id}/${edition ?? 'film'}.ts`;

/** Where its recordings are, from the project's folder. */
export const recordingsFolder = ({ id, edition }: Edition): string =>
  `content/${id}/${edition === undefined ? 'voice' : `voice-${edition}`}`;
