import { describe, expect, it } from 'vitest';
import {
  type BoardMemory,
  changesSince,
  memoryElement,
  rememberedIn,
} from '../../src/storyboard/changes.ts';

type Moment = BoardMemory['moments'][number];
const moment = (number: string, cue: string, changes: Partial<Moment> = {}): Moment => ({
  piece: 'een',
  number,
  ids: ['headline'],
  cue,
  spoken: cue,
  digests: { portrait: 'p', landscape: 'l' },
  ...changes,
});
const board = (...moments: Moment[]): BoardMemory => ({
  madeOn: '2026-11-26T10:00:00.000Z',
  moments,
});

describe('what a board remembers', () => {
  it('is read back from its page, whatever is written in it', () => {
    const memory = board(moment('1.1', '</script><b>"&'));
    const page = `<p>${'x'}</p>${memoryElement(memory)}<script>1</script>`;
    expect(page.match(/<\/script>/gu)).toHaveLength(2);
    expect(rememberedIn(page)).toEqual(memory);
  });

  it('is nothing where a page has none, or that of another version', () => {
    expect(rememberedIn('')).toBeNull();
    expect(rememberedIn('<p>storyboard</p>')).toBeNull();
    const opening = '<script type="application/json" id="memory">';
    expect(rememberedIn(`${opening}{"moments":7}</script>`)).toBeNull();
    expect(rememberedIn(`${opening}{"mom`)).toBeNull();
  });
});

describe('changesSince', () => {
  const before = board(
    moment('1.1', 'Dit is', { ids: ['title'] }),
    moment('1.2', 'de eerste', { ids: ['scenes[0]'] }),
    moment('1.3', 'keer', { ids: ['scenes[1]'] }),
  );

  it('finds nothing where nothing is other', () => {
    const { since, changed, gone } = changesSince(before, before);
    expect(since.toISOString()).toBe('2026-11-26T10:00:00.000Z');
    expect([...changed]).toEqual([]);
    expect(gone).toEqual([]);
  });

  it('tells pictures, words, what is new and what has gone apart', () => {
    const now = board(
      moment('1.1', 'Dit is', { ids: ['title'], digests: { portrait: 'q', landscape: 'l' } }),
      moment('1.2', 'er nieuw bij', { ids: ['beats[0]'] }),
      moment('1.3', 'de tweede', { ids: ['scenes[0]'] }),
    );
    const { changed, gone } = changesSince(before, now);
    expect([...changed]).toEqual([
      ['1.1', ['picture']],
      ['1.2', ['new']],
      ['1.3', ['words']],
    ]);
    expect(gone).toEqual([{ number: '1.3', cue: 'keer' }]);
  });

  it('knows a moment again that has moved', () => {
    const now = board(
      moment('1.1', 'Vooraf', { ids: ['beats[0]'] }),
      moment('1.2', 'Dit is', { ids: ['title'] }),
      moment('1.3', 'de eerste', { ids: ['scenes[1]'] }),
      moment('1.4', 'keer', { ids: ['scenes[2]'] }),
    );
    expect([...changesSince(before, now).changed]).toEqual([['1.1', ['new']]]);
  });

  it('compares the formats that both boards show', () => {
    const now = board(...before.moments.map((one) => ({ ...one, digests: { landscape: 'l' } })));
    expect(changesSince(before, now).changed.size).toBe(0);
  });

  it('does not take one slide for another', () => {
    const now = board(...before.moments.map((one) => ({ ...one, piece: 'twee' })));
    expect(changesSince(before, now).changed.size).toBe(3);
    expect(changesSince(before, now).gone).toHaveLength(3);
  });
});
