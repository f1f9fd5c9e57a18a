import { filled } from '../../language/own-words/own-words.ts';
import { languageOf } from '../../language/languages.ts';
import { type Cue, cueWords } from '../cue.ts';
import { isStatistic, sourceOf } from '../scenes/index.ts';
import type { Slide } from '../schema.ts';
import type { Source } from './source.ts';

/** A source, and the words of the statistic that it is of. */
export type StatedSource = Source & { cue: string };

/** The sources of a slide, in the order in which its statistics are told. */
export const sourcesIn = ({ scenes }: Slide): StatedSource[] =>
  scenes.flatMap((scene) => {
    const source = sourceOf(scene);
    return source ? [{ ...source, cue: cueWords(scene.cue) }] : [];
  });

/** The words of the statistics of a slide that name no source. */
export const statisticsWithoutSource = ({ scenes }: Slide): string[] =>
  scenes
    .filter((scene) => isStatistic(scene) && sourceOf(scene) === undefined)
    .map(({ cue }: { cue: Cue }) => cueWords(cue));

/** The sources of slides, each once, by the name under which each is listed beside a film. */
const distinctSources = (slides: readonly Slide[]): Map<string, Source> =>
  new Map(
    slides
      .flatMap(sourcesIn)
      .map((source) => [
        [source.name, source.year, source.url].filter((part) => part !== undefined).join(', '),
        source,
      ]),
  );

/** Sources as they are listed beside a film, each once: `CBS, Veiligheidsmonitor, 2023, https://…`. */
export const listedSources = (slides: readonly Slide[]): string[] => [
  ...distinctSources(slides).keys(),
];

/** Sources as they are written in the picture, each once, with their addresses. */
export const writtenSources = (
  slides: readonly Slide[],
  language: string,
): { written: string; url: string | null }[] =>
  [...distinctSources(slides).values()].map((source) => ({
    written: writtenSource(source, language),
    url: source.url ?? null,
  }));

/** Before such a list, in the language of a film: `Bronnen`. */
export const sourcesHeading = (language: string): string =>
  languageOf(language).statisticWords.sources;

/** A source as it is written in the picture: `Bron: CBS, Veiligheidsmonitor, 2023`. */
export const writtenSource = ({ name, year }: Source, language: string): string =>
  filled(languageOf(language).statisticWords.source, { name, year });
