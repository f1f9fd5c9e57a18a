import { addArea, type Area } from './area.ts';

/** Tells which parts of the picture may differ from when it was drawn last. */
export type ChangeTracker = {
  /** Whether anything in the DOM was touched since. */
  isTouched(): boolean;
  /** The areas to draw again; remembers where everything is now. */
  areas(): Area[];
  stop(): void;
};

/** Beyond its box an element may still draw: antialiased edges, thick lines, letters that lean out. */
const marginPx = 24;
/** Letters may reach above and below their line by this share of its height. */
const letterMargin = 0.25;

/** Styles by which a change shows outside of the boxes that changed. */
const spreading = /filter|shadow|mask|perspective/;
/** Elements that are seen where others refer to them. */
const referred =
  'defs, clipPath, mask, linearGradient, radialGradient, pattern, filter, symbol, marker, style';

type Boxes = Map<Node, DOMRectReadOnly[]>;

/**
 * Watches an element that fills a picture of a size in pixels. An area is what an element covers, before and after,
 * when it, something above it in the tree, or its place has changed. Where that is not sure to be all, the area is
 * the whole picture.
 */
export const trackChanges = (root: Element, width: number, height: number): ChangeTracker => {
  const whole: Area = { left: 0, top: 0, right: width, bottom: height };
  let records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => (records = [...records, ...more]));
  observer.observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeOldValue: true,
    characterData: true,
  });
  let before: Boxes | null = null;

  const covered = ({ left, top, right, bottom }: DOMRectReadOnly, node: Node): Area => {
    const margin = marginPx + (node instanceof Text ? (bottom - top) * letterMargin : 0);
    const even = (value: number) => 2 * Math.floor(value / 2);
    return {
      left: Math.max(0, even(left - margin)),
      top: Math.max(0, even(top - margin)),
      right: Math.min(width, even(right + margin) + 2),
      bottom: Math.min(height, even(bottom + margin) + 2),
    };
  };

  return {
    isTouched: () => {
      records.push(...observer.takeRecords());
      return before === null || records.length > 0;
    },
    areas: () => {
      const touched = records;
      records = [];
      const after = boxesIn(root);
      const old = before;
      before = after;
      if (old === null || touched.some(mayShowElsewhere) || hasRulesOfItsOwn()) {
        return [whole];
      }
      const changed = new Set<Node>();
      for (const { type, target, addedNodes, removedNodes } of touched) {
        if (type !== 'childList') addWithin(changed, target);
        for (const node of addedNodes) addWithin(changed, node);
        for (const node of removedNodes) addWithin(changed, node);
      }
      let areas: Area[] = [];
      const cover = (node: Node, boxes: readonly DOMRectReadOnly[] = []) => {
        for (const box of boxes) {
          if (box.width > 0 || box.height > 0) areas = addArea(areas, covered(box, node));
        }
      };
      for (const [node, boxes] of after) {
        const had = old.get(node);
        if (!changed.has(node) && had && areSame(boxes, had)) continue;
        cover(node, boxes);
        cover(node, had);
      }
      for (const [node, boxes] of old) if (!after.has(node)) cover(node, boxes);
      return areas;
    },
    stop: () => observer.disconnect(),
  };
};

const range = document.createRange();

/** Where in the picture every element and every line of text is. */
const boxesIn = (root: Element): Boxes => {
  const boxes: Boxes = new Map();
  const picture = root.getBoundingClientRect();
  const inPicture = ({ x, y, width, height }: DOMRectReadOnly) =>
    new DOMRectReadOnly(x - picture.x, y - picture.y, width, height);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (node instanceof Element) {
      boxes.set(node, [inPicture(node.getBoundingClientRect())]);
    } else {
      range.selectNodeContents(node);
      boxes.set(node, [...range.getClientRects()].map(inPicture));
    }
  }
  return boxes;
};

const areSame = (a: readonly DOMRectReadOnly[], b: readonly DOMRectReadOnly[]): boolean =>
  a.length === b.length &&
  a.every((box, index) => {
    const other = b[index];
    return (
      box.left === other?.left &&
      box.top === other.top &&
      box.right === other.right &&
      box.bottom === other.bottom
    );
  });

/** A node and all within it. */
const addWithin = (nodes: Set<Node>, node: Node): void => {
  nodes.add(node);
  for (const child of node.childNodes) addWithin(nodes, child);
};

/** Whether a change may show outside of the boxes that it touches. */
const mayShowElsewhere = ({ target, oldValue }: MutationRecord): boolean => {
  const element = target instanceof Element ? target : target.parentElement;
  if (!element) return true; // taken out together with what it stood in
  if (element.closest(referred)) return true;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (spreading.test(at.getAttribute('style') ?? '') || at.hasAttribute('filter')) return true;
  }
  return spreading.test(oldValue ?? '');
};

/** Of the page, and of Remotion's player; neither styles an element by what stands beside it. */
const knownRule = /^(?:html|\.__remotion-player)/;

/** Whether a composition brings style sheets: by rules, a change in one place may show in another. */
const hasRulesOfItsOwn = (): boolean =>
  [...document.styleSheets].some((sheet) =>
    [...sheet.cssRules].some((rule) => !knownRule.test(rule.cssText)),
  );
