import type { Format } from '../film/formats.ts';

/** What a place to post asks of a film. Sizes in bytes, lengths in seconds and in UTF-16 units. */
export type Platform = {
  name: string;
  /** The picture that suits it. */
  format: Format;
  /** Whether captions are drawn in the picture: where sound is off at first, and none can be switched on. */
  captions: boolean;
  seconds: { min: number; max: number };
  bytes: { max: number };
  framesPerSecond: { min: number; max: number };
  /** Of what stands beside the film; a title only where there is a field for one. */
  text: { max: number; maxTitle?: number };
  /** A picture of its own; null where one of the film's own frames is chosen. */
  cover: { maxBytes: number } | null;
  /** Captions as a file. */
  sidecar: 'srt' | 'vtt' | null;
  /** Whether chapters are made of times in the text beside the whole film. */
  chapters?: true;
  /** Whether the MP4 carries its captions as a track that can be switched on. */
  track: boolean;
  /** The platform's own page on it; null where the limits are ours. */
  officialUrl: string | null;
  /** The pages that the numbers were read on. */
  sources: readonly { limits: string; url: string }[];
};

/** When the numbers were last read. */
export const platformsCheckedOn = '2026-11-26';

const minutes = 60;
const hours = 60 * minutes;
const frameRates = { min: 23, max: 60 };

/** A page or a computer of one's own, which plays what it is given: the limits are ours. */
const playerOfOurs = {
  format: 'landscape',
  captions: false,
  seconds: { min: 1, max: hours },
  bytes: { max: 100e6 },
  framesPerSecond: frameRates,
  text: { max: 5_000 },
  cover: { maxBytes: 2e6 },
  sidecar: 'vtt',
  track: true,
  officialUrl: null,
  sources: [{ limits: 'all', url: 'docs/standards.md' }],
} as const satisfies Omit<Platform, 'name'>;

/**
 * The places that films are posted to, and their published limits. Where two of a platform's pages differ, the smaller
 * number stands here.
 */
export const platforms = {
  tiktok: {
    name: 'TikTok',
    format: 'portrait',
    captions: true,
    seconds: { min: 3, max: 10 * minutes },
    bytes: { max: 4e9 },
    framesPerSecond: frameRates,
    text: { max: 2_200 },
    cover: null,
    sidecar: null,
    track: false,
    officialUrl: 'https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide',
    sources: [
      {
        limits: 'length, size, frame rate',
        url: 'https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide',
      },
      {
        limits: 'shortest length',
        url: 'https://docs.getlate.dev/resources/media-guidelines/tiktok',
      },
      { limits: 'text', url: 'https://docs.bulkit.io/docs/platforms/tiktok' },
    ],
  },
  reels: {
    name: 'Instagram Reels',
    format: 'portrait',
    captions: true,
    seconds: { min: 3, max: 15 * minutes },
    bytes: { max: 300e6 },
    framesPerSecond: frameRates,
    text: { max: 2_200 },
    cover: { maxBytes: 8e6 },
    sidecar: null,
    track: false,
    officialUrl:
      'https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media',
    sources: [
      {
        limits: 'length, size, frame rate, text, cover',
        url: 'https://www.ayrshare.com/docs/media-guidelines/instagram.md',
      },
    ],
  },
  shorts: {
    name: 'YouTube Shorts',
    format: 'portrait',
    captions: true,
    seconds: { min: 1, max: 3 * minutes },
    bytes: { max: 256e9 },
    framesPerSecond: frameRates,
    text: { max: 5_000, maxTitle: 100 },
    cover: null,
    sidecar: null,
    track: false,
    officialUrl: 'https://support.google.com/youtube/answer/15424877',
    sources: [
      { limits: 'all', url: 'https://docs.getlate.dev/resources/media-guidelines/youtube' },
    ],
  },
  whatsapp: {
    name: 'WhatsApp',
    format: 'portrait',
    captions: true,
    seconds: { min: 1, max: hours },
    bytes: { max: 16e6 },
    framesPerSecond: frameRates,
    text: { max: 1_024 },
    cover: null,
    sidecar: null,
    track: false,
    officialUrl: 'https://developers.facebook.com/docs/whatsapp/cloud-api/reference/media',
    sources: [
      {
        limits: 'size',
        url: 'https://docs.aws.amazon.com/social-messaging/latest/userguide/supported-media-types.html',
      },
      {
        limits: 'text',
        url: 'https://developers.facebook.com/docs/whatsapp/cloud-api/messages/video-messages',
      },
    ],
  },
  youtube: {
    name: 'YouTube',
    format: 'landscape',
    captions: false,
    seconds: { min: 1, max: 15 * minutes },
    bytes: { max: 256e9 },
    framesPerSecond: frameRates,
    text: { max: 5_000, maxTitle: 100 },
    cover: { maxBytes: 2e6 },
    sidecar: 'srt',
    chapters: true,
    track: false,
    officialUrl: 'https://support.google.com/youtube/answer/71673',
    sources: [
      {
        limits: 'size, title, text',
        url: 'https://docs.getlate.dev/resources/media-guidelines/youtube',
      },
      { limits: 'cover', url: 'https://www.ayrshare.com/docs/media-guidelines/youtube.md' },
      {
        limits: 'length of an account that is not verified',
        url: 'https://support.google.com/youtube/answer/71673',
      },
    ],
  },
  linkedin: {
    name: 'LinkedIn',
    format: 'landscape',
    captions: true,
    seconds: { min: 3, max: 15 * minutes },
    bytes: { max: 500e6 },
    framesPerSecond: { min: 10, max: 60 },
    text: { max: 3_000 },
    cover: { maxBytes: 5e6 },
    sidecar: null,
    track: false,
    officialUrl:
      'https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/videos-api',
    sources: [
      { limits: 'size', url: 'https://www.ayrshare.com/docs/media-guidelines/linkedin.md' },
      {
        limits: 'length, text, cover',
        url: 'https://transmissionagency.com/hubbub/toolkit/the-linkedin-spec-hub-organic-social',
      },
    ],
  },
  web: { name: 'web', ...playerOfOurs },
  classroom: { name: 'classroom', ...playerOfOurs },
} as const satisfies Record<string, Platform>;

export type PlatformName = keyof typeof platforms;
export const platformNames = Object.keys(platforms) as PlatformName[];
