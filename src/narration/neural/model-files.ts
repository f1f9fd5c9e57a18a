import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { NeuralModel } from './models.ts';

/** Where the parts of a model are, as sherpa-onnx wants to be told. */
export type ModelFiles =
  | { vits: { model: string; tokens: string; dataDir: string } }
  | { supertonic: Record<SupertonicPart, string> };

const supertonicFiles = {
  durationPredictor: 'duration_predictor.int8.onnx',
  textEncoder: 'text_encoder.int8.onnx',
  vectorEstimator: 'vector_estimator.int8.onnx',
  vocoder: 'vocoder.int8.onnx',
  ttsJson: 'tts.json',
  unicodeIndexer: 'unicode_indexer.bin',
  voiceStyle: 'voice.bin',
} as const;
type SupertonicPart = keyof typeof supertonicFiles;

/** Looks for the parts of a model in a folder; names those that are not there. A folder that is not there is empty. */
export const findModelFiles = async (
  engine: NeuralModel['engine'],
  folder: string,
): Promise<{ files: ModelFiles } | { missing: string[] }> => {
  const present: string[] = await readdir(folder).catch(() => []);
  const network = present.find((name) => name.endsWith('.onnx')) ?? '*.onnx';
  const wanted: readonly string[] =
    engine === 'piper' ? [network, 'tokens.txt', 'espeak-ng-data'] : Object.values(supertonicFiles);
  const missing = wanted.filter((name) => !present.includes(name));
  if (missing.length > 0) return { missing };
  const at = (name: string) => path.join(folder, name);
  return {
    files:
      engine === 'piper'
        ? {
            vits: {
              model: at(network),
              tokens: at('tokens.txt'),
              dataDir: at('espeak-ng-data'),
            },
          }
        : {
            supertonic: Object.fromEntries(
              Object.entries(supertonicFiles).map(([part, name]) => [part, at(name)]),
            ) as Record<SupertonicPart, string>,
          },
  };
};
