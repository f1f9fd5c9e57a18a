import { Server, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { answersForOthers } from './no-calls-home.ts';
import { isOwnRequest } from './own-request.ts';

/** Where Remotion's servers listen, as Remotion has worked it out: by itself on every interface. */
export type ListeningPlaces = { host: string; hostsToTry: string[] };

const loopback = '127.0.0.1';
let isGuarded = false;

/**
 * Keeps the servers of this process to this machine: Remotion's listen on 127.0.0.1 only, and whatever asks any of them
 * from a foreign page is refused before they see it. Neither they nor their pages call any host elsewhere.
 * @param places the object that Remotion takes them from each time; it has no option for it
 */
export const keepToLoopback = (places: ListeningPlaces): void => {
  places.host = loopback;
  places.hostsToTry = [loopback];
  if (isGuarded) return;
  isGuarded = true;
  const emit = Server.prototype.emit as (this: Server, ...args: unknown[]) => boolean;
  const guarded = function (this: Server, ...args: unknown[]): boolean {
    const [event, request, answer] = args as [string, IncomingMessage, ServerResponse | Duplex];
    if (event !== 'request' && event !== 'upgrade') return emit.apply(this, args);
    if (isOwnRequest(request.headers))
      return ('writeHead' in answer && answersForOthers(request, answer)) || emit.apply(this, args);
    if ('writeHead' in answer)
      answer.writeHead(403, { connection: 'close' }).end('Not from here.\n');
    else answer.destroy();
    return true;
  };
  Object.assign(Server.prototype, { emit: guarded });
};
