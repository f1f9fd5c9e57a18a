declare module 'hyphen/hyphen.js' {
  /** Patterns, as the library's own files have them. */
  export type Patterns = { id: string; data: unknown };
  const createHyphenator: (
    patterns: Patterns,
    options: { hyphenChar: string; minWordLength: number },
  ) => (text: string) => string;
  export default createHyphenator;
}

declare module 'hyphen/patterns/*' {
  import type { Patterns } from 'hyphen/hyphen.js';

  const patterns: Patterns;
  export default patterns;
}
