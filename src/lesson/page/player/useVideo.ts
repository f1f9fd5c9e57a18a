import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Memory } from '../memory.ts';

/** What a player knows of its video, and what it can do with it. */
export type Player = {
  /** Goes on the `<video>`. */
  attach: (element: HTMLVideoElement | null) => void;
  seconds: number;
  isPlaying: boolean;
  isMissing: boolean;
  volume: number;
  isMuted: boolean;
  toggle: () => void;
  seek: (seconds: number) => void;
  setVolume: (volume: number) => void;
  toggleMute: () => void;
};

/** How often the place is written down while a clip plays. */
const rememberEverySeconds = 2;

/**
 * Watches a video. It begins to play only when it is told to.
 * @param startSeconds where it stands at first
 */
export const useVideo = ({
  startSeconds,
  memory,
  onEnded,
}: {
  startSeconds: number;
  memory: Memory;
  onEnded: () => void;
}): Player => {
  const video = useRef<HTMLVideoElement | null>(null);
  const [seconds, setSeconds] = useState(startSeconds);
  const [isPlaying, setPlaying] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const [volume, setVolumeState] = useState(memory.read().volume ?? 1);
  const [isMuted, setMuted] = useState(memory.read().isMuted ?? false);
  const ended = useRef(onEnded);
  useLayoutEffect(() => {
    ended.current = onEnded;
  });

  // Before it is painted: a file on a disk may be there, or found missing, at once.
  useLayoutEffect(() => {
    const element = video.current;
    if (!element) return undefined;
    element.volume = memory.read().volume ?? 1;
    element.muted = memory.read().isMuted ?? false;
    let written = startSeconds;
    const remember = () => {
      written = element.currentTime;
      memory.write({ seconds: written });
    };
    const on = {
      loadedmetadata: () => {
        if (startSeconds > 0 && startSeconds < element.duration) element.currentTime = startSeconds;
      },
      timeupdate: () => {
        setSeconds(element.currentTime);
        if (Math.abs(element.currentTime - written) >= rememberEverySeconds) remember();
      },
      seeked: () => setSeconds(element.currentTime),
      play: () => setPlaying(true),
      pause: () => {
        setPlaying(false);
        remember();
      },
      ended: () => {
        memory.write({ seconds: 0 });
        ended.current();
      },
      error: () => setMissing(true),
    };
    for (const [name, listener] of Object.entries(on)) element.addEventListener(name, listener);
    if (element.error) setMissing(true);
    // The time that the browser tells four times a second is too coarse for the sentence that is spoken.
    let frame = 0;
    const follow = () => {
      if (!element.paused) setSeconds(element.currentTime);
      frame = requestAnimationFrame(follow);
    };
    frame = requestAnimationFrame(follow);
    return () => {
      cancelAnimationFrame(frame);
      for (const [name, listener] of Object.entries(on))
        element.removeEventListener(name, listener);
      element.pause();
    };
  }, [memory, startSeconds]);

  const seek = (to: number) => {
    const element = video.current;
    if (!element) return;
    const last = Number.isFinite(element.duration) ? element.duration : to;
    element.currentTime = Math.min(Math.max(0, to), last);
    setSeconds(element.currentTime);
  };
  return {
    attach: (element) => {
      video.current = element;
    },
    seconds,
    isPlaying,
    isMissing,
    volume,
    isMuted,
    toggle: () => {
      const element = video.current;
      if (!element) return;
      if (element.paused) void element.play().catch(() => undefined);
      else element.pause();
    },
    seek,
    setVolume: (next) => {
      const asked = Math.round(Math.min(1, Math.max(0, next)) * 100) / 100;
      setVolumeState(asked);
      setMuted(false);
      memory.write({ volume: asked, isMuted: false });
      if (!video.current) return;
      video.current.volume = asked;
      video.current.muted = false;
    },
    toggleMute: () => {
      setMuted(!isMuted);
      memory.write({ isMuted: !isMuted });
      if (video.current) video.current.muted = !isMuted;
    },
  };
};
