import { expect, it } from 'vitest';
import { VersionsProgress } from '../../../src/cli/reporting/versions-progress.ts';

it('names the translation of a version, as one run may make several', () => {
  const lines: string[] = [];
  const statuses: string[] = [];
  const { report } = new VersionsProgress(
    { line: (text) => lines.push(text), status: (text) => statuses.push(text) },
    { explain: false },
  );
  const of = { kind: 'version', version: 'de-brug', total: 2, seconds: 0 } as const;
  for (const [index, film] of ['klein', 'klein/en'].entries()) {
    report({ ...of, film, state: 'begun', number: index + 1, files: 0 });
    report({ ...of, film, state: 'kept', number: index + 1, files: 4 });
  }
  expect(lines).toEqual([
    'as it was de-brug (4 files)   1 of 2',
    'as it was en/de-brug (4 files)   2 of 2',
  ]);
  expect(statuses.filter(Boolean)).toEqual([
    '1 of 2 versions   de-brug: ',
    '2 of 2 versions   en/de-brug: ',
  ]);
});
