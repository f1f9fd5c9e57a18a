import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { redisAddress } from '../../src/queue/address.ts';
import { connect } from '../../src/queue/connect.ts';
import { freePort } from './redis.ts';

/** Hangs up when it is spoken to, as a server does that expects another language. */
const server = createServer((socket) => {
  socket.on('error', () => undefined);
  socket.once('data', () => socket.resetAndDestroy());
});
let port: number;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => server.close());

it.each([
  ['rediss', 'nothing there answers in TLS. Write redis:// where it is not encrypted'],
  ['redis', 'what listens there does not answer as Redis does'],
])('says what is wrong where %s:// is not what is spoken there', async (scheme, why) => {
  await expect(connect(redisAddress(`${scheme}://:secret@127.0.0.1:${port}`))).rejects.toThrow(
    `The queue ${scheme}://127.0.0.1:${port} cannot be reached: ${why}`,
  );
});

it('says that nothing listens there', async () => {
  await expect(connect(redisAddress(`redis://127.0.0.1:${await freePort()}`))).rejects.toThrow(
    /cannot be reached: nothing listens there\. Start Redis there, or correct --queue/u,
  );
});
