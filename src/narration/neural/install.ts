import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
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
  await mkdir(voicesDir, { recursive: true });
  return alone(modelFolder(voicesDir, model), model.name, async () => {
    if (await installedFiles(voicesDir, model)) return false;
    const archive = archiveOf(voicesDir, model);
    await download({
      ...model,
      file: archive,
      signal,
      onProgress: (bytesDone) => onProgress?.({ step: 'download', bytesDone }),
    });
    onProgress?.({ step: 'unpack' });
    await unpackIntoPlace(model, archive, modelFolder(voicesDir, model), signal);
    await rm(archive);
    return true;
  });
};

const archiveOf = (voicesDir: string, model: NeuralModel): string =>
  `${modelFolder(voicesDir, model)}.tar.bz2.part`;

const unpackIntoPlace = async (
  model: NeuralModel,
  archive: string,
  folder: string,
  signal: AbortSignal | undefined,
): Promise<void> => {
  const beside = `${folder}.${randomUUID()}.part`;
  try {
    await mkdir(beside);
    await unpack(archive, beside, signal);
    const found = await findModelFiles(model.engine, beside);
    if ('missing' in found)
      throw new InstallError(
        `The archive of ${model.name} lacks ${found.missing.join(', ')}. Nothing was installed; see whether there is a newer version of this project.`,
      );
    // What stands there lacks parts, or it would have been taken for installed.
    await rm(folder, { recursive: true, force: true });
    await rename(beside, folder);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
};

/** Does something while no other process does it; a lock of a process that is gone counts for nothing. */
const alone = async <Result>(
  folder: string,
  name: string,
  act: () => Promise<Result>,
): Promise<Result> => {
  const lock = `${folder}.lock`;
  if (!(await takeLock(lock))) {
    const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (isRunning(owner))
      throw new InstallError(
        `${name} is being installed already, by process ${owner}; wait for it. If that is not so, remove ${lock}.`,
      );
    await rm(lock, { force: true });
    if (!(await takeLock(lock)))
      throw new InstallError(`${name} is being installed already; wait for it.`);
  }
  try {
    return await act();
  } finally {
    await rm(lock, { force: true });
  }
};

const takeLock = (lock: string): Promise<boolean> =>
  writeFile(lock, String(process.pid), { flag: 'wx' }).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );

const isRunning = (processId: number): boolean => {
  if (!(processId > 0)) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
