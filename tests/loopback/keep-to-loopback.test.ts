import { once } from 'node:events';
import { createServer, request, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { keepToLoopback } from '../../src/loopback/keep-to-loopback.ts';

it('keeps Remotion’s servers to this machine, and lets no foreign page reach them', async () => {
  const { RenderInternals } = await import('@remotion/renderer');
  const places = RenderInternals.getPortConfig(false);
  keepToLoopback(places);
  // Remotion asks anew each time; it has to get these.
  expect(RenderInternals.getPortConfig(true)).toEqual({
    host: '127.0.0.1',
    hostsToTry: ['127.0.0.1'],
  });
  const seen: string[] = [];
  const server = createServer((asked, answer) => {
    seen.push(asked.url ?? '');
    answer.end('yes');
  });
  server.on('upgrade', (asked: IncomingMessage, socket) => {
    seen.push(asked.url ?? '');
    socket.end();
  });
  server.listen({ port: 0, host: places.host });
  await once(server, 'listening');
  const { port, address } = server.address() as AddressInfo;
  expect(address).toBe('127.0.0.1');

  const ask = async (path: string, headers: Record<string, string>) => {
    const asked = request({ host: '127.0.0.1', port, path, method: 'POST', headers }).end();
    const [{ statusCode }] = (await once(asked, 'response')) as [IncomingMessage];
    return statusCode;
  };
  expect(await ask('/own', { host: `localhost:${port}` })).toBe(200);
  expect(await ask('/rebound', { host: `evil.example:${port}` })).toBe(403);
  expect(await ask('/forged', { origin: 'https://evil.example' })).toBe(403);

  // What Studio would ask the internet for at every load is answered here, and its pages may ask nobody else.
  const news = await fetch(`http://127.0.0.1:${port}/api/update-available`, { method: 'POST' });
  expect(await news.json()).toMatchObject({ success: false });
  expect(news.headers.get('content-security-policy')).toBe("connect-src 'self' data: blob:");

  const socket = connect(port, '127.0.0.1');
  socket.write(
    'GET /socket HTTP/1.1\r\nHost: evil.example\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n',
  );
  await once(socket, 'close');
  expect(seen).toEqual(['/own']);
  server.close();
});
