/** What a key asks for. */
export type KeyAction =
  | 'play'
  | 'back'
  | 'forward'
  | 'louder'
  | 'softer'
  | 'full-screen'
  | 'captions'
  | 'mute'
  | 'next'
  | 'previous';

/** The keys that players use, and those that presenters send. */
const actions: Record<string, KeyAction> = {
  ' ': 'play',
  k: 'play',
  ArrowLeft: 'back',
  ArrowRight: 'forward',
  ArrowUp: 'louder',
  ArrowDown: 'softer',
  f: 'full-screen',
  c: 'captions',
  m: 'mute',
  n: 'next',
  p: 'previous',
  PageDown: 'next',
  PageUp: 'previous',
};

/**
 * What a key that was pressed asks for; null where it belongs to what has the focus: a key with Ctrl, Alt or Meta, the
 * space on a button, the arrows on a slider or in a text that scrolls.
 */
export const actionOf = (event: KeyboardEvent): KeyAction | null => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return null;
  const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!action) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (event.key === ' ' && target?.closest('button, a, summary, input, select')) return null;
  if (event.key.startsWith('Arrow') && target?.closest('input, select, [data-scrolls]'))
    return null;
  return action;
};
