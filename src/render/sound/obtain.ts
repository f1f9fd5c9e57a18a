import { appendFile, readFile } from 'node:fs/promises';
import { RenderError } from '../../told/errors.ts';
import type { RenderContext } from '../context.ts';
import type { TaskGroup } from '../tasks.ts';
import { takenAside, type KeyedJob, type KeyedSound } from './film-sound.ts';
import {
  finishedSoundSchema,
  pieceSoundSchema,
  type FinishedSound,
  type PieceSound,
} from './finished-sound.ts';
import { isAsLoud, makeSound, makeSounds, type Phase } from './master.ts';
import { integratedLufs } from './meter.ts';
import { soundStandard } from './standard.ts';

/**
 * Finds sounds that were made before, or makes and keeps them; each once, and of those that are joined each piece once
 * for all the places that it has.
 * @returns by key; each is rejected with a {RenderError} when it cannot be made
 */
export const startSounds = (
  context: RenderContext,
  group: TaskGroup,
  sounds: readonly KeyedSound[],
): Map<string, Promise<FinishedSound>> => {
  const different = new Map(sounds.map((sound) => [sound.key, sound]));
  const unmade = [...different.values()].filter(({ key }) => !context.made.sounds.get(key));
  startPieces(context, group, unmade);
  return new Map(
    [...different].map(([key, sound]) => [
      key,
      context.made.sounds.make(key, () =>
        group.start((signal) => obtainSound(context, sound, signal)),
      ),
    ]),
  );
};

/** Begins with the sounds of pieces, each for all the places that are not begun yet. */
const startPieces = (
  context: RenderContext,
  group: TaskGroup,
  sounds: readonly KeyedSound[],
): void => {
  const wanted = new Map<string, { sound: KeyedJob; phases: Set<Phase> }>();
  for (const { sound, phase } of sounds.flatMap(({ pieces }) => pieces ?? [])) {
    if (context.made.pieceSounds.get(keyAt(sound, phase))) continue;
    const known = wanted.get(sound.key) ?? { sound, phases: new Set() };
    wanted.set(sound.key, { sound, phases: known.phases.add(phase) });
  }
  for (const { sound, phases } of wanted.values()) {
    const making = group.start(
      (signal) => obtainPieceSounds(context, sound, [...phases], signal),
      context.lanes.sounding,
    );
    for (const phase of phases)
      void context.made.pieceSounds.make(keyAt(sound, phase), () =>
        making.then((made) => made.get(phase) as PieceSound),
      );
  }
};

const keyAt = ({ key }: KeyedJob, phase: Phase): string => `${key}-${phase}`;

/** Finds what was made of a sound, or makes it for all phases that are missing. */
const obtainPieceSounds = async (
  { store, run, fresh }: RenderContext,
  sound: KeyedJob,
  phases: readonly Phase[],
  signal: AbortSignal,
): Promise<Map<Phase, PieceSound>> => {
  const obtained = new Map<Phase, PieceSound>();
  for (const phase of fresh ? [] : phases) {
    const found = await store.find(keyAt(sound, phase), pieceSoundSchema);
    if ('file' in found) obtained.set(phase, { file: found.file, ...found.about });
  }
  const missing = phases.filter((phase) => !obtained.has(phase));
  if (missing.length === 0) return obtained;
  const places = missing.map((phase) => ({ phase, file: run.newPath('sound.aac') }));
  const job = await takenAside(sound, run);
  const made = await makeSounds(job, places, run.newPath('mix'), signal);
  for (const [index, { phase, file }] of places.entries()) {
    const { steps, truePeakDb } = made[index] ?? { steps: [], truePeakDb: -Infinity };
    const about = {
      steps: steps.map((step) => Number(step.toPrecision(6))),
      truePeakDb: steps.length === 0 ? null : truePeakDb,
    };
    await store.keep(keyAt(sound, phase), file, about);
    obtained.set(phase, { file, ...about });
  }
  return obtained;
};

const obtainSound = async (
  context: RenderContext,
  sound: KeyedSound,
  signal: AbortSignal,
): Promise<FinishedSound> => {
  const joined = sound.pieces && (await joinSound(context, sound, sound.pieces));
  return joined ?? context.lanes.sounding(() => obtainWhole(context, sound.whole, signal));
};

/**
 * Puts the sounds of pieces one after another: each ends and begins in silence.
 * @returns null when together they are not as loud as they are to be
 */
const joinSound = async (
  { made, run }: RenderContext,
  { whole }: KeyedSound,
  pieces: NonNullable<KeyedSound['pieces']>,
): Promise<FinishedSound | null> => {
  const parts: PieceSound[] = [];
  for (const { sound, phase } of pieces) {
    const part = await made.pieceSounds.get(keyAt(sound, phase));
    if (!part) throw new RenderError('A sound was not made.');
    parts.push(part);
  }
  const lufs = integratedLufs(parts.flatMap(({ steps }) => steps));
  const { lufs: wanted = soundStandard.lufs } = whole.job;
  if (!isAsLoud(lufs, wanted)) return null;
  const file = run.newPath('sound.aac');
  for (const part of parts) await appendFile(file, await readFile(part.file));
  const truePeakDb = Math.max(...parts.map((part) => part.truePeakDb ?? -Infinity));
  return { file, loudness: roundedLoudness({ lufs, truePeakDb }) };
};

const obtainWhole = async (
  { store, run, fresh }: RenderContext,
  sound: KeyedJob,
  signal: AbortSignal,
): Promise<FinishedSound> => {
  const { key } = sound;
  const found = fresh ? null : await store.find(key, finishedSoundSchema);
  if (found && 'file' in found) return { file: found.file, ...found.about };
  const file = run.newPath('sound.aac');
  const loudness = roundedLoudness(await makeSound(await takenAside(sound, run), file, signal));
  await store.keep(key, file, { loudness });
  return { file, loudness };
};

/** To hundredths; null for silence. */
const roundedLoudness = ({
  lufs,
  truePeakDb,
}: {
  lufs: number;
  truePeakDb: number;
}): FinishedSound['loudness'] =>
  lufs === -Infinity ? null : { lufs: toHundredths(lufs), truePeakDb: toHundredths(truePeakDb) };

const toHundredths = (value: number): number => Math.round(value * 100) / 100;
