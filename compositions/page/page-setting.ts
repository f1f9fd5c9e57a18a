import { useLayoutEffect, useSyncExternalStore } from 'react';
import { families as houseFamilies, type Families } from '../../src/fonts/files.ts';

let families: Families = houseFamilies;

/** In which language the page draws now; empty when nobody has said. */
export const pageLanguage = (): string => document.documentElement.lang;

/** What a family of the house is set in now: itself, or what a brand has in its place. */
export const pageFamily = (family: string): string => {
  const use = (['display', 'text'] as const).find((one) => houseFamilies[one] === family);
  return use ? families[use] : family;
};

/** The language and the families in which the page draws now, as one text: what is measured depends on them. */
export const pageSetting = (): string => settingOf(pageLanguage(), families);

const settingOf = (language: string, { display, text }: Families): string =>
  [language, display, text].join(' · ');

const waiting = new Set<() => void>();

/**
 * Tells the page in which language it draws, so that letters are shaped by its rules and not by the system's, and in
 * which typefaces. Texts are measured beside the drawing, so it is the page that must know, before anything is laid out.
 * @returns whether the page knows
 */
export const usePageSetting = (language: string, wanted: Families): boolean => {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    families = wanted;
    for (const wake of waiting) wake();
  }, [language, wanted]);
  return useSyncExternalStore(subscribe, pageSetting) === settingOf(language, wanted);
};

const subscribe = (wake: () => void) => {
  waiting.add(wake);
  return () => waiting.delete(wake);
};
