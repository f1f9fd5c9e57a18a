import { mkdir } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { open } from 'yauzl';

/** Unpacks a zip with a reader that is not the writer's. */
export const unzip = (file: string, folder: string): Promise<void> =>
  new Promise((resolve, reject) => {
    open(file, { lazyEntries: true, strictFileNames: true }, (failure, zip) => {
      if (failure) return reject(failure);
      zip.on('error', reject);
      zip.on('end', () => resolve());
      zip.on('entry', (entry: { fileName: string }) => {
        const target = path.join(folder, entry.fileName);
        zip.openReadStream(entry as never, (problem, stream) => {
          if (problem) return reject(problem);
          mkdir(path.dirname(target), { recursive: true })
            .then(() => pipeline(stream, createWriteStream(target)))
            .then(() => zip.readEntry(), reject);
        });
      });
      zip.readEntry();
    });
  });
