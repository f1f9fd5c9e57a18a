import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inLanguages } from '../../src/cli/world/languages.ts';
import type { Film } from '../../src/film/schema.ts';
import { probeFile } from '../../src/render/mp4/probe.ts';
import { readManifest } from '../../src/render/manifest.ts';
import { smallFilm } from '../render/small-film.ts';
import { Project, type CliResult } from './stand-ins/project.ts';

describe('--language', () => {
  const edition = (id: string, language: string, own = false): Film =>
    ({ id, language, ...(!own && { edition: language }) }) as Film;
  const films = [
    edition('a', 'nl-NL', true),
    edition('a', 'en-GB'),
    edition('a', 'en'),
    edition('b', 'nl-BE', true),
    edition('b', 'en-US'),
  ];
  const chosen = (...asked: string[]) =>
    inLanguages(films, asked).map(({ id, language }) => `${id} ${language}`);

  it.each([
    [[], ['a nl-NL', 'b nl-BE']],
    [['en'], ['a en', 'b en-US']],
    [['EN-gb'], ['a en-GB']],
    [['nl'], ['a nl-NL', 'b nl-BE']],
    [
      ['en-US', 'nl-NL'],
      ['a nl-NL', 'b en-US'],
    ],
    [['all'], ['a nl-NL', 'a en-GB', 'a en', 'b nl-BE', 'b en-US']],
  ])('%s means %s', (asked, found) => {
    expect(chosen(...asked)).toEqual(found);
  });

  it('refuses a language in which there is nothing, and says what there is', () => {
    expect(() => chosen('en', 'fr')).toThrow(
      'There is no language "fr". Known: nl-NL, en-GB, en, nl-BE, en-US, all.',
    );
  });
});

const words = (body: string) => ({
  translationOf: 'klein',
  language: 'en-GB',
  title: 'Small',
  slides: {
    een: { title: 'First', headline: 'This is first.', body, scenes: [{ cue: 'This is' }] },
    twee: { title: 'Second', headline: 'This is next.', body: 'Ok.', scenes: [{ cue: 'This is' }] },
  },
  endCard: { name: 'Example.org' },
});

const write = (project: Project, body: string) =>
  writeFile(
    project.at('content', 'index.ts'),
    `export const klein = ${JSON.stringify(smallFilm())};\nexport const small = ${JSON.stringify(words(body))};\n`,
  );

describe('a film in two languages', () => {
  let project: Project;
  let first: CliResult;
  const all = ['--language', 'all', '--format', 'portrait'];
  beforeAll(async () => {
    project = await Project.make(smallFilm());
    await write(project, 'Short is good.');
    first = await project.run(all);
    await project.engineLog();
  });
  afterAll(() => project.remove());

  it('is made in both, the translation in a folder of its own', async () => {
    expect(first).toMatchObject({ exitCode: 0, stderr: '' });
    const made = Object.keys(await project.files('out')).map((name) => name.replaceAll('\\', '/'));
    for (const name of ['manifest.json', 'portrait/01-een.mp4', 'portrait/youtube.txt'])
      expect(made).toEqual(expect.arrayContaining([`klein/${name}`, `klein/en-GB/${name}`]));
  });

  it('says in which language each is: tags, captions, the words beside it', async () => {
    const folder = project.at('out', 'klein', 'en-GB');
    const { audio } = await probeFile(`${folder}/portrait/klein.mp4`);
    expect(audio?.tags?.language).toBe('eng');
    const own = await probeFile(project.at('out', 'klein', 'portrait', 'klein.mp4'));
    expect(own.audio?.tags?.language).toBe('nld');
    expect(await readFile(`${folder}/portrait/01-een.vtt`, 'utf8')).toContain('Language: en-GB');
    const words = await readFile(`${folder}/portrait/youtube.txt`, 'utf8');
    expect(words).toContain('Example.org · Small');
    expect(words).toContain('This is first.');
    expect((await readManifest(folder))?.film).toEqual({
      id: 'klein',
      title: 'Small',
      language: 'en-GB',
    });
  });

  it('draws only the language whose words change', async () => {
    const before = await project.files('out');
    await write(project, 'Short is best.');
    const { exitCode, stdout } = await project.run(all);
    expect(exitCode).toBe(0);
    expect(await project.engineLog()).toEqual(['draw een portrait', 'close']);
    expect(stdout.split('\n').at(-1)).toMatch(/1 piece drawn/);
    const after = await project.files('out');
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.filter((name) => !name.includes('en-GB'))).toEqual([]);
  });

  it('is refused where a translation is wrong, whatever is asked', async () => {
    await write(project, '');
    const { exitCode, stderr } = await project.run(['--format', 'portrait']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('content/klein/en-GB.ts · slides.een.body: is empty');
  });
});
