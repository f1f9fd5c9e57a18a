/** What a request says of where it comes from. */
export type RequestHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** The only names of this machine that a page of ours is reached by. */
const ownNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a request comes from a page of our own on this machine, or from no page at all. A page elsewhere can have a
 * browser ask here too: under its own name (DNS rebinding), or from its own origin. Such a request is not.
 */
export const isOwnRequest = (headers: RequestHeaders): boolean => {
  const host = one(headers.host);
  if (host === undefined || !ownNames.has(host.replace(/:\d*$/u, '').toLowerCase())) return false;
  const origin = one(headers.origin);
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const site = one(headers['sec-fetch-site']);
  if (site === undefined || site === 'same-origin' || site === 'none') return true;
  // A link that somebody follows leads here from anywhere; a frame or a script does not.
  return (
    one(headers['sec-fetch-mode']) === 'navigate' && one(headers['sec-fetch-dest']) === 'document'
  );
};

const one = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;
