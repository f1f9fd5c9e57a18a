import type { StageShow } from '../../../../drawing/page.ts';
import { packParts, partsBytes } from '../message.ts';
import { trackChanges } from './changed-areas.ts';
import { mustBeAlike } from './comparison.ts';
import { setUpEasel } from './easel.ts';
import { PictureLost } from './lost.ts';
import { refuseMovingParts } from './moving-parts.ts';
import { openPictureSoFar } from './picture-so-far.ts';
import { openSender } from './sender.ts';

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

let shown: StageShow | null = null;

window.filmCapture = {
  draw: async (job, address, verify) => {
    blocked = null;
    const easel = setUpEasel(job.width, job.height);
    if (!easel) throw new Error('This browser cannot draw elements into a canvas.');
    const sender = openSender(address);
    const whole = { left: 0, top: 0, right: job.width, bottom: job.height };
    const picture = openPictureSoFar(job.width, job.height);
    let show: StageShow | null = null;
    let changes: ReturnType<typeof trackChanges> | null = null;
    try {
      show = await stage().mount(easel.place, job);
      const { element } = show;
      changes = trackChanges(element, job.width, job.height);
      let lastDrawn = '';
      let distinct = 0;
      for (let frame = 0; frame < job.durationInFrames; frame++) {
        show.seek((job.startFrame ?? 0) + frame);
        await settle(element);
        // Nothing touched is cheap to know; touches may still cancel each other out.
        if (!changes.isTouched()) continue;
        const dom = element.innerHTML;
        if (dom === lastDrawn) continue;
        lastDrawn = dom;
        refuseMovingParts(element);
        await easel.look();
        const parts = changes
          .areas()
          .flatMap((area) => picture.update(area, easel.draw(element, area)));
        if (verify) mustBeAlike(picture.pixels, easel.draw(element, whole), frame);
        if (parts.length === 0) continue;
        await sender.send(partsBytes(parts), (room) =>
          packParts(frame, parts, picture.pixels, job.width, room),
        );
        distinct++;
      }
      await sender.finish();
      easel.mustBeWhole();
      return { distinct };
    } catch (error) {
      if (error instanceof PictureLost) return { lost: error.message };
      throw error;
    } finally {
      changes?.stop();
      show?.unmount();
      easel.remove();
    }
  },

  show: async (job) => {
    blocked = null;
    shown?.unmount();
    const place = document.createElement('div');
    place.style.cssText = `position:absolute;left:0;top:0;width:${job.width}px;height:${job.height}px`;
    document.body.replaceChildren(place);
    shown = await stage().mount(place, job);
    await settle(shown.element);
  },

  seek: async (frame) => {
    if (!shown) throw new Error('Nothing is shown yet.');
    shown.seek(frame);
    await settle(shown.element);
  },
};
