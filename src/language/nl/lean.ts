import type { BreakRules } from '../breaks.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Where a reader of Dutch pauses. The one list of words that lean, for headlines and captions alike. */
export const breaks: BreakRules = {
  articles: setOf(`de het een 't 'n`),
  opening: setOf(
    `en én of óf maar want dus noch als dan dat die omdat doordat terwijl wanneer toen zodat tenzij mits hoewel voordat nadat
    totdat zodra om waar wat wie hoe waarom aan achter bij binnen boven buiten door in langs met na naar naast om onder
    op over per sinds te tegen tijdens tot tussen uit van vanaf vanuit via voor volgens wegens zonder`,
  ),
  leaning: setOf(
    `en én of óf maar want dus noch als dat die dit deze omdat terwijl om aan achter bij binnen boven buiten door in langs met
    na naar naast onder op over per sinds te tegen tijdens tot tussen uit van vanaf vanuit via voor volgens wegens zonder
    mijn jouw je zijn haar ons onze jullie hun uw ik hij ze zij we wij alle elke elk geen enkele zulke veel zoveel meer
    eigen online zeer heel erg wel`,
  ),
  leaningBack: setOf('ik je jij hij ze zij we wij er zich'),
  nameParticles: setOf('van de der den ten ter te het'),
  adjectiveEnding: /\p{L}{3}(?:e|eel|aal|ief|isch)$/u,
};
