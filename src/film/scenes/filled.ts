/**
 * Texts for the worst examples: as long as the schema allows, with compounds of fifty letters. They say nothing; what
 * can be set of them can be set of any film.
 */

/** A word of fifty letters, which no line holds whole. */
export const compound = 'aansprakelijkheidswaardevaststellingsveranderingen';

/** Where the fillings are cut from. */
export const fillWords = `jongeren ${compound} ontvangen vertrouwelijke beelden van elkaar en praten daarover met hun ouders`;

/** A text of exactly this many characters. */
export const filled = (characters: number, from: string = fillWords): string => {
  const long = Array.from({ length: 9 }, () => from).join(' ');
  const cut = long.slice(0, characters);
  // Neither end may be white space.
  return cut.endsWith(' ') ? `${cut.slice(0, -1)}s` : cut;
};

/** Texts that differ, each of this many characters. */
export const numbered = (count: number, characters: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    filled(characters, `nummer ${'abcdefghij'[index] ?? ''} ${fillWords}`),
  );

/** The fullest that can stand around a scene. */
export const fullest = {
  topic: filled(32, 'onderwerp van de campagne over vertrouwen'),
  title: filled(48, `titel ${compound} van deze film`),
  headline: filled(100),
};

/** The longest source that there may be. */
export const worstSource = {
  name: filled(60, `${compound} en vertrouwelijke beelden`),
  year: 2023,
  url: 'https://www.voorbeeld.nl/cijfers',
};
