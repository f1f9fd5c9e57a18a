import type { Rect } from '../design/geometry.ts';

/** A text that can be read in a picture. */
export type ShownText = {
  /** What it is on the screen: `headline`, `label`, `caption`, … */
  role: string;
  text: string;
  /** Of its least opaque part; what comes or goes is below 1. */
  opacity: number;
  /** Around its letters, no higher than its lines, in pixels of the piece. */
  box: Rect;
  /** Of its smallest letters. */
  sizePx: number;
  /** How many lines it stands in. */
  lines: number;
};

/**
 * Reads the texts of a drawing; runs in the page that shows it. The drawing marks each with `data-text`, its role. What
 * is less than half there does not count as read, and of a text that comes word by word only the words that are there.
 *
 * It must stand alone, and hold no functions with names: those refer to code that is not in the page.
 */
export const readTexts = (): ShownText[] => {
  const leastOpacity = 0.5;
  const wordGapPx = 3;
  const texts: ShownText[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    const role = element.dataset.text ?? '';
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let text = '';
    let opacity = 1;
    let sizePx = Infinity;
    const baselines = new Set<number>();
    const room = element.getBoundingClientRect();
    const around = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    let before: DOMRect | null = null;
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const owner = node.parentElement;
      if (!owner || owner.closest('[data-text]') !== element) continue;
      let own = getComputedStyle(owner).visibility === 'visible' ? 1 : 0;
      for (let at: Element | null = owner; at; at = at.parentElement)
        own *= Number(getComputedStyle(at).opacity);
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (own < leastOpacity || box.width === 0) continue;
      // Lines, and the parts of a figure, are apart by their place and not by a space.
      const isApart = before !== null && Math.abs(box.left - before.right) > wordGapPx;
      text += (isApart ? ' ' : '') + (node.textContent ?? '');
      before = box;
      if (!(node.textContent ?? '').trim()) continue;
      opacity = Math.min(opacity, own);
      sizePx = Math.min(sizePx, Number.parseFloat(getComputedStyle(owner).fontSize));
      baselines.add(Math.round(box.bottom));
      around.left = Math.min(around.left, box.left);
      around.top = Math.min(around.top, Math.max(box.top, room.top));
      around.right = Math.max(around.right, box.right);
      around.bottom = Math.max(around.bottom, Math.min(box.bottom, room.bottom));
    }
    if (!text.trim()) continue;
    texts.push({
      role,
      text: text.replace(/\s+/gu, ' ').trim(),
      opacity,
      box: {
        x: around.left,
        y: around.top,
        width: around.right - around.left,
        height: around.bottom - around.top,
      },
      sizePx,
      lines: baselines.size,
    });
  }
  return texts;
};
