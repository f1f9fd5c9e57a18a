import { Html5Audio, Sequence, staticFile, useRemotionEnvironment } from 'remotion';
import { useLook } from '../slide/look.ts';

/** What is spoken, in Studio and in Remotion's own renders; who draws pictures only needs no sound. */
export const Sound: React.FC<{ audio: string | null }> = ({ audio }) => {
  const { timeline } = useLook();
  const { isStudio, isRendering } = useRemotionEnvironment();
  if (audio === null || !(isStudio || isRendering)) return null;
  return (
    <Sequence from={timeline.speechStartFrame} name="Narration" layout="none">
      <Html5Audio src={staticFile(audio)} />
    </Sequence>
  );
};
