import type { Remark, SpokenWord } from '../film/narration.ts';
import type { ScriptPart } from '../film/script.ts';
import type { Language } from '../language/language.ts';
import { ToldError } from '../told/errors.ts';

/** How to say what a voice would say wrongly: written → respelled. */
export type Lexicon = Readonly<Record<string, string>>;

/** What a voice gives for a script: mono sound between −1 and 1, and the time of every written word, in order. */
export type Speech = {
  samples: Float32Array;
  sampleRate: number;
  words: SpokenWord[];
  /** What somebody should know of it. */
  remarks?: Remark[];
};

/** Anything that can speak a script: synthetic, recorded, local or in a cloud. */
export interface Voice {
  /** For people: `draft`, `recorded`, … */
  readonly name: string;
  /** All that changes how it sounds, as JSON; sound made under other settings is made again. */
  readonly settings: unknown;
  speak(
    script: readonly ScriptPart[],
    options: { language: Language; lexicon: Lexicon; signal?: AbortSignal },
  ): Promise<Speech>;
}

/**
 * The silences of a narration, in milliseconds. Within a sentence the voice pauses by itself.
 * standards.md: 0.35–0.6 s between sentences, 0.8–1.2 s between parts.
 */
export const pauses = { leadMs: 120, sentenceMs: 450, partMs: 900, tailMs: 250 } as const;

/** A voice that cannot speak as things are. The message is one line: which voice, what is wrong, how to mend it. */
export class VoiceError extends ToldError {
  override name = 'VoiceError';
  readonly reason = 'voice';
  readonly exitCode = 1;
}
