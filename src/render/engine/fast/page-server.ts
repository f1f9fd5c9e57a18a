import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type NewParts, unpackParts } from './message.ts';

/** Takes a picture; resolves when the next may come. */
export type PictureSink = (parts: NewParts) => Promise<void>;

/** Serves the page to the browser and takes its pictures, on this machine only. */
export type PageServer = {
  /** Of the page. */
  address: string;
  /** Opens an address for the pictures of one piece. */
  receive(sink: PictureSink): { address: string; close(): void };
  close(): Promise<void>;
};

/** What the page is made of. */
export type PageScripts = { stage: string; capture: string };

/** Nothing but what comes from here: what a page of ours asks of the network is refused by the browser. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self' data: blob:",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
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
  const sinks = new Map<string, PictureSink>();
  const files: Record<string, [type: string, text: string]> = {
    '/': ['text/html', page],
    '/stage.js': ['text/javascript', scripts.stage],
    '/capture.js': ['text/javascript', scripts.capture],
  };
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const sink = sinks.get((request.url ?? '').slice(1));
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (sink) for (const parts of unpackParts(Buffer.concat(chunks))) await sink(parts);
    response.writeHead(sink ? 204 : 410).end();
  };
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      take(request, response).catch(() => response.writeHead(500).end());
      return;
    }
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
      sinks.set(token, sink);
      return { address: `${origin}/${token}`, close: () => sinks.delete(token) };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
