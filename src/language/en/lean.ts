import { setOf, type BreakRules } from '../breaks/rules.ts';

/** Where a reader of English pauses. The one list of words that lean, for headlines and captions alike. */
export const breaks: BreakRules = {
  articles: setOf('the a an'),
  opening: setOf(
    `and or but nor so yet because although though while when whenever where whereas whether if unless until since before
    after that which who whom whose what why how about above across against along among around as at behind below beneath
    beside between beyond by despite during except for from in inside into near of off on onto out outside over past
    through to towards under up upon via with within without than then`,
  ),
  leaning: setOf(
    `and or but nor because although though while when where whether if unless until since before after that which who
    whose what why how this these those about above across against along among around as at behind below between by
    during except for from in inside into like near of off on onto out over past through to towards under up upon via
    with within without than my your his her its our their whose every each some any no all both either neither many
    much more most few several such very too so quite only i you he she it we they is are was were be been am has have had
    do does did can could will would shall should may might must not never always also just new old good bad big small young long short own same other whole real safe free hard
    great little large early late public private social online personal first second third last next`,
  ),
  afterPronoun: setOf(''),
  joining: setOf('and or'),
  titles: setOf(
    `mr. mrs. ms. mx. dr. prof. rev. st. mt. capt. cllr. col. cpl. det. gen. gov. hon. insp. lt. maj. rep. sen. sgt. supt.
    mr mrs ms dr`,
  ),
  units: setOf(
    `% per percent euro euros pound pounds dollar dollars cent cents pence year years month months week weeks day days hour
    hours minute minutes second seconds km kilometres m metres miles cm kg grams million billion thousand hundred times
    degrees january february march april may june july august september october november december a.m. p.m. am pm`,
  ),
  beforeNumbers: setOf(
    `no. nos. s. ss. art. para. paras. fig. vol. number p. pp. page chapter section article version box group class room
    phase step part week about approx. over nearly almost around jan feb mar apr jun jul aug sep sept oct nov dec january february march april may june july august september october november december`,
  ),
  leaningBack: setOf('me him us them himself herself themselves myself yourself'),
  nameParticles: setOf('of de la van der von'),
  adjectiveEnding: /\p{L}{2}(?:ful|less|ous|ive|able|ible|ical|ish)$/u,
};
