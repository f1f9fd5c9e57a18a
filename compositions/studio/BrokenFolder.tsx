import { Composition, Folder } from 'remotion';
import type { BrokenFilm } from './listed.ts';
import { problemsCanvas } from './metadata.ts';
import { Problems } from './Problems.tsx';

/**
 * A film that cannot be shown: what is wrong with it, under every name that it had, so that who is looking at one of
 * them sees why it went, and sees it again once the content is mended.
 */
export const BrokenFolder: React.FC<BrokenFilm> = ({ name, compositionIds, problems }) => (
  <Folder name={name}>
    {compositionIds.map((compositionId) => (
      <Composition
        key={compositionId}
        id={compositionId}
        component={Problems}
        defaultProps={{ problems }}
        {...problemsCanvas}
      />
    ))}
  </Folder>
);
