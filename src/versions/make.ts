import { requireRoom } from '../disk/room.ts';
import { editionName } from '../film/edition.ts';
import { ContentError } from '../film/parse/parse.ts';
import type { Film } from '../film/schema.ts';
import type { Version } from '../film/version.ts';
import type { RenderRequest } from '../render/plan.ts';
import { renderEach, type Batch, type RenderOptions } from '../render/render.ts';
import { readSupplied } from '../supplied/supplied.ts';
import { RenderError } from '../told/errors.ts';
import type { Report } from '../told/event.ts';
import type { ParsedEdition, Versions } from './read.ts';
import { planVersion, requireSlides } from './request.ts';
import { needsOfVersions } from './room.ts';
import { writeSummary, type Outcome } from './summary.ts';

/** What to make: of each edition every chosen version. */
export type VersionsRequest = {
  editions: readonly ParsedEdition[];
  versions: Versions;
  chosen: readonly Version[];
  request: RenderRequest;
  /** The folder that holds `content/` and `node_modules`. */
  projectFolder: string;
};

/** A film as one version has it, with what its folder supplies. */
export const versionFilm = async (
  { listed, film }: ParsedEdition,
  version: Version,
  projectFolder: string,
): Promise<Film> => {
  const own = listed.parse(version);
  const { supplied, problems } = await readSupplied(own, projectFolder, film);
  if (problems.length > 0) throw new ContentError(problems);
  return { ...own, ...supplied };
};

/**
 * Makes versions one after another, and then a table of what there is. What a version shares with others is made once;
 * one that cannot be made does not keep the others from it.
 * @throws {RenderError} with why some could not be made
 * @throws {UsageError} for a slide that there is not; {DiskFullError} when there is no room for all
 */
export const makeVersions = async (
  asked: VersionsRequest,
  options: RenderOptions,
): Promise<void> => {
  const { editions, versions, chosen, request } = asked;
  await requireRoom(
    (
      await Promise.all(
        editions.map(({ listed }) => {
          const optional = optionalIn(listed.film);
          const every = { id: 'every', values: {}, with: optional, without: [] };
          const whole = listed.parse(every);
          requireSlides(request, whole);
          return needsOfVersions({ ...options, whole, optional, versions: chosen, request });
        }),
      )
    ).flat(),
  );
  const outcomes = editions.map(() => new Map<string, Outcome>());
  try {
    await renderEach(batchesOf(asked, outcomes, options.report), options);
  } finally {
    for (const [index, edition] of editions.entries())
      await writeSummary(edition, versions, outcomes[index] ?? new Map(), options.outDir);
  }
  const failed = editions.flatMap(({ film }, index) =>
    [...(outcomes[index] ?? [])].flatMap(([id, { problem }]) =>
      problem === undefined ? [] : [`${editionName(film)}/${id}: ${problem}`],
    ),
  );
  if (failed.length > 0)
    throw new RenderError(failed, {
      remedy: 'All others are there. Mend what is wrong and run again: what is made stays.',
    });
};

/** Each version when the one before it is made: nothing of it is kept but what came of it. */
async function* batchesOf(
  { editions, chosen, request, projectFolder }: VersionsRequest,
  outcomes: readonly Map<string, Outcome>[],
  report: Report,
): AsyncGenerator<Batch & { report: Report }> {
  const total = editions.length * chosen.length;
  let number = 0;
  for (const [index, edition] of editions.entries()) {
    for (const version of chosen) {
      const film = await versionFilm(edition, version, projectFolder);
      const startedMs = performance.now();
      const files = { made: 0, kept: 0 };
      const about = { film: editionName(edition.film), version: version.id, total };
      number++;
      let problem: string | undefined;
      const tell = (state: 'begun' | Outcome['state']) => {
        const seconds = Math.round(performance.now() - startedMs) / 1000;
        const came = { number, files: files.made + files.kept, seconds };
        report({
          ...{ kind: 'version', ...about, state, ...came },
          ...(problem !== undefined && { problem }),
        });
      };
      tell('begun');
      yield {
        plans: planVersion(film, request),
        report: (event) => {
          if (event.kind === 'file') files[event.kept ? 'kept' : 'made']++;
          report(event);
        },
        onFailure: (error) => {
          problem = error.message.replaceAll(/\s+/gu, ' ');
        },
      };
      const state = problem !== undefined ? 'failed' : files.made > 0 ? 'made' : 'kept';
      outcomes[index]?.set(version.id, { state, ...(problem !== undefined && { problem }) });
      tell(state);
    }
  }
}

const optionalIn = (film: unknown): string[] =>
  (film as Pick<Film, 'slides'>).slides.flatMap(({ id, optional }) => (optional ? [id] : []));
