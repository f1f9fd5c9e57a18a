import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { runEspeak } from '../../../src/narration/draft/espeak.ts';
import { draftSettings } from '../../../src/narration/draft/voice.ts';
import { pcmOfSamples } from '../../../src/media/pcm.ts';

/** How the server meets a visitor: speaks, refuses at the door, hangs up at once or in mid-sentence, says no, or is mute. */
export type Welcome =
  | 'speak'
  | 'drop'
  | 'drop-midway'
  | 'mute'
  | { status: number }
  | { close: number; reason: string };

type Message = { path: string; requestId: string; body: string };
type Answer = { pcm: Buffer; words: { Text: string; BoundaryType: string; ms: number }[] };

const rate = 48_000;

/**
 * Speaks the WebSocket protocol of Azure's speech service, with the voice of eSpeak NG: headers and a body in each
 * message, `turn.start`, `response`, `audio.metadata`, `audio` in chunks, `turn.end`.
 */
export class AzureServer {
  /** How to meet the visitors to come; the last one stays. */
  welcomes: Welcome[] = ['speak'];
  readonly messages: Message[] = [];
  readonly visits: { url: string; key: string | undefined }[] = [];
  /** The answer to each document that was spoken. */
  readonly #spoken = new Map<string, Answer>();
  readonly #sockets = new WebSocketServer({ noServer: true });
  readonly #server = createServer();

  async listen(): Promise<string> {
    this.#server.on('upgrade', (request, socket: Duplex, head) => {
      const key = request.headers['ocp-apim-subscription-key'];
      this.visits.push({ url: request.url ?? '', key: String(key) });
      const welcome = this.welcomes.length > 1 ? this.welcomes.shift() : this.welcomes[0];
      if (welcome === 'drop') socket.destroy();
      else if (typeof welcome === 'object' && 'status' in welcome)
        socket.end(`HTTP/1.1 ${welcome.status} No\r\nConnection: close\r\n\r\n`);
      else
        this.#sockets.handleUpgrade(request, socket, head, (client) =>
          this.#receive(client, welcome ?? 'speak'),
        );
    });
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    // Not the usual path: for that, the SDK first asks port 443 where it has gone.
    return `ws://127.0.0.1:${(this.#server.address() as AddressInfo).port}/speak`;
  }

  async close(): Promise<void> {
    for (const client of this.#sockets.clients) client.terminate();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #receive(client: WebSocket, welcome: Welcome): void {
    client.on('message', (data, isBinary) => {
      if (isBinary) throw new Error('Nothing binary is sent to the service.');
      const message = parseMessage((data as Buffer).toString('utf8'));
      this.messages.push(message);
      if (message.path === 'ssml') void this.#answer(client, message, welcome);
    });
  }

  async #answer(client: WebSocket, { requestId, body }: Message, welcome: Welcome): Promise<void> {
    const say = (path: string, content: unknown) =>
      client.send(
        `X-RequestId:${requestId}\r\nContent-Type:application/json; charset=utf-8\r\nPath:${path}\r\n\r\n${JSON.stringify(content)}`,
      );
    if (typeof welcome === 'object' && 'close' in welcome)
      return client.close(welcome.close, welcome.reason);
    if (welcome === 'mute') return;
    const { pcm, words } = this.#spoken.get(body) ?? (await speakDocument(body));
    this.#spoken.set(body, { pcm, words });
    say('turn.start', { context: { serviceTag: 'test' } });
    say('response', { context: {}, audio: { type: 'inline', streamId: 'stream' } });
    for (const { Text, BoundaryType, ms } of words)
      say('audio.metadata', {
        Metadata: [
          {
            Type: 'WordBoundary',
            Data: {
              Offset: Math.round(ms * 10_000),
              Duration: 1_000_000,
              text: { Text, Length: Text.length, BoundaryType },
            },
          },
        ],
      });
    const header = Buffer.from(
      `X-RequestId:${requestId}\r\nX-StreamId:stream\r\nPath:audio\r\nContent-Type:audio/x-wav\r\n`,
    );
    const length = Buffer.alloc(2);
    length.writeInt16BE(header.length);
    for (let at = 0; at < pcm.length; at += 8192) {
      if (welcome === 'drop-midway' && at > pcm.length / 2) return client.terminate();
      client.send(Buffer.concat([length, header, pcm.subarray(at, at + 8192)]));
    }
    say('audio.metadata', { Metadata: [{ Type: 'SessionEnd', Data: { Offset: 1 } }] });
    say('turn.end', {});
  }
}

const parseMessage = (text: string): Message => {
  const [head = '', ...body] = text.split('\r\n\r\n');
  const header = (name: string) => new RegExp(`^${name}: *(.*)$`, 'im').exec(head)?.[1] ?? '';
  return { path: header('Path'), requestId: header('X-RequestId'), body: body.join('\r\n\r\n') };
};

const unescapeXml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Speaks a document in the order of its elements; breaks are a little longer than asked, as a service may take them. */
const speakDocument = async (ssml: string): Promise<Answer> => {
  const elements = [...ssml.matchAll(/<break time="(\d+)ms"\/>|<s>(.*?)<\/s>/gu)];
  const texts = elements.flatMap(([, , text]) => (text === undefined ? [] : [unescapeXml(text)]));
  const utterances = await runEspeak({
    settings: { ...draftSettings, rate: 150 },
    language: 'nl',
    texts,
  });
  const parts: Buffer[] = [];
  const words: Answer['words'] = [];
  let ms = 0;
  const append = (samples: Float32Array) => {
    parts.push(pcmOfSamples(samples));
    ms += (samples.length * 1000) / rate;
  };
  append(new Float32Array(rate / 10));
  let sentence = 0;
  for (const [, pauseMs] of elements) {
    if (pauseMs !== undefined) {
      append(new Float32Array(Math.round(((Number(pauseMs) + 60) * rate) / 1000)));
      continue;
    }
    const text = texts[sentence] ?? '';
    const utterance = utterances[sentence++];
    if (!utterance) continue;
    for (const { offset, startMs } of utterance.words) {
      const Text = /^(?:[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*|[&%€])/u.exec(text.slice(offset))?.[0];
      if (Text) words.push({ Text, BoundaryType: 'WordBoundary', ms: ms + startMs });
    }
    append(at48kHz(utterance.samples, utterance.sampleRate));
    words.push({ Text: text.slice(-1), BoundaryType: 'PunctuationBoundary', ms });
  }
  return { pcm: Buffer.concat(parts), words };
};

const at48kHz = (samples: Float32Array, sampleRate: number): Float32Array =>
  Float32Array.from({ length: Math.floor((samples.length * rate) / sampleRate) }, (_, index) => {
    const at = (index * sampleRate) / rate;
    const [before = 0, after = 0] = [samples[Math.floor(at)], samples[Math.floor(at) + 1]];
    return before + (after - before) * (at % 1);
  });
