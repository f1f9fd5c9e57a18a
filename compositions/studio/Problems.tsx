import { AbsoluteFill } from 'remotion';
import { palettes } from '../../src/design/colour.ts';
import { problemsLook } from '../../src/design/layout/stage/guides.ts';
import { families, stackOf } from '../../src/fonts/files.ts';
import { useFontsOfTexts } from '../page/fonts.ts';

/** What is wrong with content, all of it, as `npm run render` says it: in place of the picture, until it is mended. */
export const Problems: React.FC<{ problems: string[] }> = ({ problems }) => {
  useFontsOfTexts(problems);
  const { ink, field, accent } = palettes.trust;
  const { marginPx, gapPx, headingPx, leading } = problemsLook;
  return (
    <AbsoluteFill
      style={{
        backgroundColor: field,
        color: ink,
        padding: marginPx,
        fontFamily: `${stackOf(families.text)}, sans-serif`,
        fontSize: problemsLook.sizePx(problems),
        lineHeight: leading,
      }}
    >
      <h1 style={{ color: accent, fontSize: headingPx, margin: 0 }}>
        This cannot be drawn. The picture comes back when it is mended.
      </h1>
      {problems.map((problem, index) => (
        <p key={index} style={{ margin: 0, paddingTop: gapPx, overflowWrap: 'anywhere' }}>
          {problem}
        </p>
      ))}
    </AbsoluteFill>
  );
};
