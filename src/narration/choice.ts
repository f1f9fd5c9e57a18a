/** What `--voice` can be. */
export const voiceChoices = ['auto', 'recorded', 'draft'] as const;
export type VoiceChoice = (typeof voiceChoices)[number];

export const isVoiceChoice = (name: string): name is VoiceChoice =>
  voiceChoices.some((known) => known === name);

/** Which voice speaks each slide and the end card, and what to warn of. */
export type VoicePlan = { voices: Record<string, 'recorded' | 'draft'>; warnings: string[] };

/** A choice that cannot be carried out. The message is one line. */
export class VoiceChoiceError extends Error {
  override name = 'VoiceChoiceError';
}

/**
 * Chooses who speaks what: by default the recording where there is one, else the draft voice.
 * @param voiceFolder where recordings are looked for, for messages
 * @throws {VoiceChoiceError} when only recordings are wanted and some are missing
 */
export const chooseVoices = (
  pieceIds: readonly string[],
  recordedIds: ReadonlySet<string>,
  choice: VoiceChoice,
  voiceFolder: string,
): VoicePlan => {
  const missing = pieceIds.filter((id) => !recordedIds.has(id));
  if (choice === 'recorded' && missing.length > 0)
    throw new VoiceChoiceError(
      `--voice recorded wants a recording of everything; ${voiceFolder} has none of ${missing.join(', ')}. Add them (such as ${missing[0]}.wav), or use --voice auto.`,
    );
  const voices = Object.fromEntries(
    pieceIds.map((id) => [
      id,
      choice !== 'draft' && recordedIds.has(id) ? ('recorded' as const) : ('draft' as const),
    ]),
  );
  const spokenByDraft = pieceIds.filter((id) => voices[id] === 'draft');
  const isMixed = spokenByDraft.length > 0 && spokenByDraft.length < pieceIds.length;
  return {
    voices,
    warnings: isMixed
      ? [
          `Two voices speak in this film: the draft voice speaks ${spokenByDraft.join(', ')}, recordings the rest. Record those too before you publish.`,
        ]
      : [],
  };
};
