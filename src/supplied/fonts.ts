import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../disk/hash.ts';
import { type BrandFont, isPackage } from '../film/brand.ts';
import { codeOf } from '../film/text/characters.ts';

type FontUse = 'display' | 'text';

/** The weights that each is set in (`src/design/type.ts`), and which weights of a page a file of each serves. */
const weightsOf = {
  display: [{ wanted: 800, serves: '1 1000' }],
  text: [
    { wanted: 500, serves: '1 599' },
    { wanted: 700, serves: '600 1000' },
  ],
} as const satisfies Record<FontUse, readonly object[]>;

/** The subsets of a package that hold the letters of a script, beside Latin, by ISO 15924. */
const subsetsOf: Readonly<Record<string, readonly string[]>> = {
  Cyrl: ['cyrillic', 'cyrillic-ext'],
  Grek: ['greek'],
  Hebr: ['hebrew'],
  Arab: ['arabic'],
  Deva: ['devanagari'],
  Thai: ['thai'],
  Jpan: ['japanese'],
  Hans: ['chinese-simplified'],
  Hant: ['chinese-traditional'],
  Kore: ['korean'],
  Beng: ['bengali'],
  Gujr: ['gujarati'],
  Guru: ['gurmukhi'],
  Taml: ['tamil'],
  Telu: ['telugu'],
  Knda: ['kannada'],
  Mlym: ['malayalam'],
  Sinh: ['sinhala'],
  Khmr: ['khmer'],
  Laoo: ['lao'],
  Mymr: ['myanmar'],
  Geor: ['georgian'],
  Armn: ['armenian'],
  Ethi: ['ethiopic'],
  Tibt: ['tibetan'],
};

/** By their first four bytes. */
const types: Readonly<Record<string, string>> = {
  wOF2: 'font/woff2',
  wOFF: 'font/woff',
  OTTO: 'font/otf',
  '\0\u{1}\0\0': 'font/ttf',
  true: 'font/ttf',
};

export type ReadFont = { font: BrandFont } | { problem: string };

/**
 * Reads a typeface of a brand: a file of the film's folder, or those of an installed Fontsource package that hold the
 * letters of the film's language.
 */
export const readFont = async (
  name: string,
  use: FontUse,
  { folder, where, projectFolder, language, needed = [] }: FontPlaces,
): Promise<ReadFont> => {
  const found = isPackage(name)
    ? await packageFiles(name, use, path.join(projectFolder, 'node_modules', name), language)
    : [{ file: path.join(folder, name), weight: '1 1000' }];
  if (found.length === 0)
    return {
      problem: `"${name}" is not installed, or has no files of Latin letters; install it with “npm install ${name} --save-exact”, or correct the name`,
    };
  const files = [];
  let lacking = needed;
  for (const { file, weight } of found) {
    const bytes = await readFile(file).catch(() => null);
    if (!bytes)
      return { problem: `"${name}" is not in ${where}; put the file there, or correct the name` };
    const type = types[bytes.subarray(0, 4).toString('latin1')];
    if (type === undefined)
      return {
        problem: `"${name}" is no font that a page can load; save it as WOFF2, WOFF, TTF or OTF`,
      };
    lacking = await lackingIn(bytes, lacking);
    files.push({ address: `data:${type};base64,${bytes.toString('base64')}`, weight });
  }
  const [first] = lacking;
  if (first !== undefined)
    return {
      problem: `"${name}" has no "${first}" (${codeOf(first)})${lacking.length > 1 ? ` and ${lacking.length - 1} more characters` : ''} of the film's texts, which no bundled font has either; name a typeface that has them, such as that of Fontsource for the script`,
    };
  const digest = sha256(files.map(({ address }) => address).join('\n')).slice(0, 12);
  return { font: { family: `brand-${use}-${digest}`, files } };
};

export type FontPlaces = {
  /** Of the film, and what it is called in messages. */
  folder: string;
  where: string;
  /** Holds `node_modules`. */
  projectFolder: string;
  /** A BCP 47 tag. */
  language: string;
  /** Characters that no bundled font has. */
  needed?: readonly string[];
};

/** Which of some characters a font file has not. */
const lackingIn = async (bytes: Buffer, wanted: readonly string[]): Promise<readonly string[]> => {
  if (wanted.length === 0) return wanted;
  const { create } = await import('fontkit');
  try {
    const font = create(bytes);
    return 'hasGlyphForCodePoint' in font
      ? wanted.filter((cluster) =>
          [...cluster].some(
            (character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
          ),
        )
      : wanted;
  } catch {
    return wanted;
  }
};

/** The files of a package: one a subset where its weight varies, else one a subset and weight. */
const packageFiles = async (name: string, use: FontUse, folder: string, language: string) => {
  const filesFolder = path.join(folder, 'files');
  const names = await readdir(filesFolder).catch((): string[] => []);
  const script = new Intl.Locale(language).maximize().script ?? '';
  const subsets = ['latin', 'latin-ext', ...(subsetsOf[script] ?? [])];
  const id = path.basename(name);
  const there = (end: string) =>
    subsets.map((subset) => `${id}-${subset}-${end}.woff2`).filter((file) => names.includes(file));
  const at = (files: readonly string[], weight: string) =>
    files.map((file) => ({ file: path.join(filesFolder, file), weight }));
  const varying = there('wght-normal');
  if (varying.length > 0) return at(varying, '1 1000');
  const weights = names.flatMap((file) => {
    const weight = /-latin-(\d+)-normal\.woff2$/u.exec(file)?.[1];
    return weight === undefined ? [] : [Number(weight)];
  });
  return weightsOf[use].flatMap(({ wanted, serves }) => {
    const nearest = weights.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
    return nearest === undefined ? [] : at(there(`${nearest}-normal`), serves);
  });
};
