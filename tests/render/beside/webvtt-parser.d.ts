declare module 'webvtt-parser' {
  type Cue = { startTime: number; endTime: number; text: string };
  export class WebVTTParser {
    constructor(entities?: Record<string, string>);
    parse(
      text: string,
      mode: 'metadata' | 'chapters' | 'subtitles',
    ): { cues: Cue[]; errors: { message: string; line: number }[] };
  }
}
