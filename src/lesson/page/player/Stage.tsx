/** @jsxImportSource preact */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LessonWords } from '../../../language/own-words/lesson.ts';
import type { LessonVideo } from '../../contract.ts';
import { Captions } from './Captions.tsx';
import { Controls, type CaptionSetting } from './Controls.tsx';
import { actionOf, type KeyAction } from './keys.ts';
import type { Memory } from '../memory.ts';
import { Transcript } from '../Transcript.tsx';
import { useVideo } from './useVideo.ts';
import { filled } from '../../../language/own-words/own-words.ts';
import { clock } from '../wording.ts';

/** A video with its captions, its controls, its chapters and its text. */
export const Stage = ({
  video,
  title,
  kicker,
  chapters,
  language,
  words,
  memory,
  startSeconds,
  onEnded,
  onStep,
}: {
  video: LessonVideo;
  title: string;
  kicker: string;
  chapters: readonly { title: string; startSeconds: number }[];
  language: string;
  words: LessonWords;
  memory: Memory;
  startSeconds: number;
  onEnded: () => void;
  onStep: { previous: (() => void) | null; next: (() => void) | null };
}) => {
  const frame = useRef<HTMLDivElement>(null);
  const player = useVideo({ startSeconds, memory, onEnded });
  const [captions, setCaptions] = useState<CaptionSetting>(() => ({
    isOn: memory.read().captions ?? true,
    size: memory.read().captionSize ?? 0,
  }));
  const [isFull, setFull] = useState(false);
  const changeCaptions = (setting: CaptionSetting) => {
    setCaptions(setting);
    memory.write({ captions: setting.isOn, captionSize: setting.size });
  };
  const toggleFullScreen = () => {
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    else void frame.current?.requestFullscreen().catch(() => undefined);
  };

  const act: Record<KeyAction, () => void> = {
    play: player.toggle,
    back: () => player.seek(player.seconds - 5),
    forward: () => player.seek(player.seconds + 5),
    louder: () => player.setVolume(player.volume + 0.1),
    softer: () => player.setVolume(player.volume - 0.1),
    'full-screen': toggleFullScreen,
    captions: () => changeCaptions({ ...captions, isOn: !captions.isOn }),
    mute: player.toggleMute,
    next: () => onStep.next?.(),
    previous: () => onStep.previous?.(),
  };
  // Before the stage is painted, so that no key that is pressed at once is lost.
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actionOf(event);
      if (!action) return;
      event.preventDefault();
      latest.current[action]();
    };
    const changed = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('keydown', press);
    document.addEventListener('fullscreenchange', changed);
    return () => {
      document.removeEventListener('keydown', press);
      document.removeEventListener('fullscreenchange', changed);
    };
  }, []);

  return (
    <section class="stage" aria-labelledby="stage-title">
      <p class="kicker">{kicker}</p>
      <h2 id="stage-title" lang={language}>
        {title}
      </h2>
      <div class="beside">
        <div ref={frame} class="frame">
          <div class="picture">
            <video
              ref={player.attach}
              key={video.video}
              src={video.video}
              poster={video.poster}
              preload="metadata"
              playsInline
              onClick={player.toggle}
              aria-label={title}
            />
            {captions.isOn ? (
              <Captions
                captions={video.captions}
                seconds={player.seconds}
                size={captions.size}
                language={language}
              />
            ) : null}
            {player.isMissing ? (
              <div class="missing" role="alert">
                <p>{words.missing}</p>
                <p>{filled(words.missingWhat, { file: video.video })}</p>
              </div>
            ) : null}
          </div>
          <Controls
            player={player}
            length={video.seconds}
            words={words}
            captions={captions}
            isFull={isFull}
            onCaptions={changeCaptions}
            onFullScreen={toggleFullScreen}
            onStep={onStep}
          />
        </div>
        <div class="text">
          {chapters.length > 0 ? (
            <section class="chapters" aria-labelledby="chapters-title">
              <h3 id="chapters-title">{words.chapters}</h3>
              <ol>
                {chapters.map(({ title: name, startSeconds: at }) => (
                  <li key={at}>
                    <button type="button" onClick={() => player.seek(at)}>
                      <span lang={language}>{name}</span> <span class="time">{clock(at)}</span>
                    </button>
                  </li>
                ))}
              </ol>
            </section>
          ) : null}
          <Transcript
            title={words.transcript}
            sentences={video.sentences}
            seconds={player.seconds}
            language={language}
            onChoose={player.seek}
          />
        </div>
      </div>
    </section>
  );
};
