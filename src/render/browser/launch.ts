import type { Browser } from 'playwright-core';

/**
 * What makes every start of the browser the same: no network of its own, no hinting or colour that depends on the
 * machine, and the canvas that can draw elements.
 */
const browserFlags = [
  '--no-zygote',
  '--disable-gpu',
  '--enable-features=CanvasDrawElement',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--disable-lcd-text',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--no-proxy-server',
  '--mute-audio',
] as const;

/**
 * What a page's language does not decide is the same everywhere. Letters are shaped by the language of the film, which
 * the drawing tells the page.
 */
export const plainLocale = { LC_ALL: 'C.UTF-8', LANGUAGE: 'en' } as const;

/**
 * Starts a headless browser; the caller closes it. It ends with this process, because it listens on a pipe of it.
 * @throws {Error} with the browser's own words, when it does not start within 20 seconds
 */
export const launchBrowser = async (
  executablePath: string,
  extraFlags: readonly string[] = [],
): Promise<Browser> => {
  // Loaded late: a run that reuses everything needs no browser.
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath,
    args: [...browserFlags, ...extraFlags],
    // Rendered pages are our own; the sandbox needs rights that containers do not give.
    chromiumSandbox: false,
    timeout: 20_000,
    env: { ...process.env, ...plainLocale },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
};
