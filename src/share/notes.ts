import type { Film } from '../film/schema.ts';
import { filled } from '../language/own-words/own-words.ts';
import type { ShareWords } from '../language/own-words/share.ts';
import type { Finding } from './findings.ts';
import { platformsCheckedOn, type Platform } from './platforms.ts';

/** The files of one post, by what each is for. */
export type PostFiles = {
  video: string;
  cover: string;
  text: string;
  alt: string;
  captions: string | null;
};

/** What lies in a folder to upload: posts, and what is not among them. */
export type ShareContents = {
  posts: readonly PostFiles[];
  leftOut: readonly { name: string; findings: readonly Finding[] }[];
};

/** Which file goes where, for who posts; with the line ends that every editor shows as such. */
export const notesText = (
  film: Film,
  platform: Platform,
  { posts, leftOut }: ShareContents,
  words: ShareWords,
): string => {
  const captions = [
    ...(platform.captions ? [words.captionsDrawn] : []),
    ...(platform.track ? [words.captionsTrack] : []),
  ];
  const lines = [
    filled(words.heading, { title: film.title, platform: platform.name }),
    ...posts.map((files) => `\n${postLines(files, platform, words).join('\n')}`),
    ...leftOut.map(({ name, findings }) =>
      ['', filled(words.leftOut, { name }), ...findings.map((one) => reason(one, words))].join(
        '\n',
      ),
    ),
    '',
    ...(platform.cover === null ? [words.coverFrame] : []),
    ...captions,
    '',
    filled(words.limits, { date: platformsCheckedOn }),
    ...(platform.officialUrl === null ? [] : [platform.officialUrl]),
    ...platform.sources.map(({ url }) => url).filter((url) => url !== platform.officialUrl),
  ];
  return lines.map((line) => `${line.replaceAll('\n', '\r\n')}\r\n`).join('');
};

const postLines = (files: PostFiles, platform: Platform, words: ShareWords): string[] => [
  `${words.video}: ${files.video}`,
  ...(platform.cover === null ? [] : [`${words.cover}: ${files.cover}`]),
  `${words.text}: ${files.text}`,
  `${words.alt}: ${files.alt}`,
  ...(files.captions === null ? [] : [`${words.captionsFile}: ${files.captions}`]),
];

const reason = (finding: Finding, words: ShareWords): string => {
  switch (finding.kind) {
    case 'too long':
      return filled(words.tooLong, { allowed: finding.allowedSeconds });
    case 'too short':
      return filled(words.tooShort, { allowed: finding.allowedSeconds });
    case 'too large':
      return filled(words.tooLarge, { allowed: Math.floor(finding.allowedBytes / 1e6) });
    case 'frame rate':
    case 'codecs':
      return words.other;
    default:
      return finding satisfies never;
  }
};
