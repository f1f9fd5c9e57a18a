import { setOf, type BreakRules } from '../breaks/rules.ts';

/** Where a reader of German pauses. The one list of words that lean, for headlines and captions alike. */
export const breaks: BreakRules = {
  articles: setOf(
    'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner',
  ),
  afterPronoun: setOf(
    `ist sind war waren hat haben habe wird werden kann können muss müssen soll sollen will wollen darf nicht auch noch
    schon nur sich ich du er sie es wir ihr man dann wenn was wer wo wie alle beide`,
  ),
  opening: setOf(
    `und oder aber denn sondern dass weil wenn als ob obwohl damit während bevor nachdem seit sobald bis der die das wer was
    wo wie warum an auf aus bei durch für gegen hinter in im ins am ans mit nach neben ohne seit über um unter von vom vor
    zu zum zur zwischen trotz wegen`,
  ),
  joining: setOf('und oder'),
  leaning: setOf(
    `und oder aber denn sondern dass weil wenn als ob obwohl damit während bevor nachdem an auf aus bei durch für gegen
    hinter in im ins am ans mit nach neben ohne seit über um unter von vom vor zu zum zur zwischen trotz wegen mein meine
    dein deine sein seine ihr ihre unser unsere euer eure dieser diese dieses jeder jede jedes alle viele mehr sehr ganz so
    ich du er sie es wir man nicht kein`,
  ),
  leaningBack: setOf('mich dich sich uns euch'),
  nameParticles: setOf('von van zu der den dem'),
  titles: setOf('dr. prof. hr. fr. st. herr frau'),
  units: setOf(
    `% prozent promille euro cent jahr jahre jahren monat monate monaten woche wochen tag tage tagen uhr stunde stunden minute
    minuten sekunden std. min. sek. km m cm kg g tsd. mio. mrd. millionen milliarden tausend mal grad januar februar märz april mai juni juli
    august september oktober november dezember`,
  ),
  beforeNumbers: setOf(
    'nr. nummer seite s. art. artikel abs. absatz kapitel klasse gruppe ca. etwa rund über fast tel. max. mind. tab. abb. kap.',
  ),
  adjectiveEnding: /\p{Ll}{3}(?:e|en|er|es|em)$/u,
};
