import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Busy, whileAlone } from '../../disk/lock.ts';
import { makeFolderWhole } from '../../disk/whole.ts';
import { download } from './download.ts';
import { InstallError } from './install-error.ts';
import { findModelFiles, type ModelFiles } from './model-files.ts';
import type { NeuralModel } from './models.ts';
import { unpack } from './unpack.ts';

/** How far an installation is. */
export type InstallProgress = { step: 'download'; bytesDone: number } | { step: 'unpack' };

export type InstallOptions = {
  /** The folder that holds the voices, outside git. */
  voicesDir: string;
  signal?: AbortSignal | undefined;
  onProgress?: (progress: InstallProgress) => void;
};

/** Where an installed model is. Its name holds its hash, so that another version is another folder. */
export const modelFolder = (voicesDir: string, { name, sha256 }: NeuralModel): string =>
  path.join(voicesDir, `${name}-${sha256.slice(0, 12)}`);

/** The files of an installed model; null when it is not installed, or not all of it is there any more. */
export const installedFiles = async (
  voicesDir: string,
  model: NeuralModel,
): Promise<ModelFiles | null> => {
  const found = await findModelFiles(model.engine, modelFolder(voicesDir, model));
  return 'files' in found ? found.files : null;
};

/** How much of a download that broke off is kept, in bytes. */
export const bytesKept = (voicesDir: string, model: NeuralModel): Promise<number> =>
  stat(archiveOf(voicesDir, model)).then(
    ({ size }) => size,
    () => 0,
  );

/**
 * Downloads, checks and unpacks a model. The folder of the voice appears when all of it is there, and not before; what
 * was downloaded is kept until then.
 * @returns false when it was installed already
 * @throws {InstallError} with one line that says what to do
 */
export const installVoice = async (
  model: NeuralModel,
  { voicesDir, signal, onProgress }: InstallOptions,
): Promise<boolean> => {
  if (await installedFiles(voicesDir, model)) return false;
  const folder = modelFolder(voicesDir, model);
  const install = async () => {
    if (await installedFiles(voicesDir, model)) return false;
    const archive = archiveOf(voicesDir, model);
    await download({
      ...model,
      file: archive,
      signal,
      onProgress: (bytesDone) => onProgress?.({ step: 'download', bytesDone }),
    });
    onProgress?.({ step: 'unpack' });
    await unpackIntoPlace(model, archive, folder, signal);
    await rm(archive);
    return true;
  };
  return alone(model, voicesDir, install);
};

const alone = <Result>(
  model: NeuralModel,
  voicesDir: string,
  act: () => Promise<Result>,
): Promise<Result> => {
  const lock = `${modelFolder(voicesDir, model)}.lock`;
  return whileAlone(lock, act).catch((error: unknown) => {
    if (!(error instanceof Busy)) throw error;
    const by = error.owner ? `, by process ${error.owner.pid}` : '';
    throw new InstallError(
      `${model.name} is being installed already${by}; wait for it. If that is not so, remove ${lock}.`,
      { cause: error },
    );
  });
};

/**
 * Removes a voice, and what was downloaded of it.
 * @returns false when there was nothing of it
 * @throws {InstallError} while it is being installed
 */
export const removeVoice = (model: NeuralModel, voicesDir: string): Promise<boolean> =>
  alone(model, voicesDir, async () => {
    const folder = modelFolder(voicesDir, model);
    const places = [folder, archiveOf(voicesDir, model)];
    const present = await Promise.all(
      places.map((place) =>
        stat(place).then(
          () => true,
          () => false,
        ),
      ),
    );
    for (const place of places) await rm(place, { recursive: true, force: true });
    return present.includes(true);
  });

const archiveOf = (voicesDir: string, model: NeuralModel): string =>
  `${modelFolder(voicesDir, model)}.tar.bz2.part`;

const unpackIntoPlace = (
  model: NeuralModel,
  archive: string,
  folder: string,
  signal: AbortSignal | undefined,
): Promise<void> =>
  makeFolderWhole(
    folder,
    async (aside) => {
      await unpack(archive, aside, signal);
      const found = await findModelFiles(model.engine, aside);
      if ('missing' in found)
        throw new InstallError(
          `The archive of ${model.name} lacks ${found.missing.join(', ')}. Nothing was installed; see whether there is a newer version of this project.`,
        );
    },
    // What stands there lacks parts, or it would have been taken for installed.
    () => Promise.resolve(false),
  );
