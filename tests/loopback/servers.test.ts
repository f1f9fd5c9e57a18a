import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openPageServer } from '../../src/render/engine/fast/page-server.ts';

const source = path.resolve(import.meta.dirname, '../../src');

it('is asked by every file that opens a server whether a request is its own', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => ({ name, text: readFileSync(path.join(source, name), 'utf8') }));
  // Remotion's renderer opens one of its own.
  const serves = (text: string) =>
    (/from 'node:http[2s]?'/u.test(text) && /\bcreateServer\(/u.test(text)) ||
    /\bopenBrowser\(/u.test(text);
  const opening = files.filter(({ text }) => serves(text));
  expect(opening.length).toBeGreaterThan(1);
  const unguarded = opening.filter(({ text }) => !/isOwnRequest\(|keepToLoopback\(/u.test(text));
  expect(unguarded.map(({ name }) => name)).toEqual([]);
});

it('keeps the page of the fast engine from other machines and from foreign pages', async () => {
  const server = await openPageServer({
    stage: 'the stage',
    capture: 'the capture',
    files: new Map(),
  });
  const { port } = new URL(server.address);
  const ask = async (headers: Record<string, string>, method = 'GET', at = '/stage.js') => {
    const asked = request({ host: '127.0.0.1', port, path: at, method, headers }).end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    answer.resume();
    return answer.statusCode;
  };
  try {
    expect(await ask({})).toBe(200);
    expect(await ask({ host: `evil.example:${port}` })).toBe(403);
    expect(await ask({ origin: 'https://evil.example' })).toBe(403);
    const sink = server.receive(() => Promise.reject(new Error('A foreign page was heard.')));
    const { pathname } = new URL(sink.address);
    expect(await ask({ origin: 'https://evil.example' }, 'POST', pathname)).toBe(403);
    const others = Object.values(networkInterfaces()).flatMap((own) => own ?? []);
    for (const { address, internal } of others) {
      if (internal) continue;
      const socket = connect({ host: address, port: Number(port) });
      const [error] = (await once(socket, 'error')) as [NodeJS.ErrnoException];
      expect(error.code, address).toMatch(/^E/u);
    }
  } finally {
    await server.close();
  }
});
