import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { faces } from '../../src/design/type.ts';
import { families, ownFiles } from '../../src/fonts/files.ts';

const { resolve } = createRequire(import.meta.url);

const file = ownFiles.find(({ family }) => family === families.display);
if (!file) throw new Error('There is no file of the display face.');
// Its weight is the heaviest, in which numbers are set, where nobody asks for another.
const font = fontkit.create(readFileSync(resolve(file.path)));

/** What stands in a numeral: digits, and what parts them in any language that has them. */
const inNumerals = [...'0123456789.,'];

type Point = { x: number; y: number };
type Command = { command: string; args: number[] };

/** Points along the outline of a glyph, close to each other. */
const outlineOf = (commands: readonly Command[]): Point[] => {
  const points: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  let begin = at;
  for (const { command, args } of commands) {
    if (command === 'closePath') args.push(begin.x, begin.y);
    const ends: Point[] = [];
    for (let index = 0; index < args.length; index += 2)
      ends.push({ x: args[index] ?? 0, y: args[index + 1] ?? 0 });
    const last = ends.at(-1) ?? at;
    if (command === 'moveTo') begin = last;
    else for (let step = 1; step <= steps; step++) points.push(along([at, ...ends], step / steps));
    at = last;
  }
  return points;
};

const steps = 16;

/** A place on a line or a curve (de Casteljau). */
const along = (points: readonly Point[], share: number): Point => {
  if (points.length === 1) return points[0] ?? { x: 0, y: 0 };
  const between = points.slice(1).map(({ x, y }, index) => {
    const from = points[index] ?? { x, y };
    return { x: from.x + (x - from.x) * share, y: from.y + (y - from.y) * share };
  });
  return along(between, share);
};

type Setting = { isTabular?: boolean; trackingEm: number };

/** How far the ink of two characters is apart, in em: as the face sets them, with its own kerning, and our tracking. */
const apartEm = (pair: string, { isTabular = false, trackingEm }: Setting): number => {
  if (!('layout' in font)) throw new Error('The display face is a collection.');
  const { glyphs, positions } = font.layout(pair, isTabular ? { tnum: true } : {});
  const [one, other] = glyphs;
  const [first, second] = positions;
  if (!one || !other || !first || !second) throw new Error(`"${pair}" is not two glyphs.`);
  const ahead = first.xAdvance + second.xOffset + trackingEm * font.unitsPerEm;
  const left = outlineOf(one.path.commands);
  const right = outlineOf(other.path.commands);
  let least = Infinity;
  for (const a of left)
    for (const b of right) least = Math.min(least, Math.hypot(b.x + ahead - a.x, b.y - a.y));
  return least / font.unitsPerEm;
};

/** Four pixels between two digits of 200: seen from the back of a class. */
const leastEm = 0.02;

describe('the digits of a number, whichever follow each other', () => {
  it.each([
    ['while it counts', faces.counted],
    ['when it stands', faces.figure],
  ])('never touch %s', (_when, face) => {
    const touching = inNumerals.flatMap((one) =>
      inNumerals
        .map((other) => ({ pair: one + other, apart: apartEm(one + other, face) }))
        .filter(({ apart }) => apart < leastEm),
    );
    expect(touching).toEqual([]);
  });

  it('are seen to touch where they do', () => {
    expect(apartEm('20', { isTabular: true, trackingEm: -0.09 })).toBeLessThan(leastEm);
  });
});
