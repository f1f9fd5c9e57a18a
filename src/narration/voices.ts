import { endCardId } from '../film/narration.ts';
import type { Film } from '../film/schema.ts';
import { chooseVoices, type VoiceChoice } from './choice.ts';
import { draftVoice } from './draft/voice.ts';
import { findRecordings } from './recorded/folder.ts';
import type { Decode } from './recorded/recording.ts';
import { recordedVoice } from './recorded/voice.ts';
import type { Voice } from './voice.ts';

export type VoicesOptions = {
  /** Where the film's recordings are: `content/<film>/voice`. It need not exist. */
  folder: string;
  choice: VoiceChoice;
  decode: Decode;
  /** Hears of mixed voices and of doubtful word times; one line each. */
  warn?: (message: string) => void;
};

/**
 * The voice of every slide of a film and of its end card.
 * @throws {RecordingError} for recordings that cannot be used
 * @throws {VoiceChoiceError} when recordings are wanted that are not there
 */
export const voicesOf = async (
  film: Film,
  { folder, choice, decode, warn }: VoicesOptions,
): Promise<(pieceId: string) => Voice> => {
  const pieceIds = [...film.slides.map(({ id }) => id), endCardId];
  const draft = draftVoice();
  const recordings = choice === 'draft' ? {} : await findRecordings(folder, pieceIds);
  const plan = chooseVoices(pieceIds, new Set(Object.keys(recordings)), choice, folder);
  for (const warning of plan.warnings) warn?.(warning);
  const voices = new Map<string, Voice>();
  for (const [id, files] of Object.entries(recordings))
    voices.set(id, await recordedVoice({ ...files, decode, reference: draft, warn }));
  return (pieceId) => voices.get(pieceId) ?? draft;
};
