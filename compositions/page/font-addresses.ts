import bricolageGrotesqueLatin from '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2';
import bricolageGrotesqueLatinExt from '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-ext-wght-normal.woff2';
import bricolageGrotesqueVietnamese from '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-vietnamese-wght-normal.woff2';
import atkinsonHyperlegibleNextLatin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
import atkinsonHyperlegibleNextLatinExt from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2';
import openSansLatin from '@fontsource-variable/open-sans/files/open-sans-latin-wght-normal.woff2';
import openSansLatinExt from '@fontsource-variable/open-sans/files/open-sans-latin-ext-wght-normal.woff2';
import openSansVietnamese from '@fontsource-variable/open-sans/files/open-sans-vietnamese-wght-normal.woff2';
import openSansGreek from '@fontsource-variable/open-sans/files/open-sans-greek-wght-normal.woff2';
import openSansGreekExt from '@fontsource-variable/open-sans/files/open-sans-greek-ext-wght-normal.woff2';
import openSansCyrillic from '@fontsource-variable/open-sans/files/open-sans-cyrillic-wght-normal.woff2';
import openSansCyrillicExt from '@fontsource-variable/open-sans/files/open-sans-cyrillic-ext-wght-normal.woff2';
import openSansMath from '@fontsource-variable/open-sans/files/open-sans-math-wght-normal.woff2';
import openSansSymbols from '@fontsource-variable/open-sans/files/open-sans-symbols-wght-normal.woff2';
import notoSansSymbolsSymbols from '@fontsource/noto-sans-symbols/files/noto-sans-symbols-symbols-700-normal.woff2';
import notoSansSymbols2Symbols from '@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff2';
import notoSansMathLatin from '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2';
import notoColorEmojiEmoji from '@fontsource/noto-color-emoji/files/noto-color-emoji-emoji-400-normal.woff2';
import notoSansArabic from '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2';
import notoSansThai from '@fontsource-variable/noto-sans-thai/files/noto-sans-thai-thai-wght-normal.woff2';
import notoSansDevanagari from '@fontsource-variable/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-wght-normal.woff2';
import openSansHebrew from '@fontsource-variable/open-sans/files/open-sans-hebrew-wght-normal.woff2';
import type { FontPath } from '../../src/fonts/files.ts';

/** Where a page finds each bundled font file. */
export const fontAddresses: Record<FontPath, string> = {
  '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2':
    bricolageGrotesqueLatin,
  '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-ext-wght-normal.woff2':
    bricolageGrotesqueLatinExt,
  '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-vietnamese-wght-normal.woff2':
    bricolageGrotesqueVietnamese,
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2':
    atkinsonHyperlegibleNextLatin,
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2':
    atkinsonHyperlegibleNextLatinExt,
  '@fontsource-variable/open-sans/files/open-sans-latin-wght-normal.woff2': openSansLatin,
  '@fontsource-variable/open-sans/files/open-sans-latin-ext-wght-normal.woff2': openSansLatinExt,
  '@fontsource-variable/open-sans/files/open-sans-vietnamese-wght-normal.woff2': openSansVietnamese,
  '@fontsource-variable/open-sans/files/open-sans-greek-wght-normal.woff2': openSansGreek,
  '@fontsource-variable/open-sans/files/open-sans-greek-ext-wght-normal.woff2': openSansGreekExt,
  '@fontsource-variable/open-sans/files/open-sans-cyrillic-wght-normal.woff2': openSansCyrillic,
  '@fontsource-variable/open-sans/files/open-sans-cyrillic-ext-wght-normal.woff2':
    openSansCyrillicExt,
  '@fontsource-variable/open-sans/files/open-sans-math-wght-normal.woff2': openSansMath,
  '@fontsource-variable/open-sans/files/open-sans-symbols-wght-normal.woff2': openSansSymbols,
  '@fontsource/noto-sans-symbols/files/noto-sans-symbols-symbols-700-normal.woff2':
    notoSansSymbolsSymbols,
  '@fontsource/noto-sans-symbols-2/files/noto-sans-symbols-2-symbols-400-normal.woff2':
    notoSansSymbols2Symbols,
  '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2': notoSansMathLatin,
  '@fontsource/noto-color-emoji/files/noto-color-emoji-emoji-400-normal.woff2': notoColorEmojiEmoji,
  '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2':
    notoSansArabic,
  '@fontsource-variable/noto-sans-thai/files/noto-sans-thai-thai-wght-normal.woff2': notoSansThai,
  '@fontsource-variable/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-wght-normal.woff2':
    notoSansDevanagari,
  '@fontsource-variable/open-sans/files/open-sans-hebrew-wght-normal.woff2': openSansHebrew,
};
