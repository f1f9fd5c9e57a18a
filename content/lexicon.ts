/**
 * How the draft voice must be spelled to, to say Dutch words as the Dutch say them; never shown. Shared by all films.
 * Beside each entry: what the voice makes of the word as it is written, in IPA.
 */
export const lexicon: Record<string, string> = {
  // Capital É is read as two letters: ˈeːeːn.
  Eén: 'één',

  // Names and abbreviations.
  'SlachtofferWijzer.nl': 'slachtoffer-wijzer punt nl', // two words, slɑxtɔfər ˈʋɛizər; the hyphen makes it one
  "url's": 'uu-er-els', // read as a word, ɵrls
  etc: 'et cetera', // ɛtk
  'etc.': 'et cetera',

  // English words that have their own Dutch sound.
  online: 'on-lain', // an English voice cuts in: ˈɒnlaɪn
  tablet: 'teblet', // tɑˈblɛt, which is a bar of chocolate
  webcam: 'wepkemm', // ˈʋɛbkɑm
  screenshots: 'skriensjots', // skreːnshɔts
  smartphone: 'smart-foon', // smɑrtpˈhoːnə
  hacker: 'hekker', // ˈhɑkər

  // Dutch words with the stress or a sound in the wrong place.
  intieme: 'in-tieme', // ˈɪntimə
  naaktfoto: 'naakt-foto', // naːktˈfoːtoː
  "naaktfoto's": "naakt-foto's",
  privébeelden: 'privé-beelden', // ˈprivebeːldən
  elkaar: 'el-kaar', // ˈɛlkaːr
  belachelijk: 'belachgelijk', // bəˈlɑʃlək
  opzettelijk: 'op-zettelijk', // ˈɔpzɛtələk
  tenminste: 'ten-minste', // ˈtɛnmɪnstə
  lotgenoten: 'lot-genoten', // lɔtɣəˈnoːtən
};
