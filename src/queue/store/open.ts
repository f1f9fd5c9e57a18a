import type { StoreAddress } from './address.ts';
import type { SharedStore } from './shared-store.ts';

/**
 * Opens a shared store.
 * @throws {StoreError} when it is not there or cannot be written to
 */
export const openStore = async (address: StoreAddress): Promise<SharedStore> => {
  if (address.kind === 'folder') {
    const { openFolderStore } = await import('./folder.ts');
    return openFolderStore(address.folder);
  }
  const { openS3Store } = await import('./s3.ts');
  return openS3Store(address);
};
