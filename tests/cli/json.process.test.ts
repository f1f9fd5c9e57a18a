import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endOf } from '../../src/bench/commands.ts';
import { renderEventSchema, type RenderEvent } from '../../src/told/event.ts';
import { readManifest } from '../../src/render/manifest.ts';
import { smallFilm } from '../render/small-film.ts';
import { Project } from './stand-ins/project.ts';

let project: Project;
beforeAll(async () => {
  project = await Project.make(smallFilm());
});
afterAll(() => project.remove());

/** Every line is an event, or this fails. */
const eventsOf = (stdout: string): RenderEvent[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => renderEventSchema.parse(JSON.parse(line)));

const only = <Kind extends RenderEvent['kind']>(events: RenderEvent[], kind: Kind) =>
  events.filter((event): event is Extract<RenderEvent, { kind: Kind }> => event.kind === kind);

describe('npm run render -- --json', () => {
  it('tells what is planned, drawn and finished, and the totals last; nothing else', async () => {
    const { exitCode, stdout, stderr } = await project.run(['--json', '--format', 'portrait']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const events = eventsOf(stdout);
    const drawn = only(events, 'drawn');
    expect(drawn.map(({ film, piece }) => `${film}: ${piece}`)).toEqual([
      'klein: end-card portrait',
      'klein: een portrait',
      'klein: twee portrait',
    ]);
    const frames = drawn.reduce((sum, event) => sum + event.frames, 0);
    expect(only(events, 'planned')).toEqual([
      { kind: 'planned', film: 'klein', files: 3, pieces: 3, frames },
    ]);
    const manifest = await readManifest(project.at('out', 'klein'));
    const told = only(events, 'file').map((file) => [
      file.path,
      file.shows,
      file.sha256,
      file.kept,
    ]);
    expect(told.sort()).toEqual(
      manifest?.files
        .map((file) => [
          path.join(project.folder, 'out/klein', file.path),
          file.kind,
          file.sha256,
          false,
        ])
        .sort(),
    );
    expect(events.at(-1)).toMatchObject({
      ...{ kind: 'done', filesMade: 3, filesKept: 0, piecesDrawn: 3 },
      ...{ framesDrawn: frames, distinctDrawn: 4 },
    });
    expect(endOf(stdout).peakBytes).toBeGreaterThan(10e6);
  });

  it('tells of a failure with its fields, and of it to people too', async () => {
    const failing = { STAND_IN_FAILURE: 'The page is\nbroken.' };
    const { exitCode, stdout, stderr } = await project.run(['--fresh', '--json'], failing);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: 'The page is broken.' });
    expect(eventsOf(stdout).at(-1)).toEqual({
      ...{ kind: 'failed', reason: 'unexpected', exitCode: 1 },
      problems: ['The page is broken.'],
    });
  });

  it.each([
    [['--json', '--slide', 'drie'], 'usage', 'There is no slide "drie". Known: een, twee.'],
    [['--fomat', 'portrait', '--json'], 'usage', 'There is no option "--fomat".'],
    [['--json', '--out', ''], 'usage', '--out names no folder.'],
  ])('%j: wrong usage is an event too', async (args, reason, problem) => {
    const { exitCode, stdout } = await project.run(args);
    expect(exitCode).toBe(2);
    const [event, ...others] = eventsOf(stdout);
    expect(others).toEqual([]);
    expect(event).toMatchObject({ kind: 'failed', reason, exitCode: 2 });
    expect(event?.kind === 'failed' && event.problems[0]).toContain(problem);
  });
});
