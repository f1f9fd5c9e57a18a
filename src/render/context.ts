import type { FilmNarration } from '../film/narration.ts';
import type { Film } from '../film/schema.ts';
import type { NarrationEvents } from '../narration/narrate.ts';
import type { Lanes } from './at-once/lanes.ts';
import type { Once } from './at-once/once.ts';
import type { Engine } from './engine/engine.ts';
import type { PieceDrawer } from './piece/drawer.ts';
import type { Segment } from './piece/segment.ts';
import type { FinishedSound, PieceSound } from './sound/finished-sound.ts';
import type { Report } from '../told/event.ts';
import type { PieceHistory } from './piece/history.ts';
import type { RunFolder } from '../disk/run-folder.ts';
import type { ContentStore } from '../disk/store.ts';

/** What draws pieces. */
export type PieceEngine = Pick<Engine, 'identity' | 'warmUp' | 'draw' | 'drawStill' | 'close'> & {
  name: string;
};

/** Has a film spoken; gives the sounds as paths under the public folder. */
export type Narrate = (
  film: Film,
  options: NarrationEvents & {
    /** Only these pieces; without it, all. */
    pieces?: ReadonlySet<string>;
    signal: AbortSignal;
  },
) => Promise<FilmNarration>;

/** What the making of every film of a run shares. */
export type RenderContext = {
  engine: PieceEngine;
  /** Has pieces drawn: with this engine, or elsewhere with one of the same identity. */
  drawer: PieceDrawer;
  /** How much is done at once. */
  lanes: Lanes;
  /** What this run has made or found, for all films that need the same. Posters and sounds are files. */
  made: {
    pieces: Once<Segment>;
    posters: Once<string>;
    pieceSounds: Once<PieceSound>;
    sounds: Once<FinishedSound>;
  };
  run: RunFolder;
  /** Drawn pieces and finished sounds. */
  store: ContentStore;
  history: PieceHistory;
  publicDir: string;
  /** Holds a folder for each film, with the music that it names. */
  contentDir: string;
  /** How loud files are to be, in LUFS; without it as standards want it. */
  lufs?: number;
  outDir: string;
  cacheDir: string;
  /** Make everything again. */
  fresh: boolean;
  /** What the files are made with, for the manifest. */
  versions: Record<string, string>;
  report: Report;
};
