import { oneLine } from './suggestion.ts';

/**
 * What is wrong with content that cannot even be read, from what the compiler or the content itself threw: file, line
 * and mistake on one line, without the way to this project.
 */
export const codeMistake = (error: unknown): string => {
  const lines = String(error instanceof Error ? error.message : error).split('\n');
  // A mistake in the code itself: the compiler names file and line further down.
  const compiled = lines.find((line) => line.includes('ERROR:'));
  const telling = oneLine(
    (compiled ?? lines[0] ?? '')
      .replace('ERROR: ', '')
      .replaceAll(
        /(?<=^|['"`\s(])(?:file:\/\/)?(?:[A-Z]:)?[\\/].*?(?<=[\\/])(?=content[\\/])/gu,
        '',
      ),
  );
  const place = compiled === undefined ? placeOf(error) : undefined;
  const placed =
    place === undefined || telling.startsWith('content') ? telling : `${place}: ${telling}`;
  return compiled === undefined || isAboutNames.test(telling) ? placed : `${placed}; ${oftenMeant}`;
};

/** Understood, but what it names is not there. */
const isAboutNames = /Could not resolve|No matching export/u;

/** The compiler says where it no longer understands. What is wrong stands before that. */
const oftenMeant =
  'look there and at the end of the line before for a comma or a quotation mark that is missing, or an apostrophe in a text between single quotes ("auto\'s" stands between double ones)';

/** Where in the content code threw: `content/sexting/film.ts:12:5`. */
const placeOf = (error: unknown): string | undefined =>
  error instanceof Error
    ? /[\\/](content[\\/][^\s():?]+(?:\?[^\s():]*)?(?::\d+){1,2})/u
        .exec(error.stack ?? '')?.[1]
        ?.replaceAll('\\', '/')
        .replace(/\?[^:]*/u, '')
    : undefined;
