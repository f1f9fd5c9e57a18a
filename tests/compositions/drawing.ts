import { tmpdir } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import { pieceProps } from '../../compositions/props.ts';
import { type Format, formats } from '../../src/design/format.ts';
import type { Rect } from '../../src/design/geometry.ts';
import { findBrowser, launchBrowser } from '../../src/render/browser/index.ts';
import { buildDrawingCode } from '../../src/render/engine/drawing-code.ts';
import { fps } from '../../src/timeline/pace.ts';
import { narrationOf, type Piece, pieceTimeline } from '../../src/timeline/piece.ts';

/** A text as it stands in the page: around its lines, and the smallest letters in it. */
export type StandingText = { role: string; text: string; box: Rect; sizePx: number };

type Show = { element: Element; seek(frame: number): void; unmount(): void };

/** A real browser in which pieces are looked at, frame by frame. Word times are estimated. */
export const openDrawing = async () => {
  const [{ executablePath }, { script }] = await Promise.all([
    findBrowser({ cacheDir: process.env.FILMS_CACHE ?? `${tmpdir()}/films-test` }),
    buildDrawingCode('compositions/stage.tsx'),
  ]);
  const browser = await launchBrowser(executablePath);
  return {
    open: (format: Format, scale = 1) => openPage(browser, script, format, scale),
    close: () => browser.close(),
  };
};

const openPage = async (browser: Browser, script: string, format: Format, scale: number) => {
  const { width, height } = formats[format];
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
  await page.setContent('<!doctype html><style>body{margin:0}</style><div id="place"></div>');
  await page.addScriptTag({ content: script });
  return {
    put: (piece: Piece, captions = true) => put(page, piece, format, captions),
    show: (frame: number) =>
      page.evaluate((at) => (window as unknown as { show: Show }).show.seek(at), frame),
    markup: () => page.evaluate(() => (window as unknown as { show: Show }).show.element.innerHTML),
    texts: () => page.evaluate(readTexts),
    picture: () => page.screenshot({ type: 'png' }),
    close: () => page.close(),
  };
};

const put = async (page: Page, piece: Piece, format: Format, captions: boolean) => {
  const narration = narrationOf(piece, null);
  const { width, height } = formats[format];
  const timeline = pieceTimeline(piece, narration);
  const { durationInFrames } = timeline;
  const props = pieceProps.parse({ piece, narration, format, captions, guides: false });
  await page.evaluate(
    async (job) => {
      const held = window as unknown as { show?: Show };
      held.show?.unmount();
      const place = document.createElement('div');
      document.body.replaceChildren(place);
      if (!window.filmStage) throw new Error('The page of the drawing has no stage.');
      held.show = await window.filmStage.mount(place, job);
    },
    { props, width, height, fps, durationInFrames },
  );
  return timeline;
};

/** Runs in the page. What is less than a tenth there does not count. */
const readTexts = (): StandingText[] => {
  const found: StandingText[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const own = element.getBoundingClientRect();
    let left = Infinity;
    let right = -Infinity;
    let sizePx = Infinity;
    let text = '';
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const owner = node.parentElement;
      if (!owner || !node.textContent?.trim()) continue;
      let opacity = 1;
      for (let at: Element | null = owner; at; at = at.parentElement)
        opacity *= Number(getComputedStyle(at).opacity);
      if (opacity < 0.1) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      left = Math.min(left, box.left);
      right = Math.max(right, box.right);
      sizePx = Math.min(sizePx, Number.parseFloat(getComputedStyle(owner).fontSize));
      text += `${node.textContent} `;
    }
    if (text === '') continue;
    const box = { x: left, y: own.top, width: right - left, height: own.height };
    found.push({ role: element.dataset.text ?? '', text: text.trim(), box, sizePx });
  }
  return found;
};
