import { useEffect, useMemo, useState } from 'react';
import { useDelayRender } from 'remotion';

/** What is loaded before anything can be drawn. */
type Loading<Source> = {
  /** As Remotion names it where it waits too long. */
  what: string;
  isThere: (source: Source) => boolean;
  load: (source: Source) => Promise<void>;
};

/** Whether what `source` needs is there; holds the render back until it is. Another source is looked at anew. */
export const useLoaded = <Source>(
  source: Source,
  { what, isThere, load }: Loading<Source>,
): boolean => {
  const { delayRender, continueRender, cancelRender } = useDelayRender();
  const [loaded, setLoaded] = useState<Source | null>(null);
  const isReady = useMemo(() => loaded === source || isThere(source), [loaded, source, isThere]);
  useEffect(() => {
    if (isReady) return;
    const handle = delayRender(`Loading the ${what}`);
    load(source)
      .then(() => {
        setLoaded(source);
        continueRender(handle);
      })
      .catch(cancelRender);
    return () => continueRender(handle);
  }, [source, what, load, isReady, delayRender, continueRender, cancelRender]);
  return isReady;
};
