import { startOf } from '../direction.ts';
import { growNetwork, type NetworkNode } from '../dots/network.ts';
import { artPx, isLow } from '../format.ts';
import type { Format } from '../../film/formats.ts';
import { centreOf, padded } from '../geometry.ts';
import { captionArea } from './stage/caption-box.ts';
import type { Stage } from './stage/stage.ts';

/** How tags are padded, and how far apart they stand. */
export const tagLook = {
  portrait: { gapPx: 26, padding: { x: 42, y: 20 } },
  landscape: { gapPx: 28, padding: { x: 46, y: 22 } },
  square: { gapPx: 12, padding: { x: 32, y: 6 } },
  feed: { gapPx: 20, padding: { x: 38, y: 16 } },
} as const satisfies Record<Format, { gapPx: number; padding: { x: number; y: number } }>;

const look = {
  rootRadiusPx: 76,
  bleedPx: 40,
  clearOfTextPx: 20,
} as const;

const grownBefore = new Map<string, NetworkNode[]>();

/**
 * The network, which grows beside the words or below them and off the picture, never through what is read.
 * @param used how much of the words' room is used
 */
export const spreadNetwork = (
  stage: Stage,
  used: { width: number; height: number },
): NetworkNode[] => {
  const { words, picture, ground, canvas, topic, format, arrangement } = stage;
  const root = arrangement === 'stacked' ? centreOf(ground) : centreOf(picture);
  const read =
    arrangement === 'stacked'
      ? { ...words, height: used.height }
      : startOf(words, Math.min(words.width, used.width), stage);
  const captions = captionArea(stage);
  const kept = [topic, read, ...(captions ? [captions] : [])].map((rect) =>
    padded(rect, look.clearOfTextPx),
  );
  const room = {
    root,
    rootRadiusPx: artPx(format, look.rootRadiusPx),
    bounds: padded(isLow(format) ? ground : canvas, look.bleedPx),
    kept,
  };
  const key = JSON.stringify(room);
  const nodes = grownBefore.get(key) ?? growNetwork(room);
  grownBefore.set(key, nodes);
  return nodes;
};
