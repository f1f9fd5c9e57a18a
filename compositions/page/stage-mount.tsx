import { Player, type PlayerRef } from '@remotion/player';
import { createRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type {} from '../../src/drawing/page.ts';

/**
 * Puts a composition on the page's stage.
 * @param ready what must have come before anything is drawn: fonts
 */
export const provideStage = (
  component: React.ComponentType,
  ready: (props: unknown) => Promise<void>,
): void => {
  window.filmStage = {
    mount: async (place, { props, width, height, fps, startFrame = 0, durationInFrames }) => {
      await ready(props);
      await document.fonts.ready;
      const player = createRef<PlayerRef>();
      let failure: Error | null = null;
      const root = createRoot(place);
      flushSync(() =>
        root.render(
          <Player
            ref={player}
            component={component}
            inputProps={props}
            compositionWidth={width}
            compositionHeight={height}
            fps={fps}
            durationInFrames={startFrame + durationInFrames}
            style={{ width, height }}
            initiallyMuted
            numberOfSharedAudioTags={0}
            clickToPlay={false}
            doubleClickToFullscreen={false}
            spaceKeyToPlayOrPause={false}
            acknowledgeRemotionLicense
            errorFallback={({ error }) => {
              failure = error;
              return null;
            }}
          />,
        ),
      );
      const throwFailure = () => {
        if (failure) throw failure;
      };
      throwFailure();
      const element = place.firstElementChild;
      const shown = player.current;
      if (!element || !shown) throw new Error('The player did not come up; is its package whole?');
      return {
        element,
        seek: (frame) => {
          flushSync(() => shown.seekTo(frame));
          throwFailure();
        },
        unmount: () => root.unmount(),
      };
    },
  };
};
