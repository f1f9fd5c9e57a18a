import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { buildDrawingCode, type DrawingCode } from '../drawing-code.ts';
import type { PageScripts } from './page-server.ts';

/**
 * Builds the page around the drawing code.
 * @returns the scripts, and a digest of them
 */
export const buildPage = async (
  stage: DrawingCode,
): Promise<{ scripts: PageScripts; digest: string }> => {
  const own = (name: string) =>
    buildDrawingCode(fileURLToPath(new URL(`page/${name}.ts`, import.meta.url)));
  const [capture, worker] = await Promise.all([own('capture'), own('worker')]);
  const digest = [stage, capture, worker].reduce(
    (hash, code) => hash.update(code.digest),
    createHash('sha256'),
  );
  return {
    scripts: { stage: stage.script, capture: capture.script, worker: worker.script },
    digest: digest.digest('hex'),
  };
};
