/** What SCORM 1.2 asks of a learning platform's runtime (ADL SCORM 1.2 RTE, 3.3). */
type Runtime = {
  LMSInitialize(text: ''): string;
  LMSFinish(text: ''): string;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(text: ''): string;
};

/** Tells a learning platform how far a class is, where there is one. */
export type Platform = {
  /** What was seen before, as the platform kept it; null without a platform. */
  resumed: { clip: string; seen: string[] } | null;
  /** Tells what has been seen, and where the class is. */
  tell(progress: { clip: string; seen: readonly string[]; isComplete: boolean }): void;
  finish(): void;
};

/** No platform nests its pages deeper (the search that ADL itself gives stops at 7, some wrap more). */
const framesUp = 12;

const findRuntime = (from: Window): Runtime | null => {
  for (const start of [from, from.opener as Window | null]) {
    let frame = start;
    for (let step = 0; frame && step < framesUp; step++) {
      try {
        const { API } = frame as Window & { API?: Runtime };
        if (API) return API;
      } catch {
        break; // a frame of somebody else's
      }
      if (frame.parent === frame) break;
      frame = frame.parent;
    }
  }
  return null;
};

/** Connects with the platform that the page is opened in. Without one, nothing is told to anybody. */
export const connectPlatform = (from: Window): Platform => {
  const runtime = findRuntime(from);
  if (!runtime || runtime.LMSInitialize('') !== 'true')
    return { resumed: null, tell: () => undefined, finish: () => undefined };
  const startedMs = Date.now();
  const seen = runtime.LMSGetValue('cmi.suspend_data');
  const status = runtime.LMSGetValue('cmi.core.lesson_status');
  if (status === 'not attempted' || status === '') {
    runtime.LMSSetValue('cmi.core.lesson_status', 'incomplete');
    runtime.LMSCommit('');
  }
  let isOpen = true;
  const finish = () => {
    if (!isOpen) return;
    isOpen = false;
    runtime.LMSSetValue('cmi.core.session_time', timespan(Date.now() - startedMs));
    // Closed half-way is not ended: the next time it goes on where it was.
    runtime.LMSSetValue('cmi.core.exit', 'suspend');
    runtime.LMSCommit('');
    runtime.LMSFinish('');
  };
  from.addEventListener('pagehide', finish);
  return {
    resumed: {
      clip: runtime.LMSGetValue('cmi.core.lesson_location'),
      seen: seen.split(' ').filter(Boolean),
    },
    tell: (progress) => {
      if (!isOpen) return;
      runtime.LMSSetValue('cmi.core.lesson_location', progress.clip);
      runtime.LMSSetValue('cmi.suspend_data', progress.seen.join(' '));
      if (progress.isComplete) runtime.LMSSetValue('cmi.core.lesson_status', 'completed');
      runtime.LMSCommit('');
    },
    finish,
  };
};

/** A CMITimespan: `0000:12:34.50`. */
export const timespan = (ms: number): string => {
  const hundredths = Math.floor(ms / 10);
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  const [hours, minutes] = [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6000) % 60];
  const seconds = (hundredths % 6000) / 100;
  return `${digits(hours, 4)}:${digits(minutes, 2)}:${seconds.toFixed(2).padStart(5, '0')}`;
};
