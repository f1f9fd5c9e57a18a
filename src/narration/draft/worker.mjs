/**
 * A program of its own: reads one request as JSON from standard input, speaks it with eSpeak NG, writes one answer as
 * JSON to standard output, and ends. It is the only file that loads eSpeak NG, which is licensed under GPL-3.0; the
 * rest of the house talks to it through this pipe and nothing else. In plain JavaScript, as compiling eSpeak NG again
 * whenever somebody speaks took longer than speaking.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import load from '@echogarden/espeak-ng-emscripten';

/** @import { EspeakAnswer, EspeakRequest, EspeakUtterance } from './espeak.ts' */

const packageName = '@echogarden/espeak-ng-emscripten';

/** @type {EspeakRequest} */
const { settings, language, texts } = JSON.parse(await text(process.stdin));

// By itself it looks for its data at an address, which is no path where a folder is called `a#b`.
const data = await readFile(
  path.join(path.dirname(createRequire(import.meta.url).resolve(packageName)), 'espeak-ng.data'),
);
const { eSpeakNGWorker } = await load({
  getPreloadedPackage: () => new Uint8Array(data).buffer,
  // Anything it prints would break the answer.
  print: console.error,
  printErr: console.error,
});
const engine = await new eSpeakNGWorker();

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

const voice = settings.voice ?? voiceOf(language) ?? settings.standIn;
const result = voice === undefined ? null : engine.set_voice(voice);
if (result !== null && result !== 0)
  throw new Error(`eSpeak NG has no voice “${voice}” (it answered ${result}).`);
engine.set_rate(settings.rate);
engine.set_pitch(settings.pitch);
engine.set_range(settings.range);
engine.set_volume(settings.volume);

/**
 * @param {string} sentence
 * @returns {EspeakUtterance}
 */
const speak = (sentence) => {
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
  return { pcm: Buffer.concat(chunks).toString('base64'), words };
};

/** @type {EspeakAnswer} */
const answer =
  result === null
    ? { problem: 'language' }
    : { sampleRate: engine.get_samplerate(), utterances: texts.map(speak) };
process.stdout.write(JSON.stringify(answer));
