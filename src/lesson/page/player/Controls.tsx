/** @jsxImportSource preact */
import type { LessonWords } from '../../../language/own-words/lesson.ts';
import { Icon } from './icons.tsx';
import type { Player } from './useVideo.ts';
import { filled } from '../../../language/own-words/own-words.ts';
import { clock } from '../wording.ts';

const captionSizes = [0, 1, 2] as const;

export type CaptionSetting = { isOn: boolean; size: number };

/** The row of large buttons under a video. */
export const Controls = ({
  player,
  length,
  words,
  captions,
  isFull,
  onCaptions,
  onFullScreen,
  onStep,
}: {
  player: Player;
  /** Of the video, in seconds. */
  length: number;
  words: LessonWords;
  captions: CaptionSetting;
  isFull: boolean;
  onCaptions: (setting: CaptionSetting) => void;
  onFullScreen: () => void;
  /** To the clip before or after; null where there is none. */
  onStep: { previous: (() => void) | null; next: (() => void) | null };
}) => {
  const { seconds, isPlaying, isMuted, volume } = player;
  return (
    // Time runs from left to right on players everywhere, also where lines do not.
    <div class="controls" dir="ltr">
      <input
        class="position"
        type="range"
        min="0"
        max={length}
        step="0.1"
        value={seconds}
        aria-label={words.position}
        aria-valuetext={filled(words.positionOf, { at: clock(seconds), of: clock(length) })}
        onInput={(event) => player.seek(Number(event.currentTarget.value))}
      />
      <div class="row">
        <button type="button" class="main" onClick={player.toggle} data-testid="play">
          <Icon name={isPlaying ? 'pause' : 'play'} />
          {isPlaying ? words.pause : words.play}
        </button>
        <button
          type="button"
          class="sign"
          aria-label={words.back}
          onClick={() => player.seek(seconds - 5)}
        >
          <Icon name="back" />
        </button>
        <button
          type="button"
          class="sign"
          aria-label={words.forward}
          onClick={() => player.seek(seconds + 5)}
        >
          <Icon name="forward" />
        </button>
        <span class="time" aria-hidden="true">
          {clock(seconds)} / {clock(length)}
        </span>
        <span class="pair">
          <button
            type="button"
            class="sign"
            aria-label={isMuted ? words.unmute : words.mute}
            onClick={player.toggleMute}
          >
            <Icon name={isMuted ? 'silent' : 'sound'} />
          </button>
          <input
            class="volume"
            type="range"
            min="0"
            max="1"
            step="0.05"
            value={isMuted ? 0 : volume}
            aria-label={words.volume}
            onInput={(event) => player.setVolume(Number(event.currentTarget.value))}
          />
        </span>
        <span class="pair">
          <button
            type="button"
            role="switch"
            class="switch"
            aria-checked={captions.isOn}
            onClick={() => onCaptions({ ...captions, isOn: !captions.isOn })}
            data-testid="captions"
          >
            {words.captions}
            <i aria-hidden="true" />
          </button>
          <select
            aria-label={words.captionSize}
            value={captions.size}
            onChange={(event) =>
              onCaptions({ isOn: true, size: Number(event.currentTarget.value) })
            }
          >
            {captionSizes.map((size) => (
              <option key={size} value={size}>
                {words.captionSizes[size]}
              </option>
            ))}
          </select>
        </span>
        <button
          type="button"
          class="sign"
          aria-label={isFull ? words.leaveFullScreen : words.fullScreen}
          onClick={onFullScreen}
        >
          <Icon name={isFull ? 'smaller' : 'screen'} />
        </button>
        <span class="pair end">
          <button
            type="button"
            class="sign"
            aria-label={words.previousClip}
            disabled={!onStep.previous}
            onClick={() => onStep.previous?.()}
          >
            <Icon name="previous" />
          </button>
          <button
            type="button"
            class="sign"
            aria-label={words.nextClip}
            disabled={!onStep.next}
            onClick={() => onStep.next?.()}
          >
            <Icon name="next" />
          </button>
        </span>
      </div>
    </div>
  );
};
