import { oneLine } from './suggestion.ts';

/**
 * What is wrong with content that cannot even be read, from what the compiler or the content itself threw: file, line
 * and mistake on one line, without the way to this project.
 */
export const codeMistake = (error: unknown): string => {
  const lines = String(error instanceof Error ? error.message : error).split('\n');
  // A mistake in the code itself: the compiler names file and line further down.
  const telling = lines.find((line) => line.includes('ERROR:')) ?? lines[0] ?? '';
  return oneLine(telling.replace('ERROR: ', '').replace(/^.*[\\/](?=content[\\/])/u, ''));
};
