/** Three presses of Shift, each within five seconds of the last, as GOV.UK's “Exit this page” has it. */
const pressesNeeded = 3;
const pressLimitMs = 5000;

/**
 * Counts presses of Shift.
 * @param onPress told how many more are needed; 0 on the last
 * @returns what stops it
 */
export const watchForShifts = (target: EventTarget, onPress: (left: number) => void) => {
  let presses = 0;
  let lastMs = 0;
  let isAlone = false;
  const down = (event: Event) => {
    const { key, repeat } = event as KeyboardEvent;
    if (repeat) return;
    isAlone = key === 'Shift';
    if (!isAlone) presses = 0;
  };
  // Counted when it is let go, so that Shift held for a capital letter is no press.
  const up = (event: Event) => {
    if ((event as KeyboardEvent).key !== 'Shift' || !isAlone) return;
    const nowMs = event.timeStamp;
    presses = nowMs - lastMs > pressLimitMs ? 1 : presses + 1;
    lastMs = nowMs;
    onPress(pressesNeeded - presses);
    if (presses === pressesNeeded) presses = 0;
  };
  target.addEventListener('keydown', down, true);
  target.addEventListener('keyup', up, true);
  return () => {
    target.removeEventListener('keydown', down, true);
    target.removeEventListener('keyup', up, true);
  };
};

/**
 * Leaves at once: covers the page, stops all sound, and replaces it in the history by a neutral one.
 * @param exitUrl where to go while there is internet; an empty page otherwise
 */
export const leave = ({ exitUrl, emptyTitle }: { exitUrl: string | null; emptyTitle: string }) => {
  for (const video of document.querySelectorAll('video')) {
    video.pause();
    video.removeAttribute('src');
    video.load();
  }
  document.documentElement.className = 'left';
  document.title = emptyTitle;
  document.body.replaceChildren();
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  const target = exitUrl !== null && navigator.onLine ? exitUrl : 'about:blank';
  // Inside a learning platform, the platform's own page goes too: it names the lesson.
  for (const frame of [window.top, window]) {
    try {
      frame?.location.replace(target);
    } catch {
      // A frame that may not be moved; at least ours goes.
    }
  }
};
