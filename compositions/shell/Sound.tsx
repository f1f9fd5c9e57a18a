import { Html5Audio, Sequence, staticFile, useRemotionEnvironment } from 'remotion';
import { frameAt } from '../../src/timeline/pace.ts';
import { useLook } from '../slide/look.ts';

/** What is spoken, in Studio and in Remotion's own renders; who draws pictures only needs no sound. */
export const Sound: React.FC<{ audio: string | null }> = ({ audio }) => {
  const { heard, fps } = useLook().timeline;
  const { isStudio, isRendering } = useRemotionEnvironment();
  if (audio === null || !(isStudio || isRendering)) return null;
  return heard.map(({ fromMs, toMs, startMs }, index) => {
    const [fromFrame, toFrame] = [frameAt(fromMs, fps), frameAt(toMs, fps)];
    // The last goes on to the end of the sound.
    const isLast = index === heard.length - 1;
    return (
      <Sequence
        key={fromMs}
        from={frameAt(startMs, fps)}
        {...(isLast ? {} : { durationInFrames: toFrame - fromFrame })}
        name="Narration"
        layout="none"
      >
        <Html5Audio src={staticFile(audio)} {...(index > 0 ? { trimBefore: fromFrame } : {})} />
      </Sequence>
    );
  });
};
