import { requireRoom } from '../disk/room.ts';
import { editionName, madeName } from '../film/translation/edition.ts';
import { ContentError } from '../film/parse/parse.ts';
import type { Film } from '../film/schema.ts';
import type { Version } from '../film/version/version.ts';
import type { PlannedFilm, RenderRequest } from '../render/plan.ts';
import { renderEach, type Batch, type RenderOptions } from '../render/render.ts';
import { readSupplied } from '../supplied/supplied.ts';
import { RenderError } from '../told/errors.ts';
import type { Report } from '../told/event.ts';
import { describeFailure } from '../told/failure.ts';
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
export const makeVersions = async (asked: VersionsRequest, given: RenderOptions): Promise<void> => {
  const options = { filmsAtOnce: given.jobs + othersAtOnce, ...given };
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
  const outcomes = editions.map(
    () => new Map<string, Outcome>(chosen.map(({ id }) => [id, { state: 'not reached' }])),
  );
  try {
    await renderEach(batchesOf(asked, outcomes, options), options);
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

/** Begun beside those that are drawn: while these are spoken, joined and written, no core waits. */
const othersAtOnce = 15;

/**
 * As many versions at a time as films are begun at once, and the next when these are made: nothing is kept of them but
 * what came of them. Where one of several cannot be made, each is tried by itself: the others are there, or need little.
 */
async function* batchesOf(
  { editions, chosen, request, projectFolder }: VersionsRequest,
  outcomes: readonly Map<string, Outcome>[],
  { report, filmsAtOnce }: Pick<RenderOptions, 'report'> & { filmsAtOnce: number },
): AsyncGenerator<Batch> {
  const all = editions.flatMap((edition, index) =>
    chosen.map((version) => ({ edition, version, outcomes: outcomes[index] })),
  );
  let lastEndMs = performance.now();
  const tell = (one: Begun, state: 'begun' | 'made' | 'kept' | 'failed', problem?: string) =>
    report({
      ...{ kind: 'version', film: editionName(one.edition.film), version: one.version.id, state },
      ...{ number: one.number, total: all.length, files: one.files.size },
      seconds: Math.round(one.ms) / 1000,
      ...(problem !== undefined && { problem }),
    });
  const end = (one: Begun, problem: string | null = null) => {
    one.isEnded = true;
    one.ms = performance.now() - lastEndMs;
    lastEndMs = performance.now();
    const state = problem !== null ? 'failed' : one.isMade ? 'made' : 'kept';
    one.outcomes?.set(one.version.id, { state, ...(problem !== null && { problem }) });
    tell(one, state, problem ?? undefined);
  };
  for (let first = 0; first < all.length; first += filmsAtOnce) {
    const begun: Begun[] = [];
    for (const one of all.slice(first, first + filmsAtOnce)) {
      const film = await versionFilm(one.edition, one.version, projectFolder);
      begun.push({
        ...{ ...one, film, plans: planVersion(film, request), number: first + begun.length + 1 },
        ...{ files: new Set(), isMade: false, isEnded: false, ms: 0 },
      });
    }
    const hear: Report = (event) => {
      report(event);
      const one = begun.find(({ film }) => 'film' in event && madeName(film) === event.film);
      if (event.kind !== 'file' || !one) return;
      one.files.add(event.path);
      one.isMade ||= !event.kept;
      const planned = one.plans.reduce((sum, { files }) => sum + files.length, 0);
      if (one.files.size === planned && !one.isEnded) end(one);
    };
    /** Makes some of them, and gives why that could not be. */
    const making = async function* (some: readonly Begun[]): AsyncGenerator<Batch, string | null> {
      let problem: string | null = null;
      yield {
        plans: some.flatMap(({ plans }) => plans),
        report: hear,
        begins: 'as each is spoken',
        onFailure: (error) => (problem = describeFailure(error).lines.join(' ')),
      };
      return problem;
    };
    for (const one of begun) tell(one, 'begun');
    const together = yield* making(begun);
    for (const one of begun) {
      if (one.isEnded) continue;
      const problem = together !== null && begun.length > 1 ? yield* making([one]) : together;
      if (!one.isEnded) end(one, problem);
    }
  }
}

/** A version that is being made, and what came of it so far. */
type Begun = {
  edition: ParsedEdition;
  version: Version;
  outcomes: Map<string, Outcome> | undefined;
  film: Film;
  plans: readonly PlannedFilm[];
  /** From 1, of all. */
  number: number;
  /** Those in their place. */
  files: Set<string>;
  /** Whether one of them was not there before. */
  isMade: boolean;
  isEnded: boolean;
  /** Since the one that ended before it: several are made at once. */
  ms: number;
};

const optionalIn = (film: unknown): string[] =>
  (film as Pick<Film, 'slides'>).slides.flatMap(({ id, optional }) => (optional ? [id] : []));
