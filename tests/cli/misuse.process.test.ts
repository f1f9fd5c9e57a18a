import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallFilm } from '../render/small-film.ts';
import { Project, runRealCli } from './stand-ins/project.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'misuse-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(['render', 'script', 'storyboard'] as const)('npm run %s', (command) => {
  it('says in one line that a film is unknown, exits with 2 and writes nothing', async () => {
    const { exitCode, stdout, stderr } = await runRealCli(command, ['sextin'], folder);
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'There is no film "sextin". Did you mean "sexting"? Known: demo, sexting.',
    });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('npm run render, used wrongly', () => {
  it.each([
    [
      ['hulp-vinden'],
      '"hulp-vinden" is a slide of sexting, not a film. Slides are chosen with --slide hulp-vinden, by render, watch and storyboard.',
    ],
    [
      ['--slide', 'end-card'],
      'The end card is no clip of its own: it ends every clip and film. Make one of them, such as with --slide hulp-vinden; ' +
        '“npm run storyboard -- --slide end-card” shows the end card alone.',
    ],
    [
      ['--slide', 'de-risico'],
      'There is no slide "de-risico". Did you mean "de-risicos"? Known: je-bent-niet-alleen, kwestie-van-vertrouwen, ' +
        'de-naakte-waarheid, de-risicos, online-seksueel-geweld, wat-kun-je-doen, hulp-vinden.',
    ],
    [
      ['--fomat', 'portrait'],
      'There is no option "--fomat". Did you mean "--format"? Known: --slide, --only, --language, --versions, --format, ' +
        '--captions, --voice, --loudness, --out, --fresh, --engine, --jobs, --queue, --store, --cache-size, --explain, --json, --help.',
    ],
    [
      ['--slide', 'hulp-vinden', '--only', 'film'],
      '--slide makes clips and --only film leaves them out; drop one of the two.',
    ],
  ])('%j: one line, exit 2, nothing written', async (args, line) => {
    const { exitCode, stdout, stderr } = await runRealCli('render', args, folder);
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 2, stdout: '', stderr: line });
    expect(await readdir(folder)).toEqual([]);
  });

  it('--help explains every option', async () => {
    const { exitCode, stdout, stderr } = await runRealCli('render', ['--help'], folder);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    for (const option of [
      '--slide',
      '--only',
      '--format',
      '--captions',
      '--voice',
      '--loudness',
      '--out',
      '--fresh',
    ])
      expect(stdout).toContain(option);
    expect(stdout).toContain('and no film');
  });
});

describe('content that cannot become a film', () => {
  it('is refused with all that is wrong with it, before anything is written', async () => {
    const film = smallFilm();
    const [first, second] = film.slides;
    const project = await Project.make({
      ...film,
      slides: [
        { ...first, scenes: [{ kind: 'people', cue: 'nooit gezegd' }] },
        { ...second, headline: 'Dit is de tweede.', id: 'een' },
      ],
    });
    try {
      const { exitCode, stdout, stderr } = await project.run([]);
      expect(exitCode).toBe(2);
      expect(stdout).toBe('');
      const lines = stderr.split('\n');
      expect(lines).toHaveLength(2);
      expect(lines[0]).toMatch(/^content\/klein\/film\.ts · slides\[1\]\.id: "een" is already/);
      expect(lines[1]).toMatch(/^content\/klein\/film\.ts · slides\[0\]\.scenes\[0\]\.cue: /);
      expect((await readdir(project.folder)).sort()).toEqual(['content', 'package.json']);
    } finally {
      await project.remove();
    }
  });

  it('is refused when it does not compile', async () => {
    const project = await Project.make(smallFilm());
    try {
      await writeFile(
        project.at('content', 'index.ts'),
        'export const klein = {\n  id: "klein",\n',
      );
      const { exitCode, stderr } = await project.run([]);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/^content\/index\.ts cannot be read: content\/index\.ts:\d+:\d+: .+$/);
    } finally {
      await project.remove();
    }
  });
});
