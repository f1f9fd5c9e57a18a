import { setOf, type BreakRules } from '../breaks/rules.ts';

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
    mijn jouw je u zijn haar ons onze jullie hun uw ik hij ze zij we wij alle elke elk geen enkele zulke veel zoveel meer
    eigen online zeer heel erg wel`,
  ),
  afterPronoun: setOf(
    `al alle allebei allemaal anders beide beiden doen eens er echt even gaan gaat gewoon goed graag heb hebben heeft hem
    hen hier hij hun ik in is je jij jou jullie kan kunnen liever maar mag me met mij misschien moet mogen moeten na naar
    niet nog nooit nu om ons ook op over samen straks te tegen toch toen tot u uit van vaak voor want wel weer wij we wil
    willen worden wordt ze zelf zich zij zijn zo zou zullen`,
  ),
  joining: setOf('en én of óf'),
  titles: setOf('dhr. mevr. mw. dr. drs. ir. ing. mr. prof. ds. fam. st.'),
  units: setOf(
    `% procent promille procentpunt euro cent dollar pond jaar jaren maand maanden week weken dag dagen uur uren minuut
    minuten min. seconde seconden km kilometer m meter cm centimeter kg kilo gram liter mln. mld. miljoen miljard duizend
    honderd keer maal graden januari februari maart april mei juni juli augustus september oktober november december jan.
    feb. mrt. apr. jun. jul. aug. sep. sept. okt. nov. dec. mb gb`,
  ),
  beforeNumbers: setOf(
    `nr. nrs. nummer postbus blz. bladzijde pag. pagina art. artikel hoofdstuk hfst. par. paragraaf lid versie groep klas kamer fase
    stap punt deel week vanaf ca. circa plm. max. min. ruim bijna ongeveer zo'n tel. telefoon bel`,
  ),
  leaningBack: setOf('ik je jij u hij ze zij we wij er zich'),
  nameParticles: setOf('van de der den ten ter te het'),
  adjectiveEnding: /\p{L}{3}(?:e|eel|aal|ief|isch)$/u,
};
