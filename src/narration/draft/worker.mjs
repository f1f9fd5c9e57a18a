/**
 * A program of its own: gets requests as messages, speaks each with eSpeak NG, and answers with a message. It is the only
 * file that loads eSpeak NG, which is licensed under GPL-3.0; the rest of the house talks to it through this pipe and
 * nothing else. In plain JavaScript, as compiling eSpeak NG again whenever somebody speaks took longer than speaking.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import load from '@echogarden/espeak-ng-emscripten';

/** @import { EspeakAnswer, EspeakRequest, EspeakUtterance } from './espeak.ts' */

const packageName = '@echogarden/espeak-ng-emscripten';

// By itself it looks for its data at an address, which is no path where a folder is called `a#b`.
const data = await readFile(
  path.join(path.dirname(createRequire(import.meta.url).resolve(packageName)), 'espeak-ng.data'),
);
const espeak = await load({
  getPreloadedPackage: () => new Uint8Array(data).buffer,
  // Nobody listens to what it prints.
  print: console.error,
  printErr: console.error,
});
const engine = await new espeak.eSpeakNGWorker();

/** The most that it is asked to speak at once, in bytes. */
const mostBytes = 1 << 16;

// Texts are handed over in a room of its memory that its JavaScript knows of: one that will do for all, which it makes
// the next time after one was too small. Nothing must lie there that is put back.
engine.set_voice(' '.repeat(mostBytes));
engine.set_voice(' ');
/** All that it remembers before anything is said. */
const memory = espeak.HEAPU8.slice();

/** What it says depends on what it said before: that is put back. Its memory may have grown meanwhile. */
const forget = () => {
  espeak.HEAPU8.set(memory);
  espeak.HEAPU8.fill(0, memory.length);
};

/**
 * The voice of a language: of its whole tag (`pt-BR`), else of its language alone. By its file, as not every language that
 * a voice says it speaks is a name of it (`en-gb`).
 * @param {string} tag
 * @returns {string | undefined}
 */
const voiceOf = (tag) => {
  const { language: subtag } = new Intl.Locale(tag);
  const spoken = engine
    .list_voices()
    .flatMap(({ identifier, languages }) => languages.map((one) => ({ ...one, identifier })))
    .sort((a, b) => a.priority - b.priority);
  for (const wanted of [tag.toLowerCase(), subtag]) {
    const found = spoken.find(({ name }) => name === wanted);
    if (found) return found.identifier;
  }
  return undefined;
};

/**
 * @param {string} sentence
 * @returns {EspeakUtterance}
 */
const speak = (sentence) => {
  if (Buffer.byteLength(sentence) >= mostBytes)
    throw new Error(`A sentence is longer than ${mostBytes} bytes.`);
  /** @type {Buffer[]} */
  const chunks = [];
  /** @type {EspeakUtterance['words']} */
  const words = [];
  engine.synthesize(sentence, (samples, events) => {
    if (samples) chunks.push(Buffer.from(Int16Array.from(samples).buffer));
    for (const event of events)
      if (event.type === 'word')
        words.push({ position: event.text_position - 1, startMs: event.audio_position });
    return false;
  });
  return { pcm: Buffer.concat(chunks), words };
};

/**
 * @param {EspeakRequest} request
 * @returns {EspeakAnswer}
 */
const answer = ({ settings, language, texts }) => {
  forget();
  const voice = settings.voice ?? voiceOf(language) ?? settings.standIn;
  if (voice === undefined) return { problem: 'language' };
  const result = engine.set_voice(voice);
  if (result !== 0) throw new Error(`eSpeak NG has no voice “${voice}” (it answered ${result}).`);
  engine.set_rate(settings.rate);
  engine.set_pitch(settings.pitch);
  engine.set_range(settings.range);
  engine.set_volume(settings.volume);
  return { sampleRate: engine.get_samplerate(), utterances: texts.map(speak) };
};

process.on('message', (request) => process.send?.(answer(/** @type {EspeakRequest} */ (request))));
