import { execa } from 'execa';
import path from 'node:path';
import { findBrowser } from '../../../src/render/browser/index.ts';

/** Turkish joins no f and i; Arabic is written from the right. */
const locales = ['nl_NL', 'tr_TR', 'ar_EG'];

/** What a system with these locales has in its environment; null where they cannot be made (no `localedef`). */
export const localesMade = async (
  folder: string,
): Promise<Record<'LC_ALL' | 'LANG' | 'LANGUAGE' | 'LOCPATH', string>[] | null> => {
  const made = await Promise.all(
    locales.map((name) =>
      execa('localedef', ['-i', name, '-f', 'UTF-8', path.join(folder, `${name}.UTF-8`)], {
        reject: false,
      }),
    ),
  );
  if (made.some(({ exitCode }) => exitCode !== 0)) return null;
  return locales.map((name) => {
    const locale = `${name}.UTF-8`;
    return { LC_ALL: locale, LANG: locale, LANGUAGE: name, LOCPATH: folder };
  });
};

/** What a suite that is skipped says in its name. */
export const whyNot = (made: unknown): string =>
  made ? '' : ' (skipped: localedef cannot make locales here; Debian’s package locales has them)';

/** The browser that comes along, without the script that starts it: one that has not been told what its locale is. */
export const bareBrowser = async (cacheDir: string): Promise<string> => {
  const { executablePath } = await findBrowser({ cacheDir });
  return path.join(path.dirname(executablePath), 'chromium');
};
