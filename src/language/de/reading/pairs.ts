import { whole, type ReadingRule } from '../../reading/reading.ts';

/** Women and men in one word, as they are said: *Lehrer/in, ein/e, jede/r*. */
export const pairs: readonly ReadingRule[] = [
  {
    pattern: whole(String.raw`(\p{Lu}\p{L}{2,})/-?(in|innen)`),
    say: ([, men = '', ending = '']) => {
      const women = men.replace(/(?:en?|n)$/u, (end) => (/^e/u.test(end) ? '' : end)) + ending;
      const joiners = ending === 'in' ? ['oder', 'und'] : ['und', 'oder'];
      return joiners.flatMap((joiner) => [
        `${men} ${joiner} ${women}`,
        `${women} ${joiner} ${men}`,
      ]);
    },
  },
  {
    // With the pause that newsreaders make.
    pattern: whole(String.raw`(\p{Lu}\p{L}{2,})[*:_·](in|innen)`),
    say: ([, men = '', ending = '']) => [
      `${men}-${ending}`,
      `${men}${ending}`,
      `${men}${ending} und ${men}`,
    ],
  },
  {
    pattern: whole(String.raw`([Ee]in|[KMDSkmds]ein|[Ii]hr|[Uu]nser)/-?(e[rnms]?)`),
    say: ([, men = '', ending = '']) => [
      `${men} oder ${men.toLowerCase()}${ending}`,
      `${men} und ${men.toLowerCase()}${ending}`,
    ],
  },
  {
    pattern: whole(String.raw`(\p{L}{2,}e)/-?([rnms])`),
    // *Jede/r* begins a sentence; *Angestellte/r* keeps its capital.
    say: ([, women = '', ending = '']) => {
      const again = /^(?:Jede|Eine|Keine|Diese|Welche)$/u.test(women) ? women.toLowerCase() : women;
      return [`${women} oder ${again}${ending}`, `${women} und ${again}${ending}`];
    },
  },
];
