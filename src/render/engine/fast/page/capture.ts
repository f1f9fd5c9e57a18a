import { setUpEasel } from './element-canvas.ts';
import { openHandOver } from './hand-over.ts';
import { refuseMovingParts } from './moving-parts.ts';

/** What Node asks of the page. */
export type Capture = {
  /** Draws all frames of a piece and brings each distinct picture to `address/<frame>`. */
  draw(piece: CapturedPiece, address: string): Promise<{ distinct: number }>;
  /** Sets up a piece to be seen by a screenshot. */
  show(piece: CapturedPiece): Promise<void>;
  /** Brings what is shown to a frame. */
  seek(frame: number): Promise<void>;
};

export type CapturedPiece = {
  props: object;
  width: number;
  height: number;
  fps: number;
  durationInFrames: number;
};

declare global {
  interface Window {
    filmCapture?: Capture;
  }
}

const delayLimitMs = 30_000;

let blocked: string | null = null;
document.addEventListener('securitypolicyviolation', ({ blockedURI }) => (blocked = blockedURI));

const stage = () => {
  if (!window.filmStage) throw new Error('The stage entry of the compositions provides no stage.');
  return window.filmStage;
};

/** Lets what React and the composition put off happen: effects that set state, `delayRender`, pictures. */
const settle = async (element: Element): Promise<void> => {
  await nextTask();
  const deadline = performance.now() + delayLimitMs;
  while (window.remotion_delayRenderHandles.length > 0) {
    if (performance.now() > deadline) {
      throw new Error(`A delayRender() was not continued within ${delayLimitMs / 1000} seconds.`);
    }
    await nextTask();
  }
  for (const image of element.querySelectorAll('img')) {
    if (!image.complete) await image.decode();
  }
  if (blocked) {
    throw new Error(
      `The composition asks for ${blocked}. Nothing is fetched while rendering: import the file in the code that draws it.`,
    );
  }
};

const tasks = new MessageChannel();
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    tasks.port1.onmessage = () => resolve();
    tasks.port2.postMessage(null);
  });

let shown: Awaited<ReturnType<ReturnType<typeof stage>['mount']>> | null = null;

window.filmCapture = {
  draw: async (piece, address) => {
    blocked = null;
    const easel = setUpEasel(piece.width, piece.height);
    if (!easel) throw new Error('This browser cannot draw elements into a canvas.');
    const handOver = openHandOver(address);
    let hasChanged = true;
    const changes = new MutationObserver(() => (hasChanged = true));
    let show: typeof shown = null;
    try {
      show = await stage().mount(easel.place, piece);
      const { element } = show;
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      changes.observe(element, all);
      let lastDrawn = '';
      let distinct = 0;
      for (let frame = 0; frame < piece.durationInFrames; frame++) {
        show.seek(frame);
        await settle(element);
        // No change noted is cheap to know; changes may still cancel each other out.
        if (!hasChanged) continue;
        hasChanged = false;
        const dom = element.innerHTML;
        if (dom === lastDrawn) continue;
        refuseMovingParts(element);
        await handOver.give(await easel.draw(element), frame);
        lastDrawn = dom;
        distinct++;
      }
      await handOver.finish();
      return { distinct };
    } finally {
      changes.disconnect();
      handOver.close();
      show?.unmount();
      easel.remove();
    }
  },

  show: async (piece) => {
    blocked = null;
    shown?.unmount();
    const place = document.createElement('div');
    place.style.cssText = `position:absolute;left:0;top:0;width:${piece.width}px;height:${piece.height}px`;
    document.body.replaceChildren(place);
    shown = await stage().mount(place, piece);
    await settle(shown.element);
  },

  seek: async (frame) => {
    if (!shown) throw new Error('Nothing is shown yet.');
    shown.seek(frame);
    await settle(shown.element);
  },
};
