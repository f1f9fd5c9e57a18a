import './around.mjs';
import path from 'node:path';
import { compiled } from './compiled.mjs';

// `node ./src/start/command.mjs src/cli/render.ts …`: a command in TypeScript, once all around it is as it must be.

const [node = '', , command = '', ...asked] = process.argv;
const entry = path.resolve(command);
process.argv = [node, entry, ...asked];

/** @returns {Promise<string>} */
const addressOf = async (/** @type {string} */ file) => {
  try {
    return await compiled(file);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    process.stderr.write('The packages are not all there. Run “npm ci”, and then this again.\n');
    process.exit(1);
  }
};

await import(await addressOf(entry));
