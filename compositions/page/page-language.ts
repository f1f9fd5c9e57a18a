import { useLayoutEffect, useSyncExternalStore } from 'react';

/** In which language the page draws now; empty when nobody has said. */
export const pageLanguage = (): string => document.documentElement.lang;

const waiting = new Set<() => void>();

/**
 * Tells the page in which language it draws, so that letters are shaped by its rules and not by the system's. Texts are
 * measured beside the drawing, so it is the page that must know, before anything is laid out.
 * @returns whether the page knows
 */
export const usePageLanguage = (language: string): boolean => {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    for (const wake of waiting) wake();
  }, [language]);
  return useSyncExternalStore(subscribe, pageLanguage) === language;
};

const subscribe = (wake: () => void) => {
  waiting.add(wake);
  return () => waiting.delete(wake);
};
