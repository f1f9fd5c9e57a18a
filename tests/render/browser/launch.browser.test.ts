import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { launchBrowser } from '../../../src/render/browser/index.ts';
import { bareBrowser, localesMade, whyNot } from './locales.ts';

const cacheDir = path.resolve(import.meta.dirname, '../../../.cache');
const folder = await mkdtemp(path.join(tmpdir(), 'locales-'));
const made = await localesMade(folder);

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

it.runIf(made)(
  `starts a browser that does not know the system’s locale${whyNot(made)}`,
  async () => {
    const browserFile = await bareBrowser(cacheDir);
    const seen: string[] = [];
    for (const env of made ?? []) {
      for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
      const browser = await launchBrowser(browserFile);
      try {
        const page = await browser.newPage();
        await page.setContent('<span style="font: 100px serif">officieel fijn</span>');
        const width = 'document.querySelector("span").offsetWidth';
        seen.push(String(await page.evaluate(`[navigator.language, ${width}].join()`)));
      } finally {
        await browser.close();
      }
    }
    expect(seen).toHaveLength(3);
    expect(new Set(seen).size).toBe(1);
  },
);
