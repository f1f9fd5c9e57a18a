/**
 * A text with the characters that are drawn for it. Marks that say where a line may break are not seen, a hyphen that
 * breaks nowhere looks like any other, and spaces of other widths are spaces.
 */
export const asDrawn = (text: string): string =>
  text
    .replaceAll(/[\u{AD}\u{200B}\u{2060}\u{FEFF}]/gu, '')
    .replaceAll(/[\u{2010}\u{2011}]/gu, '-')
    .replaceAll(/[\u{A0}\u{2000}-\u{200A}\u{202F}\u{205F}\u{3000}]/gu, '\u{A0}');
