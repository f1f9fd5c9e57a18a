import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runEspeak } from '../../../src/narration/draft/espeak.ts';

const packageName = '@echogarden/espeak-ng-emscripten';

it('speaks wherever the project stands, whatever its folder is called', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'een #twee %20é '));
  try {
    const source = path.dirname(fileURLToPath(import.meta.resolve(packageName)));
    await cp(source, path.join(folder, 'node_modules', packageName), { recursive: true });
    await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }');
    const worker = path.join(folder, 'worker.mjs');
    await cp(path.resolve('src/narration/draft/worker.mjs'), worker);
    const settings = { rate: 150, pitch: 50, range: 50, volume: 100 };
    const [said] = await runEspeak({ settings, language: 'nl', texts: ['Hallo.'] }, { worker });
    expect(said?.words).toHaveLength(1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

it.each(['en-GB', 'en-AU', 'fr-FR', 'pt-PT', 'es-MX', 'nl-BE', 'zh-CN'])(
  'speaks %s: with the voice of the country, else of the language',
  async (language) => {
    const settings = { rate: 150, pitch: 50, range: 50, volume: 100 };
    const [said] = await runEspeak({ settings, language, texts: ['Één, 2, 3.'] });
    expect(said?.samples.length).toBeGreaterThan(1000);
  },
);
