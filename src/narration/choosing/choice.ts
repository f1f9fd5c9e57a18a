import { voiceNames, type VoiceName } from './named-voice.ts';
import { ToldError } from '../../told/errors.ts';

/** What `--voice` can be: recordings where there are any, nothing but recordings, or one voice for all. */
export const voiceChoices = ['auto', 'recorded', ...voiceNames] as const;
export type VoiceChoice = (typeof voiceChoices)[number];

export const isVoiceChoice = (name: string): name is VoiceChoice =>
  voiceChoices.some((known) => known === name);

/** Whether a recording speaks its slide; else one voice speaks all. */
export const takesRecordings = (choice: VoiceChoice): choice is 'auto' | 'recorded' =>
  choice === 'auto' || choice === 'recorded';

/** Which voice speaks each slide and the end card, and what to warn of. */
export type VoicePlan = { voices: Record<string, 'recorded' | VoiceName>; warnings: string[] };

/** A choice that cannot be carried out. The message is one line. */
export class VoiceChoiceError extends ToldError {
  override name = 'VoiceChoiceError';
  readonly reason = 'usage';
  readonly exitCode = 2;
}

export type ChoiceOptions = {
  choice: VoiceChoice;
  /** Who speaks what is not recorded. */
  otherwise: VoiceName;
  /** Where recordings are looked for, for messages. */
  voiceFolder: string;
  /** Pieces that a version says otherwise than they were recorded: no recording can speak them. */
  reworded?: readonly string[];
};

/**
 * Chooses who speaks what: by default the recording where there is one, else the voice that is set.
 * @throws {VoiceChoiceError} when only recordings are wanted and some are missing
 */
export const chooseVoices = (
  pieceIds: readonly string[],
  recordedIds: ReadonlySet<string>,
  { choice, otherwise, voiceFolder, reworded = [] }: ChoiceOptions,
): VoicePlan => {
  const missing = pieceIds.filter((id) => !recordedIds.has(id));
  if (choice === 'recorded' && missing.length > 0)
    throw new VoiceChoiceError(
      `--voice recorded wants a recording of everything; ${voiceFolder} has none of ${missing.join(', ')}. Add them (such as ${missing[0]}.wav), or use --voice auto.`,
    );
  const filling = takesRecordings(choice) ? otherwise : choice;
  const voices = Object.fromEntries(
    pieceIds.map((id): [string, 'recorded' | VoiceName] => [
      id,
      takesRecordings(choice) && recordedIds.has(id) ? 'recorded' : filling,
    ]),
  );
  const filled = pieceIds.filter((id) => voices[id] !== 'recorded');
  const isMixed = filled.length > 0 && filled.length < pieceIds.length;
  const unrecorded = filled.filter((id) => !reworded.includes(id));
  const remedy =
    unrecorded.length === filled.length
      ? 'Record those too before you publish.'
      : `${unrecorded.length > 0 ? `Record ${unrecorded.join(', ')} before you publish; the others` : 'They'} are said otherwise in a version than was recorded: for one voice, use --voice ${filling}.`;
  return {
    voices,
    warnings: isMixed
      ? [
          `Two voices speak in this film: the ${filling} voice speaks ${filled.join(', ')}, recordings the rest. ${remedy}`,
        ]
      : [],
  };
};
