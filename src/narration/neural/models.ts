/** A voice that runs on this machine, once its model has been downloaded. */
export type NeuralModel = {
  /** What it is called in `--voice` and in a film. */
  name: string;
  about: string;
  /** The language it is set to speak, by its subtag. */
  language: string;
  /** Which kind of network it is, so which files belong to it. */
  engine: 'piper' | 'supertonic';
  /** A `.tar.bz2` with one folder in it. */
  url: string;
  bytes: number;
  sha256: string;
  licence: string;
  /** Which of its speakers speaks. */
  speaker: number;
};

const releases = 'https://github.com/k2-fsa/sherpa-onnx/releases/download/tts-models';

/**
 * The Dutch voices that can be installed. Only what is pinned by size and hash stands here: a model without a hash
 * that somebody vouches for could be anything.
 */
export const neuralModels = [
  {
    name: 'supertonic-3',
    about: 'Supertonic 3, many languages',
    language: 'nl',
    engine: 'supertonic',
    url: `${releases}/sherpa-onnx-supertonic-3-tts-int8-2026-05-11.tar.bz2`,
    bytes: 128_774_318,
    sha256: '82fa96f91c4ef8abaae3a14a3f4153facf88bed821d1f7331cec2700f432c427',
    licence: 'OpenRAIL: read its terms of use before you publish',
    speaker: 0,
  },
  {
    name: 'piper-ronnie',
    about: 'Piper nl_NL-ronnie, medium',
    language: 'nl',
    engine: 'piper',
    url: `${releases}/vits-piper-nl_NL-ronnie-medium-int8.tar.bz2`,
    bytes: 21_158_108,
    sha256: 'eb16022c9c8ee48b75dc833e8a8b04e08730929ea68cde9b67e2dc712f988978',
    licence: 'of its data set: read the MODEL_CARD that comes with it before you publish',
    speaker: 0,
  },
] as const satisfies readonly NeuralModel[];
