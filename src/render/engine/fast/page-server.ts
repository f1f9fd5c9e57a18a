import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isOwnRequest } from '../../../loopback/own-request.ts';
import { type NewParts, unpackParts } from './message.ts';

/** Takes a picture; resolves when the next may come. */
export type PictureSink = (parts: NewParts) => Promise<void>;

/** Serves the page to the browser and takes its pictures, on this machine only and from our own page only. */
export type PageServer = {
  /** Of the page. */
  address: string;
  /** Opens an address for the pictures of one piece. */
  receive(sink: PictureSink): { address: string; close(): void };
  close(): Promise<void>;
};

/** What the page is made of. */
export type PageScripts = {
  stage: string;
  capture: string;
  /** What the stage asks for beside the page, by name: fonts. */
  files: ReadonlyMap<string, Uint8Array>;
};

/** Nothing but what comes from here: what a page of ours asks of the network is refused by the browser. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self' data: blob:",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  "font-src 'self' data:",
].join('; ');

const page = `<!doctype html>
<meta charset="utf-8">
<title>Stage</title>
<link rel="icon" href="data:,">
<style>html, body { margin: 0; background: #fff }</style>
<body>
<script src="stage.js"></script>
<script src="capture.js"></script>
`;

/** Starts the server. @throws {Error} when no port can be had */
export const openPageServer = async (scripts: PageScripts): Promise<PageServer> => {
  const sinks = new Map<string, { sink: PictureSink; load: Buffer }>();
  const files: Record<string, [type: string, text: string]> = {
    '/': ['text/html', page],
    '/stage.js': ['text/javascript', scripts.stage],
    '/capture.js': ['text/javascript', scripts.capture],
  };
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const receiver = sinks.get((request.url ?? '').slice(1));
    if (!receiver) return void response.writeHead(410).end();
    const length = Number(request.headers['content-length']);
    // One load at a time comes from a page, so that one buffer does for all of them.
    if (receiver.load.length < length) receiver.load = Buffer.allocUnsafeSlow(length);
    let at = 0;
    for await (const chunk of request) at += (chunk as Buffer).copy(receiver.load, at);
    for (const parts of unpackParts(receiver.load.subarray(0, at))) await receiver.sink(parts);
    response.writeHead(204).end();
  };
  const server = createServer((request, response) => {
    if (!isOwnRequest(request.headers)) return void response.writeHead(403).end();
    if (request.method === 'POST') {
      take(request, response).catch(() => response.writeHead(500).end());
      return;
    }
    const font = scripts.files.get((request.url ?? '').slice(1));
    if (font) return void response.writeHead(200, { 'content-type': 'font/woff2' }).end(font);
    const [type, text] = files[request.url ?? ''] ?? [];
    if (text === undefined) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': policy,
    });
    response.end(text);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address: `${origin}/`,
    receive: (sink) => {
      const token = randomBytes(12).toString('hex');
      sinks.set(token, { sink, load: Buffer.alloc(0) });
      return { address: `${origin}/${token}`, close: () => sinks.delete(token) };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
