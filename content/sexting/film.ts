import { defineFilm } from '../../src/film/define.ts';
import { lexicon } from '../lexicon.ts';

/** The prevention campaign on sexting, word for word as delivered in source.md. */
export const sexting = defineFilm({
  id: 'sexting',
  title: 'Sexting',
  language: 'nl-NL',
  lexicon,
  slides: [
    {
      id: 'je-bent-niet-alleen',
      topic: 'Sexting',
      title: 'Je bent niet alleen',
      infographic: 'Sexting is: Persoonlijke intieme beelden delen via telefoon, tablet of pc',
      headline: 'Het is spannend, als het tussen jullie blijft.',
      body: "Naaktfoto's of -filmpjes naar elkaar sturen. Jezelf en elkaar ontdekken. Of beter leren kennen. Toch even samen zijn, ook als je alleen bent. Sexting is leuk. Sexting is spannend. Als jullie het allebei willen én het tussen jullie twee blijft, tenminste.",
      mood: 'curious',
      scenes: [
        {
          kind: 'definition',
          cue: 'Sexting is:',
          term: 'Sexting is:',
          emphasis: { cue: 'delen' },
          devices: [
            { cue: 'telefoon', device: 'phone' },
            { cue: 'tablet', device: 'tablet' },
            { cue: 'pc', device: 'computer' },
          ],
        },
        {
          kind: 'people',
          cue: 'Het is spannend',
          pass: { cue: 'naar elkaar sturen' },
          lifts: [{ cue: 'Sexting is leuk' }, { cue: 'Sexting is spannend' }],
          ring: { cue: 'tussen jullie twee' },
        },
      ],
      beats: [
        { cue: { words: 'tussen jullie', in: 'headline' }, gesture: 'glow' },
        { cue: 'Jezelf', gesture: 'part' },
        { cue: 'elkaar ontdekken', gesture: 'gather' },
        { cue: 'beter leren kennen', gesture: 'glow' },
        { cue: 'even samen zijn', gesture: 'lift' },
        { cue: 'als je alleen bent', gesture: 'part' },
        { cue: 'allebei willen', gesture: 'gather' },
      ],
    },
    {
      id: 'kwestie-van-vertrouwen',
      topic: 'Sexting',
      title: 'Kwestie van vertrouwen',
      headline: '3 van de 4 gaat er vanuit dat intieme beelden onder 4 ogen blijven.',
      body: 'Een kwart van de jongeren maakt wel eens pikante beelden van zichzelf. Voor de webcam of met de smartphone. Eén op de acht jongeren stuurt zulke beelden naar een ander. 74 procent vertrouwt erop dat deze privébeelden privé blijven.',
      mood: 'trust',
      scenes: [
        {
          kind: 'figure',
          cue: '3 van de 4',
          figure: { of: 3, in: 4 },
          label: 'gaat er vanuit dat intieme beelden onder 4 ogen blijven.',
        },
        {
          kind: 'figure',
          cue: 'Een kwart',
          figure: { of: 1, in: 4 },
          label: 'van de jongeren maakt wel eens pikante beelden van zichzelf.',
          devices: [
            { cue: 'webcam', device: 'webcam' },
            { cue: 'smartphone', device: 'phone' },
          ],
        },
        {
          kind: 'figure',
          cue: 'Eén op de acht',
          figure: { of: 1, in: 8 },
          label: 'jongeren stuurt zulke beelden naar een ander.',
          tell: 'send',
        },
        {
          kind: 'figure',
          cue: '74 procent',
          figure: { percent: 74 },
          label: 'vertrouwt erop dat deze privébeelden privé blijven.',
          ring: { cue: 'privé blijven' },
        },
      ],
      beats: [
        { cue: { words: 'onder 4 ogen', in: 'headline' }, gesture: 'glow' },
        { cue: 'pikante beelden', gesture: 'glow' },
      ],
    },
    {
      id: 'de-naakte-waarheid',
      topic: 'Sexting',
      title: 'De naakte waarheid',
      infographic: 'Heeft persoonlijke intieme beelden ontvangen',
      headline: 'Eén op de twintig jongeren stuurt intieme beelden door.',
      body: 'Eén op de vijf jongeren stuurt een eigen naaktfoto of filmpje naar een ander. Eén op de vijf jongeren heeft daar spijt van. En niet voor niets. Eén op de twintig jongeren speelt zulke beelden weer door naar anderen.',
      mood: 'truth',
      scenes: [
        { kind: 'message', cue: 'Heeft persoonlijke intieme beelden ontvangen' },
        {
          kind: 'figure',
          cue: { words: 'Eén op de twintig', in: 'headline' },
          figure: { of: 1, in: 20 },
          label: 'jongeren stuurt intieme beelden door.',
          tell: 'pass-on',
        },
        {
          kind: 'figure',
          cue: { words: 'Eén op de vijf', nth: 1 },
          figure: { of: 1, in: 5 },
          label: 'jongeren stuurt een eigen naaktfoto of filmpje naar een ander.',
          tell: 'send',
        },
        {
          kind: 'figure',
          cue: { words: 'Eén op de vijf', nth: 2 },
          figure: { of: 1, in: 5 },
          label: 'jongeren heeft daar spijt van.',
          tell: 'regret',
        },
        {
          kind: 'figure',
          cue: { words: 'Eén op de twintig', in: 'body' },
          figure: { of: 1, in: 20 },
          label: 'jongeren speelt zulke beelden weer door naar anderen.',
          tell: 'pass-on',
        },
      ],
      beats: [{ cue: 'eigen naaktfoto', gesture: 'glow' }],
    },
    {
      id: 'de-risicos',
      topic: 'Sexting',
      title: "De risico's",
      headline: 'Wat nu als iemand jouw beelden verspreidt?',
      body: 'Stel: iemand stuurt jouw naaktfoto of -filmpje door. Of plaatst ze online. Per ongeluk, door een hacker of juist opzettelijk. Om je belachelijk te maken, te bedreigen of af te persen? Dan is sexting zeer schadelijk. Dan wordt sexting ineens online seksueel geweld.',
      mood: 'risk',
      scenes: [
        {
          kind: 'spread',
          cue: 'Wat nu als iemand',
          grows: [{ cue: 'stuurt' }, { cue: 'plaatst' }, { cue: { words: 'online', nth: 1 } }],
          tags: [
            [
              { cue: 'Per ongeluk' },
              { cue: 'hacker', label: 'door een hacker' },
              { cue: 'opzettelijk' },
            ],
            [
              { cue: 'belachelijk', label: 'belachelijk te maken' },
              { cue: 'bedreigen', label: 'te bedreigen' },
              { cue: 'af te persen' },
            ],
          ],
          dusk: { cue: 'online seksueel geweld' },
        },
      ],
      beats: [{ cue: 'zeer schadelijk', gesture: 'glow' }],
    },
    {
      id: 'online-seksueel-geweld',
      title: 'Als Sexting online sexueel geweld wordt',
      headline: 'Wat als iets spannends ineens enge gevolgen krijgt?',
      body: 'Slachtoffers van online seksueel geweld lijken vaak alleen te staan. Ze voelen zich verdrietig, angstig, onzeker, waakzaam, hopeloos en machteloos. Met vaak serieuze gevolgen.',
      mood: 'harm',
      scenes: [
        {
          kind: 'feelings',
          cue: 'Wat als iets spannends',
          items: [
            { cue: 'verdrietig' },
            { cue: 'angstig' },
            { cue: 'onzeker' },
            { cue: 'waakzaam' },
            { cue: 'hopeloos' },
            { cue: 'machteloos' },
          ],
        },
      ],
      beats: [
        { cue: 'ineens', gesture: 'go' },
        { cue: 'enge gevolgen', gesture: 'go' },
        { cue: 'Slachtoffers', gesture: 'go' },
        { cue: 'alleen te staan', gesture: 'part' },
      ],
    },
    {
      id: 'wat-kun-je-doen',
      topic: 'Online seksueel geweld',
      title: 'Wat kun je doen?',
      headline: 'Verspreiding zonder toestemming is strafbaar.',
      body: "Overweeg aangifte bij politie. Verzamel zoveel mogelijk bewijs (screenshots, url's, etc.) Voorkom verdere verspreiding, laat de beelden snel verwijderen. Doe een medische check na fysiek contact. Behandel psychische klachten.",
      mood: 'action',
      scenes: [
        {
          kind: 'steps',
          cue: 'Verspreiding zonder toestemming',
          items: [
            { cue: 'aangifte', label: 'Overweeg aangifte bij politie' },
            {
              cue: 'bewijs',
              label: 'Verzamel zoveel mogelijk bewijs',
              note: "(screenshots, url's, etc.)",
            },
            {
              cue: 'Voorkom',
              label: 'Voorkom verdere verspreiding, laat de beelden snel verwijderen',
            },
            { cue: 'medische check', label: 'Doe een medische check na fysiek contact' },
            { cue: 'psychische klachten', label: 'Behandel psychische klachten' },
          ],
        },
      ],
    },
    {
      id: 'hulp-vinden',
      topic: 'Online seksueel geweld',
      title: 'Je bent niet alleen',
      headline: 'Op SlachtofferWijzer.nl vind je alle organisaties die hulp bieden.',
      body: 'Weet: je bent niet alleen. Op SlachtofferWijzer.nl staan alle organisaties die hulp bieden bij elkaar. Je vindt er snel juridische, praktische, financiële, emotionele hulp. Ook kom je er in contact met lotgenoten en vind je er een veilige opvangplek.',
      mood: 'support',
      scenes: [
        {
          kind: 'support',
          cue: { words: 'Op SlachtofferWijzer.nl', in: 'headline' },
          items: [
            { cue: 'juridische' },
            { cue: 'praktische' },
            { cue: 'financiële' },
            { cue: 'emotionele', label: 'emotionele hulp' },
            { cue: 'lotgenoten' },
            { cue: 'opvangplek', label: 'veilige opvangplek' },
          ],
        },
      ],
      beats: [
        { cue: { words: 'alle organisaties', in: 'headline' }, gesture: 'come' },
        { cue: { words: 'je bent niet alleen', in: 'body' }, gesture: 'come' },
        { cue: { words: 'alle organisaties', in: 'body' }, gesture: 'part' },
        { cue: 'bij elkaar', gesture: 'gather' },
      ],
    },
  ],
  endCard: {
    name: 'SlachtofferWijzer.nl',
    url: 'https://www.slachtofferwijzer.nl',
    tagline: 'Alle organisaties die hulp bieden bij elkaar.',
  },
});
