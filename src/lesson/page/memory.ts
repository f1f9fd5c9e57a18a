/** What the page remembers on this computer. */
export type Remembered = {
  clip?: string;
  seconds?: number;
  volume?: number;
  isMuted?: boolean;
  captions?: boolean;
  captionSize?: number;
  isDark?: boolean;
  seen?: string[];
};

export type Memory = {
  read(): Remembered;
  write(change: Remembered): void;
  /** Forgets all of it, for good: nothing is written afterwards either. */
  forget(): void;
};

/** What is remembered of a lesson. A browser that keeps nothing for pages from a disk only forgets sooner. */
export const openMemory = (id: string): Memory => {
  const key = `lesson:${id}`;
  let isForgotten = false;
  let current: Remembered = {};
  try {
    current = JSON.parse(localStorage.getItem(key) ?? '{}') as Remembered;
  } catch {
    // Nothing kept, or nothing that can be read.
  }
  return {
    read: () => current,
    write: (change) => {
      if (isForgotten) return;
      current = { ...current, ...change };
      try {
        localStorage.setItem(key, JSON.stringify(current));
      } catch {
        // Full or forbidden: it is remembered until the page closes.
      }
    },
    forget: () => {
      isForgotten = true;
      current = {};
      try {
        localStorage.removeItem(key);
      } catch {
        // Then there is nothing to forget.
      }
    },
  };
};
