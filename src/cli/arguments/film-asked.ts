import type { Command } from 'commander';
import type { VoiceChoice } from '../../narration/choosing/choice.ts';

/** What every command is asked that makes something of films as they are. */
export type FilmAsked = {
  film?: string | undefined;
  languages: string[];
  version?: string | undefined;
  voice: VoiceChoice;
  out: string;
};

/** What a command was asked, once it has read its arguments. */
export const filmAsked = (read: Command): FilmAsked => {
  const { language, version, voice, out } = read.opts<
    Omit<FilmAsked, 'languages'> & { language?: string[] }
  >();
  return { film: read.args[0], languages: language ?? [], version, voice, out };
};
