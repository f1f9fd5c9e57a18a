/** Why the service did not speak. */
export type Trouble = {
  kind: 'key' | 'forbidden' | 'quota' | 'busy' | 'network' | 'refused';
  /** The number or code by which it is known, if it has one. */
  code?: string | undefined;
};

/** How long to wait before each further try. What will not pass by itself is not tried again. */
export const retryDelaysMs: Record<Trouble['kind'], readonly number[]> = {
  key: [],
  forbidden: [],
  refused: [],
  network: [500, 2000],
  busy: [1000, 4000, 15_000],
  // The free tier counts by the minute.
  quota: [5000, 20_000, 40_000],
};

/** What ails a connection, from the words in which the SDK tells it. */
export const troubleFrom = (details: string): Trouble => {
  const status = Number(/server response: (\d{3})/i.exec(details)?.[1] ?? NaN);
  if (status === 401) return { kind: 'key', code: '401' };
  if (status === 403) return { kind: 'forbidden', code: '403' };
  if (status === 429) return { kind: 'quota', code: '429' };
  if (status >= 500) return { kind: 'busy', code: String(status) };
  if (status >= 400) return { kind: 'refused', code: String(status) };
  const closed = /websocket error code: (\d{4})/i.exec(details)?.[1];
  if (closed === '4429' || /quota|throttl|too many requests/i.test(details))
    return { kind: 'quota', code: closed };
  // RFC 6455, 7.4.1: the service did not like what it got.
  if (closed && /^(?:1002|1003|1007|1008|1009|4\d{3})$/.test(closed))
    return { kind: 'refused', code: closed };
  if (closed && /^101[1-3]$/.test(closed)) return { kind: 'busy', code: closed };
  const system = /\b(E[A-Z]{2,}(?:_[A-Z]+)*|CERT_[A-Z_]+)\b/.exec(details)?.[1];
  return { kind: 'network', code: system ?? closed };
};

/** What to tell of it: one line, with what to do. */
export const describeTrouble = (
  name: string,
  { kind, code }: Trouble,
  place: string,
  details: string,
): string => {
  const known = code === undefined ? '' : ` (${code})`;
  switch (kind) {
    case 'key':
      return `Azure does not accept the key for ${name}${known}. Check AZURE_SPEECH_KEY, and that it is a key of ${place}.`;
    case 'forbidden':
      return `Azure does not let this key speak${known}. Check in the portal that the resource is enabled, is one for Speech, and may be reached from this network.`;
    case 'quota':
      return `Azure's quota for this key is used up for now${known}. Wait, then run it again: what was spoken is kept. A paid tier allows more.`;
    case 'busy':
      return `Azure Speech fails${known} and goes on failing. Run it again later: what was spoken is kept.`;
    case 'network':
      return `Azure Speech at ${place} cannot be reached, or broke off${known}. ${name} needs the internet while it speaks. Connect and run it again, or use --voice draft.`;
    case 'refused':
      return `Azure Speech does not take what ${name} was given${known}: ${details}`;
  }
};
