import { execa } from 'execa';
import path from 'node:path';
import { expect, it } from 'vitest';
import { requireLoopback } from '../../src/loopback/require-loopback.ts';
import { start } from '../start/start.ts';

it('is content where this machine reaches itself', async () => {
  await expect(requireLoopback()).resolves.toBeUndefined();
});

const inEmptyNetwork = (command: readonly string[]) =>
  execa('unshare', ['-rn', ...command], { reject: false });
const canUnshare = (await inEmptyNetwork(['true'])).exitCode === 0;
const why = canUnshare ? '' : ' (skipped: unshare gives no network of its own here)';

it.runIf(canUnshare)(`says what is missing where its own network is down${why}`, async () => {
  const child = path.join(import.meta.dirname, 'require-loopback-child.ts');
  const { stdout } = await inEmptyNetwork([process.execPath, start, child]);
  expect(stdout).toBe(
    'This machine does not reach itself at 127.0.0.1. Bring up its own network, such as with “ip link set lo up”, or run where there is one; no other is needed.',
  );
});
