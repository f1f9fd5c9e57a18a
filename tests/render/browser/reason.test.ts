import { describe, expect, it } from 'vitest';
import { reasonOf } from '../../../src/render/browser/reason.ts';

const ended =
  'its browser, or a part of it, was ended. If nobody did that, the machine ran out of memory: close other programs, or give it more, and run again.';
const lacking =
  'there was no memory left. Close other programs, or give the machine more, and run again.';

describe('reasonOf', () => {
  it.each([
    ['page.evaluate: Target crashed', ended],
    ['page.screenshot: Target page, context or browser has been closed', ended],
    ['Protocol error (Page.bringToFront): Session closed. Most likely the page …', ended],
    ['page.evaluate: Error: Out of memory at ImageData creation\n    at draw', lacking],
    ['Array buffer allocation failed', lacking],
    ['page.evaluate: Error: The page did not load.\n    at x', 'The page did not load.'],
  ])('makes of “%s” what people can act on', (message, told) => {
    expect(reasonOf(new Error(message))).toBe(told);
  });
});
