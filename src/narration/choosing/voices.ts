import { endCardId } from '../../film/narration.ts';
import type { Film } from '../../film/schema.ts';
import { chooseVoices, takesRecordings, VoiceChoiceError, type VoiceChoice } from './choice.ts';
import { draftVoice } from '../draft/voice.ts';
import { namedVoice, type VoiceName } from './named-voice.ts';
import { findRecordings, type RecordingFiles } from '../recorded/folder.ts';
import { RecordingError } from '../recorded/recording-error.ts';
import { recordedVoice } from '../recorded/voice.ts';
import { VoiceError, type Voice } from '../voice.ts';

export type VoicesOptions = {
  /** Where the film's recordings are: `content/<film>/voice`. It need not exist. */
  folder: string;
  choice: VoiceChoice;
  /** Pieces that a version says otherwise than they were recorded. */
  reworded?: readonly string[] | undefined;
  /** Who speaks what is not recorded. */
  otherwise: VoiceName;
  /** Where neural voices are installed. */
  voicesDir: string;
  /** Where the keys of cloud voices are. */
  env: Record<string, string | undefined>;
  /** Hears of mixed voices and of files that are left out; one line each. */
  warn?: (message: string) => void;
};

/**
 * The voice of every slide of a film and of its end card.
 * A recording that cannot be used throws a RecordingError when its slide is spoken.
 * @throws {RecordingError} when the folder of recordings cannot be read
 * @throws {VoiceChoiceError} when recordings are wanted that are not there, or a voice that cannot speak here
 */
export const voicesOf = async (
  film: Film,
  { folder, choice, reworded = [], otherwise, voicesDir, env, warn }: VoicesOptions,
): Promise<(pieceId: string) => Voice> => {
  const pieceIds = [...film.slides.map(({ id }) => id), endCardId];
  const { language } = film;
  const draft = draftVoice();
  // A language that eSpeak NG lacks is read as it is spelled, which Esperanto is.
  const reference = draftVoice({ standIn: 'eo' });
  const { recordings, problems, notes } = takesRecordings(choice)
    ? await findRecordings(folder, pieceIds, film.leftOut)
    : { recordings: {}, problems: {}, notes: [] };
  for (const note of notes) warn?.(note);
  const recorded = new Set(
    [...Object.keys(recordings), ...Object.keys(problems)].filter((id) => !reworded.includes(id)),
  );
  const plan = chooseVoices(pieceIds, recorded, {
    choice,
    otherwise,
    voiceFolder: folder,
    reworded,
  });
  for (const warning of plan.warnings) warn?.(warning);
  const voices = new Map<string, Voice>();
  const named = new Map<string, Voice>();
  for (const [id, name] of Object.entries(plan.voices)) {
    if (name === 'recorded') {
      voices.set(id, await recordingOrRefusal(recordings[id], problems[id], reference));
      continue;
    }
    const voice =
      named.get(name) ?? (await readyVoice(name, { language, voicesDir, env, draft, warn }));
    named.set(name, voice);
    voices.set(id, voice);
  }
  return (pieceId) => voices.get(pieceId) ?? draft;
};

/** What is wrong with a recording is said when its slide is to be spoken, so that it stops that slide only. */
const recordingOrRefusal = async (
  files: RecordingFiles | undefined,
  problem: string | undefined,
  reference: Voice,
): Promise<Voice> => {
  try {
    if (!files) throw new RecordingError(problem ?? 'There is no recording.');
    return await recordedVoice({ ...files, reference });
  } catch (error) {
    if (!(error instanceof RecordingError)) throw error;
    return {
      name: 'recorded',
      settings: { refused: error.problems },
      speak: () => Promise.reject(error),
    };
  }
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
