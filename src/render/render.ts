import path from 'node:path';
import { madeName } from '../film/translation/edition.ts';
import type { FilmNarration } from '../film/narration.ts';
import type { Narrate, PieceEngine, RenderContext } from './context.ts';
import type { Report } from '../told/event.ts';
import { RecordingError } from '../narration/recorded/recording-error.ts';
import { pieceId } from '../timeline/piece.ts';
import { timeFilm } from './film-files.ts';
import { renderFilms } from './film.ts';
import { openLanes, type Lanes } from './at-once/lanes.ts';
import { Once } from './at-once/once.ts';
import type { PieceDrawer } from './piece/drawer.ts';
import { openLocalDrawer, type DrawerContext } from './piece/local-drawer.ts';
import { RenderError } from '../told/errors.ts';
import { PieceHistory } from './piece/history.ts';
import type { PlannedFilm } from './plan.ts';
import { TaskGroup } from './tasks.ts';
import { tmpdir } from 'node:os';
import { prepareOutFolder } from '../disk/out-folder.ts';
import { namedFullDisk } from '../disk/room.ts';
import { openRunFolder, type RunFolder } from '../disk/run-folder.ts';
import { ContentStore } from '../disk/store.ts';
import { describeFailure, isFullDisk } from '../told/failure.ts';
import { placesOf } from './room.ts';

export type RenderOptions = Pick<
  RenderContext,
  'publicDir' | 'contentDir' | 'outDir' | 'lufs' | 'fresh' | 'versions'
> & {
  cacheDir: string;
  /** The most that drawn pieces and sounds may take on disk once the run is over. */
  cacheBytes: number;
  openEngine: (options: {
    /** For whatever the engine needs on disk while it runs. */
    temporaryDir: string;
    signal: AbortSignal;
    report: Report;
  }) => Promise<PieceEngine>;
  narrate: Narrate;
  /** How many pieces are drawn at once. */
  jobs: number;
  /** What has pieces drawn; without it, this machine does. */
  openDrawer?: (context: DrawerContext) => Promise<PieceDrawer>;
  /** How many films are begun at once; without it, as many as pieces. */
  filmsAtOnce?: number;
  report: Report;
  signal: AbortSignal;
};

/** Films that are made together, before the next batch is looked at. */
export type Batch = {
  plans: readonly PlannedFilm[];
  /** Hears why it could not be made, and the next is; without it, that ends the run. */
  onFailure?: (error: unknown) => void;
  /** Hears what is told of this batch, where not all of the run is told to one. */
  report?: Report;
  /**
   * When pieces of its films begin to be drawn. What is wrong with a voice is told before anything is drawn, unless the
   * films are so alike that the first of them tells.
   */
  begins?: 'when all are spoken' | 'as each is spoken';
};

/**
 * Makes all planned files that are not finished yet, as `renderEach` does.
 * @throws as `renderEach`
 */
export const render = (plans: readonly PlannedFilm[], options: RenderOptions): Promise<void> =>
  renderEach([{ plans }], options);

/**
 * Makes all planned files that are not finished yet, batch by batch; of one that is made nothing is kept in memory. Each
 * file appears whole or not at all; what runs before this one left behind is removed.
 * A recording that cannot be used stops only the files of its own slide; it is told when the others are made.
 * @throws {RecordingError} with all that is wrong with recordings
 * @throws {RenderError} that says what could not be made and how to mend it; the abort reason when the signal aborted
 */
export const renderEach = async (
  batches: Iterable<Batch> | AsyncIterable<Batch>,
  { cacheDir, cacheBytes, openEngine, ...options }: RenderOptions,
): Promise<void> => {
  const { report, signal } = options;
  const places = placesOf({ ...options, cacheDir, temporaryDir: tmpdir() });
  const run = await openRunFolder(cacheDir);
  try {
    if (run.hasFoundKilled)
      report({
        kind: 'warning',
        message: `The run before this one was ended before it could clear up. If nobody did that, the machine ran out of memory.`,
      });
    let opening: Promise<PieceEngine> | null = null;
    const open = () => {
      opening ??= openEngine({ temporaryDir: run.folder, signal, report });
      opening.catch(() => undefined); // thrown where it is waited for
      return opening;
    };
    let made = 0;
    try {
      for await (const { plans, onFailure, report: own = report, begins } of batches) {
        await prepareOutFolder(options.outDir, filesOf(plans));
        const inner = await run.openInner();
        try {
          await renderBatch(plans, { ...options, report: own, begins, cacheDir, run: inner, open });
        } catch (error) {
          const isOpen = await (opening as Promise<PieceEngine> | null)?.then(
            () => true,
            () => false,
          );
          if (!onFailure || signal.aborted || isOpen === false || !isOfBatch(error)) throw error;
          onFailure(error);
        } finally {
          await inner.remove();
        }
        if (++made % batchesBeforePruning === 0) await storeOf(cacheDir, run).prune(cacheBytes);
      }
    } finally {
      const opened = await (opening as Promise<PieceEngine> | null)?.catch(() => null);
      await opened?.close();
    }
    await storeOf(cacheDir, run).prune(cacheBytes);
  } catch (error) {
    signal.throwIfAborted();
    throw isFullDisk(error) ? await namedFullDisk(error, places) : error;
  } finally {
    await run.remove();
  }
};

/** Whether something ails a batch only: not the disk, the voices, the queue or what was asked for, which all need. */
const isOfBatch = (error: unknown): boolean =>
  ['render', 'recording', 'unexpected'].includes(describeFailure(error).reason);

/** Each leaves a few megabytes in the cache. */
const batchesBeforePruning = 20;

const storeOf = (cacheDir: string, run: RunFolder): ContentStore =>
  new ContentStore(path.join(cacheDir, 'pieces'), run);

type BatchOptions = Omit<RenderOptions, 'cacheBytes' | 'openEngine'> & {
  begins: Batch['begins'];
  /** For this batch alone. */
  run: RunFolder;
  open: () => Promise<PieceEngine>;
};

const renderBatch = async (
  plans: readonly PlannedFilm[],
  {
    open,
    narrate,
    jobs,
    openDrawer = openLocalDrawer,
    filmsAtOnce,
    begins = 'when all are spoken',
    signal,
    ...options
  }: BatchOptions,
): Promise<void> => {
  const { cacheDir, run, report } = options;
  // What draws is made ready while the films are spoken.
  const opening = open();
  // What is spoken anew is drawn anew.
  const warmUp = () => void opening.then((engine) => engine.warmUp()).catch(() => undefined);
  const lanes = openLanes(jobs, filmsAtOnce);
  const problems: string[] = [];
  const speak = (plan: PlannedFilm) => async (inner: AbortSignal) => {
    const spoken = await narrateFilm(plan, narrate, report, inner, warmUp);
    problems.push(...spoken.problems);
    return timeFilm(without(plan, spoken.refused), spoken.narrations);
  };
  const speeches = plans.map(speak);
  const films =
    begins === 'as each is spoken' ? speeches : await allSpoken(speeches, lanes.speaking, signal);
  const made: RenderContext['made'] = {
    pieces: new Once(),
    posters: new Once(),
    pieceSounds: new Once(),
    sounds: new Once(),
  };
  const store = storeOf(cacheDir, run);
  const history = new PieceHistory(path.join(cacheDir, 'history'));
  const context = { ...options, engine: await opening, store, history, made, lanes, jobs };
  const drawer = await openDrawer(context);
  try {
    const failed = await renderFilms(films, { ...context, drawer }, signal);
    if (failed.length > 0) throw new RenderError([...failed, ...problems]);
  } finally {
    await drawer.close();
  }
  if (problems.length > 0) throw new RecordingError(problems);
};

type Speech = Parameters<typeof renderFilms>[0][number];

/** Has all films spoken before the first of them goes on. */
const allSpoken = async (
  speeches: readonly Speech[],
  lane: Lanes['speaking'],
  signal: AbortSignal,
): Promise<Speech[]> => {
  const group = new TaskGroup(signal);
  const spoken = speeches.map((speech) => group.start(speech, lane));
  await group.end();
  return spoken.map((film) => () => film);
};

/** What is going to stand in the folder of each film. */
const filesOf = (plans: readonly PlannedFilm[]): Record<string, string[]> =>
  Object.fromEntries(
    plans.map(({ film, files }) => [madeName(film), files.map((file) => file.path)]),
  );

type Spoken = { narrations: FilmNarration; refused: ReadonlySet<string>; problems: string[] };

const narrateFilm = async (
  { film, pieces }: PlannedFilm,
  narrate: Narrate,
  report: Report,
  signal: AbortSignal,
  onSpeaking: () => void,
): Promise<Spoken> => {
  const edition = madeName(film);
  const refused = new Set<string>();
  const problems: string[] = [];
  const narrations = await narrate(film, {
    pieces: new Set(pieces.map(({ piece }) => pieceId(piece))),
    onSpeaking: ({ id, index, total }) => {
      report({ kind: 'speaking', film: edition, piece: id, number: index + 1, total });
      onSpeaking();
    },
    onNarrated: ({ id, kept }) => report({ kind: 'narrated', film: edition, piece: id, kept }),
    onRefused: (piece) => {
      refused.add(piece.id);
      problems.push(...piece.problems);
    },
    signal,
  });
  return { narrations, refused, problems };
};

/** What is left of a plan without pieces that cannot be spoken. */
const without = (plan: PlannedFilm, refused: ReadonlySet<string>): PlannedFilm => {
  const pieces = plan.pieces.filter(({ piece }) => !refused.has(pieceId(piece)));
  const names = new Set(pieces.map(({ name }) => name));
  const files = plan.files.filter((file) => file.pieces.every((name) => names.has(name)));
  return { ...plan, pieces, files };
};
