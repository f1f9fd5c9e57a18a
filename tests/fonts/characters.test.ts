import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { characters } from '../../src/fonts/characters.ts';
import { fontFiles } from '../../src/fonts/files.ts';

const { resolve } = createRequire(import.meta.url);

/** The code points of a file as ranges: `20-7e,a0`. */
const read = (path: string): string => {
  const font = fontkit.create(readFileSync(resolve(path)));
  if (!('characterSet' in font)) throw new Error(`${path} is a collection.`);
  // Control characters draw nothing, whatever a file says.
  const points = [...new Set(font.characterSet)]
    .filter((point) => point >= 32)
    .sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number) => point.toString(16);
  return ranges
    .map(([first, last]) => (first === last ? hex(first) : `${hex(first)}-${hex(last)}`))
    .join(',');
};

describe('the characters of every font file', () => {
  it('are what the file itself has', () => {
    const found = Object.fromEntries(fontFiles.map(({ path }) => [path, read(path)]));
    // RENEW_FONTS=1 writes them, after a font has come or has another version.
    if (process.env.RENEW_FONTS) {
      const rows = Object.entries(found).map(
        ([path, ranges]) => `  '${path}':\n    '${ranges}',\n`,
      );
      writeFileSync(
        'src/fonts/characters.ts',
        `import type { FontPath } from './files.ts';\n\n/** The code points of every bundled font file, read from the files: RENEW_FONTS=1 npx vitest run tests/fonts. */\nexport const characters: Readonly<Record<FontPath, string>> = {\n${rows.join('')}};\n`,
      );
    } else expect(characters).toEqual(found);
  });
});
