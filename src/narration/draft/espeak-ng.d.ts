/** The part of the package's interface that the worker uses; it ships no types. */
declare module '@echogarden/espeak-ng-emscripten' {
  export type EspeakEvent = {
    type: string | undefined;
    /** From 1, in code points. */
    text_position: number;
    word_length: number;
    /** Milliseconds from the start of the sound. */
    audio_position: number;
    id: number | string | undefined;
  };
  export interface EspeakWorker {
    /** The voices there are, each with the languages it speaks; a lower priority is a better voice. */
    list_voices(): { identifier: string; languages: { name: string; priority: number }[] }[];
    set_voice(name: string): number;
    set_rate(wordsPerMinute: number): void;
    set_pitch(pitch: number): void;
    set_range(range: number): void;
    set_volume(volume: number): void;
    get_samplerate(): number;
    /** A truthy answer from the callback stops it. */
    synthesize(
      text: string,
      callback: (samples: Int16Array | null, events: EspeakEvent[]) => boolean | undefined,
    ): void;
  }
  const load: (options?: {
    print?: (line: string) => void;
    printErr?: (line: string) => void;
    /** Gives what is in the file of data that comes with the package. */
    getPreloadedPackage?: () => ArrayBuffer;
  }) => Promise<{
    eSpeakNGWorker: new () => Promise<EspeakWorker>;
    /** All of its memory; another array when it has grown. */
    readonly HEAPU8: Uint8Array;
  }>;
  export default load;
}
