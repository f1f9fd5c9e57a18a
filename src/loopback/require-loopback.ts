import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { RenderError } from '../told/errors.ts';

/**
 * Makes sure that this machine reaches itself: pictures come from a page that it serves to a browser of its own.
 * @throws {RenderError} when its own network (loopback, “lo”) is down, as in a container that has none
 */
export const requireLoopback = async (): Promise<void> => {
  const server = createServer((socket) => socket.end());
  try {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    await once(socket, 'connect');
    socket.destroy();
  } catch (cause) {
    throw new RenderError('This machine does not reach itself at 127.0.0.1.', {
      remedy:
        'Bring up its own network, such as with “ip link set lo up”, or run where there is one; no other is needed.',
      cause,
    });
  } finally {
    server.close();
  }
};
