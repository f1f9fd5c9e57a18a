import path from 'node:path';

/** What Node runs first, before a command or another program in TypeScript: `node <start> <program> …`. */
export const start = path.resolve(import.meta.dirname, '../../src/start/command.mjs');
