import type { ShareWords } from '../own-words/share.ts';

/** The product's own words beside films that are ready to post. */
export const shareWords: ShareWords = {
  notesName: 'LEESMIJ.txt',
  heading: '{title}: klaar om te plaatsen op {platform}',
  video: 'Video',
  cover: 'Omslag',
  coverFrame: 'Omslag: kies een beeld uit de video. Het plaatje ernaast laat zien welk beeld past.',
  text: 'Tekst bij de video',
  alt: 'Alternatieve tekst van de omslag',
  captionsFile: 'Ondertitels',
  captionsTrack: 'De ondertitels zitten ook in de video. Ze staan uit; zet ze aan in de speler.',
  captionsDrawn: 'De ondertitels staan in het beeld. Voeg er geen toe.',
  leftOut: 'Niet in deze map: {name}.',
  tooLong: 'Het duurt langer dan de {allowed} seconden die hier mogen. Plaats de losse clips.',
  tooShort: 'Het duurt korter dan de {allowed} seconden die hier moeten.',
  tooLarge: 'Het is groter dan de {allowed} MB die hier mogen. Plaats de losse clips.',
  other: 'Het bestand is anders dan dit platform vraagt. Maak de film opnieuw.',
  limits:
    'De grenzen van dit platform, gelezen op {date}. Ze veranderen soms; kijk bij twijfel na:',
};
