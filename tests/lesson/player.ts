import type { Page } from 'playwright-core';

/** A teacher's laptop, an old screen, a phone. */
export const screens = [
  [1366, 768],
  [1024, 768],
  [390, 844],
] as const;

/** How the video that stands there is played. */
export const video = (page: Page) =>
  page.evaluate(() => {
    const element = document.querySelector('video');
    const decoded = element as (HTMLVideoElement & { webkitAudioDecodedByteCount: number }) | null;
    return {
      seconds: element?.currentTime ?? -1,
      isPaused: element?.paused,
      sound: decoded?.webkitAudioDecodedByteCount ?? 0,
      frames: element?.getVideoPlaybackQuality().totalVideoFrames ?? 0,
    };
  });

/** The words that stand under it. */
export const caption = (page: Page) => page.getByTestId('caption').innerText();

/** Opens a clip from the list, and waits until its video is known. */
export const openClip = async (page: Page, index = 0) => {
  await page.locator('.clip').nth(index).click();
  await page.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) >= 1);
};

/** Plays to the end of a clip, where it is talked about. */
export const endClip = async (page: Page) => {
  await page.getByTestId('play').click();
  await page.evaluate(() => {
    const element = document.querySelector('video');
    if (element) element.currentTime = element.duration - 0.2;
  });
  await page.getByTestId('discussion').waitFor();
};

/** Goes to a time of the video. */
export const seekTo = async (page: Page, seconds: number) => {
  await page.evaluate((at) => {
    const element = document.querySelector('video');
    if (element) element.currentTime = at;
  }, seconds);
  await page.waitForFunction(() => document.querySelector('video')?.seeking === false);
};
