import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { NeuralModel } from '../../../src/narration/neural/models.ts';

/** A small archive shaped like a Piper voice; what is in it does not speak. `lacking` has no tokens. */
export const archive = (name: 'whole' | 'lacking'): Buffer =>
  readFileSync(path.join(import.meta.dirname, 'archives', `${name}.tar.bz2`));

/** The voice that such an archive would be, pinned. */
export const modelOf = (bytes: Buffer, url: string): NeuralModel => ({
  name: 'piper-nobody',
  about: 'a voice for tests',
  engine: 'piper',
  url,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  language: 'nl',
  licence: 'none',
  speaker: 0,
});

export type Manner = {
  /** Whether it goes on where a download broke off. */
  ranges?: boolean;
  /** Breaks off after so many bytes of an answer. */
  breakAfter?: number;
  /** Stops sending after so many bytes, and keeps the line open. */
  stallAfter?: number;
  status?: number;
};

/** A server of one file, that can be told to misbehave. Notes what was asked for. */
export class VoiceServer {
  readonly asked: (string | undefined)[] = [];
  manner: Manner = {};
  readonly #server = createServer((request, response) => this.#answer(request, response));

  constructor(public bytes: Buffer) {}

  async listen(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/voice.tar.bz2`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #answer({ headers: { range } }: IncomingMessage, response: ServerResponse): void {
    const { ranges = true, breakAfter, stallAfter, status } = this.manner;
    this.asked.push(range);
    if (status !== undefined) {
      response.writeHead(status).end();
      return;
    }
    const total = this.bytes.length;
    const start = ranges && range ? Number(/(\d+)-/.exec(range)?.[1]) : 0;
    if (start >= total) {
      response.writeHead(416).end();
      return;
    }
    const body = this.bytes.subarray(start);
    response.writeHead(start > 0 ? 206 : 200, {
      'content-length': body.length,
      ...(start > 0 && { 'content-range': `bytes ${start}-${total - 1}/${total}` }),
    });
    const until = breakAfter ?? stallAfter;
    if (until === undefined) {
      response.end(body);
      return;
    }
    response.write(body.subarray(0, until), () => {
      if (breakAfter !== undefined) setTimeout(() => response.destroy(), 50);
    });
  }
}
