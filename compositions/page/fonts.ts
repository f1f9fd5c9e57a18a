import atkinson from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
import bricolage from '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2';
import { useEffect, useState } from 'react';
import { useDelayRender } from 'remotion';
import { families } from '../../src/design/type.ts';

const faces = [
  { family: families.display, address: bricolage, weight: '200 800' },
  { family: families.text, address: atkinson, weight: '200 800' },
];

let loading: Promise<void> | null = null;
let loaded = false;

/** Loads the bundled fonts once. Texts are measured, so nothing may be laid out before. */
export const loadFonts = (): Promise<void> => {
  loading ??= Promise.all(
    faces.map(async ({ family, address, weight }) => {
      const face = await new FontFace(family, `url(${address})`, { weight }).load();
      document.fonts.add(face);
    }),
  ).then(() => {
    loaded = true;
  });
  return loading;
};

/** Whether the fonts are there; holds the render back until they are. */
export const useFonts = (): boolean => {
  const { delayRender, continueRender, cancelRender } = useDelayRender();
  const [ready, setReady] = useState(loaded);
  useEffect(() => {
    if (ready) return;
    const handle = delayRender('Loading the fonts');
    loadFonts()
      .then(() => {
        setReady(true);
        continueRender(handle);
      })
      .catch(cancelRender);
    return () => continueRender(handle);
  }, [ready, delayRender, continueRender, cancelRender]);
  return ready;
};
