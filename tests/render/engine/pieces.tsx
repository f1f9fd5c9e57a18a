import { useLayoutEffect } from 'react';
import { AbsoluteFill, interpolate, useCurrentFrame } from 'remotion';

/** What the test piece does besides being calm. */
export type TestProps = {
  kind: 'calm' | 'restless' | 'css-animation' | 'canvas' | 'throws' | 'network' | 'zeros' | 'stale';
  background: string;
};

/** Rests for half of its time; counts, moves, fades and lights words in the other half. */
export const TestPiece: React.FC<TestProps> = ({ kind, background }) => {
  const frame = useCurrentFrame();
  const between = (from: number, to: number) =>
    interpolate(frame, [from, to], [0, 1], {
      extrapolateLeft: 'clamp',
      extrapolateRight: 'clamp',
    });
  useLayoutEffect(() => {
    if (frame === 7 && (kind === 'zeros' || kind === 'stale')) spoilCanvases(kind);
  }, [kind, frame]);
  if (kind === 'throws' && frame === 7) throw new Error('Seven is not drawn.');
  return (
    <AbsoluteFill style={{ backgroundColor: background, color: '#1E1446', fontSize: 40 }}>
      <div style={{ position: 'absolute', left: 20, top: 20, opacity: between(5, 15) }}>
        Een op de acht
      </div>
      <div style={{ position: 'absolute', left: 20, top: 90, fontSize: 90, fontWeight: 800 }}>
        {Math.round(between(20, 30) * 74)}%
      </div>
      <svg width={320} height={120} style={{ position: 'absolute', left: 20, top: 220 }}>
        {[0, 1, 2, 3].map((index) => (
          <circle
            key={index}
            cx={40 + index * 70}
            cy={60}
            r={20 + between(20, 35) * 10}
            fill={index < 3 ? '#5B36E0' : '#B9ACF5'}
          />
        ))}
      </svg>
      <div
        style={{ position: 'absolute', left: 20, top: 400, color: '#fff', background: '#1E1446' }}
      >
        Drie van <span style={{ color: frame < 40 ? '#fff' : '#FFD166' }}>de</span> vier
      </div>
      {kind === 'restless' ? (
        <div style={{ position: 'absolute', left: 20, top: 500, fontSize: 60 }}>{frame}</div>
      ) : null}
      {kind === 'css-animation' ? (
        <>
          <style>{'@keyframes pulse { to { opacity: 0 } }'}</style>
          <div id="pulsing" style={{ animation: 'pulse 1s infinite' }} />
        </>
      ) : null}
      {kind === 'canvas' ? <canvas id="drawing" /> : null}
      {kind === 'network' ? <img src="http://127.0.0.1:9/picture.png" /> : null}
    </AbsoluteFill>
  );
};

/** What a browser gives of a canvas that it has lost, without a word: nothing, or what it had of it before. */
const spoilCanvases = (how: 'zeros' | 'stale'): void => {
  const { prototype } = CanvasRenderingContext2D;
  const read = prototype.getImageData;
  const kept = new Map<string, ImageData>();
  prototype.getImageData = function (left, top, width, height) {
    if (how === 'zeros') return new ImageData(width, height);
    const place = [left, top, width, height].join();
    const before = kept.get(place) ?? read.call(this, left, top, width, height);
    kept.set(place, before);
    return before;
  };
};
