import { Player, type PlayerRef } from '@remotion/player';
import { createRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** Shows a piece outside Remotion's renderer, one frame at a time. Whoever captures frames finds it on `window`. */
type Stage = {
  /** Shows frame 0 of a piece in a place that is as large as the piece. */
  mount(place: Element, piece: StagePiece): Promise<StageShow>;
};

type StagePiece = {
  props: object;
  width: number;
  height: number;
  fps: number;
  durationInFrames: number;
};

type StageShow = {
  /** The one element that holds all that is seen. */
  element: Element;
  /** Brings the DOM to a frame before it returns. @throws what the composition threw */
  seek(frame: number): void;
  unmount(): void;
};

declare global {
  interface Window {
    filmStage?: Stage;
  }
}

/**
 * Puts a composition on the page's stage.
 * @param ready what must have come before anything is drawn: fonts
 */
export const provideStage = (component: React.ComponentType, ready: () => Promise<void>): void => {
  window.filmStage = {
    mount: async (place, { props, width, height, fps, durationInFrames }) => {
      await ready();
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
            durationInFrames={durationInFrames}
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
