import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../../disk/whole.ts';

const settingSchema = z.object({ voice: z.string() });

const settingFile = (voicesDir: string): string => path.join(voicesDir, 'in-use.json');

/** The voice that was chosen for this machine with `npm run voice -- use`, if one was. */
export const readVoiceInUse = async (voicesDir: string): Promise<string | undefined> => {
  const text = await readFile(settingFile(voicesDir), 'utf8').catch(() => '{}');
  try {
    return settingSchema.safeParse(JSON.parse(text)).data?.voice;
  } catch {
    // Cut short or changed by hand: as if it were not there.
    return undefined;
  }
};

/** Chooses the voice for this machine; without one, films say it themselves. */
export const writeVoiceInUse = async (voicesDir: string, voice?: string): Promise<void> =>
  voice === undefined
    ? rm(settingFile(voicesDir), { force: true })
    : writeWhole(settingFile(voicesDir), `${JSON.stringify({ voice })}\n`);
