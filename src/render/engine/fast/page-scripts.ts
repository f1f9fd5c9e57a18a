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
  const captureEntry = fileURLToPath(new URL('page/capture.ts', import.meta.url));
  const capture = await buildDrawingCode(captureEntry);
  const digest = createHash('sha256').update(stage.digest).update(capture.digest);
  return {
    scripts: { stage: stage.script, capture: capture.script, files: stage.files },
    digest: digest.digest('hex'),
  };
};
