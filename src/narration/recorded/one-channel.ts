import type { Channels } from './decode.ts';

const limits = {
  /** A channel this much quieter than the loudest was not connected. */
  unusedDb: 30,
  /** Channels that are alike to this degree with one of them upside down would cancel each other out. */
  opposed: -0.5,
} as const;

/**
 * One channel of several: their mean, without those that are silent, and with those turned round that would cancel the
 * loudest out, as happens where a cable or plug was wired the wrong way.
 */
export const oneChannel = (channels: Channels): Float32Array => {
  const powers = channels.map((channel) => productOf(channel, channel));
  const most = Math.max(...powers);
  const loudest = channels[powers.indexOf(most)] ?? new Float32Array();
  const used = channels.filter(
    (_, index) => (powers[index] ?? 0) > most * 10 ** (-limits.unusedDb / 10),
  );
  if (used.length < 2) return loudest;
  const signs = used.map((channel) => {
    const likeness =
      productOf(channel, loudest) / Math.sqrt(productOf(channel, channel) * most || 1);
    return likeness < limits.opposed ? -1 : 1;
  });
  return loudest.map((_, at) =>
    used.reduce(
      (sum, channel, index) => sum + ((channel[at] ?? 0) * (signs[index] ?? 1)) / used.length,
      0,
    ),
  );
};

const productOf = (a: Float32Array, b: Float32Array): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
};
