import type { FilmNarration } from '../film/narration.ts';
import type { Film } from '../film/schema.ts';
import type { NarrationEvents } from '../narration/narrate.ts';
import type { Engine } from './engine/engine.ts';
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
