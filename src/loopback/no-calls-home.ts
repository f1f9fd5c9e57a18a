import type { IncomingMessage, ServerResponse } from 'node:http';

/** What Remotion Studio would ask the internet for, each time it loads; it has no option for it. */
const callingHome = ['/api/update-available', '/api/release-notes'];

const refusal = 'Studio asks no host for news here; “npm outdated remotion” tells of new versions.';

/**
 * Has the pages of this server ask nobody but this server, and answers itself what the server would have to ask others.
 * @returns whether it has answered
 */
export const answersForOthers = (request: IncomingMessage, answer: ServerResponse): boolean => {
  answer.setHeader('content-security-policy', "connect-src 'self' data: blob:");
  if (!callingHome.includes(request.url?.split('?')[0] ?? '')) return false;
  answer
    .writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ success: false, error: refusal }));
  return true;
};
