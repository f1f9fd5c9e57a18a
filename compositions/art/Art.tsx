import { useLook } from '../slide/look.ts';

/** The whole picture as a drawing surface, in pixels from its top left corner. */
export const Art: React.FC<React.PropsWithChildren> = ({ children }) => {
  const { width, height } = useLook().stage.canvas;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      style={{ position: 'absolute', left: 0, top: 0 }}
      aria-hidden
    >
      {children}
    </svg>
  );
};
