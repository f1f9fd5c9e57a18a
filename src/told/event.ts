/** What a render tells while it runs. */
export type RenderEvent =
  | { kind: 'speaking'; film: string; piece: string; number: number; total: number }
  | { kind: 'narrated'; film: string; piece: string; kept: boolean }
  /** Why a piece is drawn, or need not be. */
  | { kind: 'decided'; piece: string; isDrawn: boolean; why: string }
  | { kind: 'planned'; film: string; files: number; frames: number }
  | { kind: 'drawing'; piece: string; frames: number; of: number }
  | { kind: 'drawn'; piece: string; frames: number; distinct: number }
  /** A file is finished; `kept` when it was so already. */
  | { kind: 'file'; path: string; bytes: number; seconds: number; kept: boolean }
  | { kind: 'notice'; message: string };

export type Report = (event: RenderEvent) => void;
