import './around.mjs';

// `node --import ./src/start/command.mjs src/cli/render.ts`: a command in TypeScript, once all around it is as it must be.

/** By its name only: it has no types, and gives nothing that we use. */
const compiler = 'tsx';

try {
  await import(/** @type {string} */ (compiler));
} catch (error) {
  if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write('The packages are not all there. Run “npm ci”, and then this again.\n');
  process.exit(1);
}
