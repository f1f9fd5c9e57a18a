import { describe, expect, it } from 'vitest';
import { retryDelaysMs, troubleFrom } from '../../../src/narration/cloud/trouble.ts';

describe('what ails a connection', () => {
  it.each([
    ['StatusCode: 1006, undefined Reason: Unexpected server response: 401', 'key', '401'],
    ['Unexpected server response: 403', 'forbidden', '403'],
    ['Unexpected server response: 429', 'quota', '429'],
    ['Unexpected server response: 502', 'busy', '502'],
    ['Unexpected server response: 400', 'refused', '400'],
    ['Quota exceeded. websocket error code: 1007', 'quota', '1007'],
    ['Unsupported voice. websocket error code: 1007', 'refused', '1007'],
    ['websocket error code: 1011', 'busy', '1011'],
    ['websocket error code: 1006', 'network', '1006'],
    ['getaddrinfo ENOTFOUND westeurope.tts.speech.microsoft.com', 'network', 'ENOTFOUND'],
    ['getaddrinfo EAI_AGAIN here', 'network', 'EAI_AGAIN'],
    ['something nobody has seen before', 'network', undefined],
  ])('%s', (details, kind, code) => {
    expect(troubleFrom(details)).toEqual({ kind, code });
  });

  it('is tried again only where it may pass, a little later each time', () => {
    for (const kind of ['key', 'forbidden', 'refused'] as const)
      expect(retryDelaysMs[kind]).toEqual([]);
    for (const kind of ['network', 'busy', 'quota'] as const) {
      const delays = retryDelaysMs[kind];
      expect([...delays].sort((a, b) => a - b)).toEqual(delays);
    }
  });
});
