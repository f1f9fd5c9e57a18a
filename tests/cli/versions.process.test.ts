import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readManifest } from '../../src/render/manifest.ts';
import { readEvent } from '../../src/told/event.ts';
import { schoolFilm } from '../versions/school-film.ts';
import { Project, type CliResult } from './stand-ins/project.ts';

const header = 'id;school;contact;code;url;logo;with;without';
const table = `\u{FEFF}${header}\r\nde-brug;De Brug;mevrouw De Vries;brug;;brug.svg;praten;\r\nhet-anker;Het Anker;+31 6 1234;;https://www.example.org/anker;;;een\r\n`;
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><path d="M0 0h200v100h-200z"/></svg>';
const args = ['klein', '--format', 'portrait'];

let project: Project;
const write = (text: string) => writeFile(project.at('content', 'klein', 'versions.csv'), text);
const readable = (file: string) => readFile(project.at('out', 'klein', file), 'utf8');
beforeAll(async () => {
  project = await Project.make(schoolFilm);
  await mkdir(project.at('content', 'klein'));
  await writeFile(project.at('content', 'klein', 'brug.svg'), logo);
  await write(table);
});
afterAll(() => project.remove());

describe('a table with faults', () => {
  it('is refused with all of them, by row and column, and nothing is made', async () => {
    const long = 'Openbare scholengemeenschap De Grote Brug over het Brede Water te Oost';
    await write(
      `${header};kleur\nde-brug;${long};ja;;;;;\nlesson;<b>x</b>;Bel;;geen;weg.png;een;\nc;C;de eerste;;http://x.nl;;;\nd;D;niet;;;;praten;\n`,
    );
    const { exitCode, stdout, stderr } = await project.run([...args, '--versions']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    const at = 'content/klein/versions.csv ·';
    expect(
      stderr
        .split('\n')
        .map((line) => line.replace(/(?<=choose another).*|; (?:correct|shorten).*/u, '')),
    ).toEqual([
      expect.stringContaining(`${at} row 1, kleur: is no field of the film;`),
      expect.stringContaining(`${at} row 3, school: "<b>x</b>" holds markup,`),
      expect.stringContaining(`${at} row 3, id: "lesson" is the name of something else`),
      expect.stringContaining(`${at} row 3, with: "een" is in every version;`),
      `${at} row 2, school and contact: with "Openbare scholengemeenschap De Grote Brug over het Brede Wat…" and "ja", content/klein/film.ts · endCard.tagline is longer than 80 characters and cannot fit`,
      `${at} row 4, url: "http://x.nl" must be a full address that begins with https://`,
      `${at} row 3, logo: "weg.png" is not in content/klein; put the file there, or correct the name`,
    ]);
    expect(await project.files('out')).toEqual({});
  });

  it('is told of where a cell makes a cue that is not said once', async () => {
    await write(`id;school;contact;with\na;A;A;praten\n`);
    const { exitCode, stderr } = await project.run([...args, '--versions']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /row 2, contact: with "A", content\/klein\/film\.ts · slide praten · scenes\[0\]\.cue "A" is spoken 2 times/u,
    );
    await write(table);
  });
});

describe('npm run render -- <film> --versions', () => {
  let first: CliResult & { drawn: string[] };
  beforeAll(async () => {
    await project.run(args);
    await project.engineLog();
    const result = await project.run([...args, '--versions']);
    first = { ...result, drawn: await project.engineLog() };
  });

  it('makes each in a folder of its own, and draws only what is not the same', async () => {
    expect(first).toMatchObject({ exitCode: 0, stderr: '' });
    // The slides of the film itself were drawn with it, and its end card up to the sentence.
    expect(first.drawn.toSorted()).toEqual([
      'close',
      'draw end-card portrait 2/3', // de-brug has a logo of its own
      'draw end-card portrait 3/3',
      'draw end-card portrait 3/3',
      'draw praten portrait',
    ]);
    const made = Object.keys(await project.files('out/klein'));
    expect(made.filter((name) => name.endsWith('.mp4')).toSorted()).toEqual([
      'de-brug/portrait/01-een.mp4',
      'de-brug/portrait/02-praten.mp4',
      'de-brug/portrait/03-twee.mp4',
      'de-brug/portrait/klein.mp4',
      'het-anker/portrait/01-twee.mp4',
      'het-anker/portrait/klein.mp4',
      'portrait/01-een.mp4',
      'portrait/02-twee.mp4',
      'portrait/klein.mp4',
    ]);
    expect(first.stdout.split('\n').map((line) => line.replaceAll(/\d+ s\b/gu, '… s'))).toEqual([
      'made     de-brug (4 files, 2 pieces drawn, … s)   1 of 2   about … s left',
      'made     het-anker (2 files, 1 piece drawn, … s)   2 of 2',
      expect.stringMatching(/^6 files made, 3 pieces drawn: /),
    ]);
  });

  it('says in captions, words and manifest what the version says', async () => {
    const words = await readable('de-brug/portrait/youtube.txt');
    expect(words).toContain('Op De Brug: vraag mevrouw De Vries.\nhttps://www.example.org/brug');
    expect(await readable('de-brug/portrait/02-praten.srt')).toContain('mevrouw De Vries');
    expect((await readManifest(project.at('out', 'klein', 'het-anker')))?.film).toEqual({
      ...{ id: 'klein', title: 'Klein', language: 'nl-NL', version: 'het-anker' },
    });
    expect(await readable('portrait/youtube.txt')).toContain('Op jouw school: vraag je mentor.');
  });

  it('writes what there is as a table that no spreadsheet takes for formulas', async () => {
    expect(await readable('versions.csv')).toMatch(
      /^\u{FEFF}id;state;files;megabytes;folder;url;school;contact;code;problem\r\nde-brug;made;4;[\d.]+;klein\/de-brug;https:\/\/www\.example\.org\/brug;De Brug;mevrouw De Vries;brug;\r\nhet-anker;made;2;[\d.]+;klein\/het-anker;https:\/\/www\.example\.org\/anker;Het Anker;"'\+31 6 1234";scholen;\r\n$/u,
    );
  });

  it('makes again only those whose row changed; tells programs of each', async () => {
    const before = await project.files('out/klein');
    await write(table.replace('Het Anker', 'Het Roer'));
    const { exitCode, stdout } = await project.run([...args, '--versions', '--json']);
    expect(exitCode).toBe(0);
    const events = stdout.split('\n').flatMap((line) => readEvent(line) ?? []);
    const of = { film: 'klein', total: 2, seconds: expect.any(Number) as number };
    expect(events.filter(({ kind }) => kind === 'version')).toEqual([
      { kind: 'version', ...of, version: 'de-brug', state: 'begun', number: 1, files: 0 },
      { kind: 'version', ...of, version: 'het-anker', state: 'begun', number: 2, files: 0 },
      { kind: 'version', ...of, version: 'de-brug', state: 'kept', number: 1, files: 4 },
      { kind: 'version', ...of, version: 'het-anker', state: 'made', number: 2, files: 2 },
    ]);
    expect(await project.engineLog()).toEqual(['draw end-card portrait 3/3', 'close']);
    const after = await project.files('out/klein');
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(changed.filter((name) => !/^(?:het-anker\/|versions\.csv$)/u.test(name))).toEqual([]);
  });

  it('goes on where it was interrupted', async () => {
    await write(table.replaceAll('De Brug', 'De Boog').replaceAll('Het Anker', 'Het Touw'));
    const running = project.start([...args, '--versions'], { STAND_IN_SLOW_MS: '1500' });
    running.stdout?.on('data', (data: Buffer) => {
      if (data.includes('made     de-brug')) running.kill('SIGINT');
    });
    const { exitCode, stderr } = await running;
    expect({ exitCode, stderr }).toEqual({
      exitCode: 130,
      stderr: 'Stopped. What was finished stays; the rest is left out.',
    });
    // What there is of the second was there before, and says something else.
    expect(await readable('versions.csv')).toMatch(
      /^de-brug;made;4;.*\r\nhet-anker;not reached;2;/mu,
    );
    await project.engineLog();
    const { stdout } = await project.run([...args, '--versions', 'het-anker,de-brug']);
    expect(stdout).toContain('as it was de-brug (4 files)');
    expect(stdout).toContain('made     het-anker (2 files');
  });

  it('makes all others where one cannot be drawn, says which and why, and next time only that one', async () => {
    await write(table.replaceAll('De Brug', 'De Balk').replaceAll('Het Anker', 'Het Want'));
    const why = 'it is more than this engine bears.';
    const failed = await project.run([...args, '--versions'], {
      STAND_IN_POISON: 'praten portrait',
    });
    expect(failed.exitCode).toBe(1);
    expect(failed.stderr).toMatch(
      /^klein\/de-brug: it is more than this engine bears\. All others/u,
    );
    expect(failed.stdout).toContain('made     het-anker');
    expect(await readable('versions.csv')).toMatch(new RegExp(`^de-brug;failed;.*;${why}`, 'mu'));
    const { exitCode, stdout } = await project.run([...args, '--versions']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('made     de-brug');
    expect(stdout).toContain('as it was het-anker');
  });

  it.each([
    [
      ['--versions', 'de-brig'],
      'There is no version "de-brig". Did you mean "de-brug"? Known: de-brug, het-anker.',
    ],
    [['--versions', '--slide', 'drie'], 'There is no slide "drie". Known: een, praten, twee.'],
  ])('%j: one line, exit 2', async (asked, line) => {
    const { exitCode, stderr } = await project.run([...args, ...asked]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: line });
  });

  it('has a script that says what of it cannot be recorded', async () => {
    await write(table);
    const cli = path.resolve(import.meta.dirname, 'stand-ins', 'script-cli.ts');
    const { stdout } = await project.run(['klein', '--version', 'de-brug'], {}, cli);
    expect(stdout).toContain(
      'To read and to check, not to record: content/klein/voice takes what the film itself says, and de-brug says praten, end-card otherwise. Record by “npm run script -- klein”.',
    );
    expect(await readable('de-brug/script.txt')).toContain('Praat op De Brug');
  });

  it('makes only the clip of a slide, in those versions that have it', async () => {
    const { exitCode, stdout } = await project.run([
      ...[...args, '--versions', '--slide', 'praten', '--captions', 'off'],
    ]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('made     de-brug (1 file,');
    expect(stdout).toContain('as it was het-anker (0 files)');
  });
});
