import type { ShareWords } from '../own-words/share.ts';

/** The product's own words beside films that are ready to post. */
export const shareWords: ShareWords = {
  notesName: 'README.txt',
  heading: '{title}: ready to post on {platform}',
  video: 'Video',
  cover: 'Cover',
  coverFrame: 'Cover: choose a frame of the video. The picture beside it shows which one fits.',
  text: 'Text beside the video',
  alt: 'Alt text of the cover',
  captionsFile: 'Captions',
  captionsTrack: 'The video carries its captions too. They are off; switch them on in the player.',
  captionsDrawn: 'The captions are in the picture. Add none.',
  leftOut: 'Not in this folder: {name}.',
  tooLong:
    'It lasts longer than the {allowed} seconds that are taken here. Post the clips instead.',
  tooShort: 'It lasts less than the {allowed} seconds that are asked for here.',
  tooLarge: 'It is larger than the {allowed} MB that are taken here. Post the clips instead.',
  other: 'The file is not what this platform asks for. Make the film again.',
  limits: 'The limits of this platform, read on {date}. They change at times; look when in doubt:',
};
