import { endCardId } from '../film/narration.ts';
import type { Film } from '../film/schema.ts';
import { chooseVoices, takesRecordings, VoiceChoiceError, type VoiceChoice } from './choice.ts';
import { draftVoice } from './draft/voice.ts';
import { namedVoice, type VoiceName } from './named-voice.ts';
import { findRecordings } from './recorded/folder.ts';
import type { Decode } from './recorded/recording.ts';
import { recordedVoice } from './recorded/voice.ts';
import { VoiceError, type Voice } from './voice.ts';

export type VoicesOptions = {
  /** Where the film's recordings are: `content/<film>/voice`. It need not exist. */
  folder: string;
  choice: VoiceChoice;
  /** Who speaks what is not recorded. */
  otherwise: VoiceName;
  /** Where neural voices are installed. */
  voicesDir: string;
  /** Where the keys of cloud voices are. */
  env: Record<string, string | undefined>;
  decode: Decode;
  /** Hears of mixed voices and of doubtful word times; one line each. */
  warn?: (message: string) => void;
};

/**
 * The voice of every slide of a film and of its end card.
 * @throws {RecordingError} for recordings that cannot be used
 * @throws {VoiceChoiceError} when recordings are wanted that are not there, or a voice that cannot speak here
 */
export const voicesOf = async (
  film: Film,
  { folder, choice, otherwise, voicesDir, env, decode, warn }: VoicesOptions,
): Promise<(pieceId: string) => Voice> => {
  const pieceIds = [...film.slides.map(({ id }) => id), endCardId];
  const draft = draftVoice();
  const recordings = takesRecordings(choice) ? await findRecordings(folder, pieceIds) : {};
  const plan = chooseVoices(pieceIds, new Set(Object.keys(recordings)), {
    choice,
    otherwise,
    voiceFolder: folder,
  });
  for (const warning of plan.warnings) warn?.(warning);
  const voices = new Map<string, Voice>();
  const named = new Map<string, Voice>();
  for (const [id, name] of Object.entries(plan.voices)) {
    const files = recordings[id];
    if (name === 'recorded') {
      if (files) voices.set(id, await recordedVoice({ ...files, decode, reference: draft, warn }));
      continue;
    }
    const voice = named.get(name) ?? (await readyVoice(name, { voicesDir, env, draft, warn }));
    named.set(name, voice);
    voices.set(id, voice);
  }
  return (pieceId) => voices.get(pieceId) ?? draft;
};

/** A voice that is set but cannot speak here is refused before anything is spoken. */
const readyVoice = async (...asked: Parameters<typeof namedVoice>): Promise<Voice> => {
  try {
    return await namedVoice(...asked);
  } catch (cause) {
    if (!(cause instanceof VoiceError)) throw cause;
    throw new VoiceChoiceError(cause.message, { cause });
  }
};
