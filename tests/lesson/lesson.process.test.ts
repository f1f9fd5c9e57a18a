import { afterAll, beforeAll, expect, it } from 'vitest';
import { contrast, textContrast } from '../../src/design/colour.ts';
import { parseFilm } from '../../src/film/parse/parse.ts';
import { lessonColours } from '../../src/lesson/colours.ts';
import { timespan } from '../../src/lesson/page/platform.ts';
import { lessonWordsIn } from '../../src/lesson/words.ts';
import { Project } from '../cli/stand-ins/project.ts';
import { lessonFilm } from './lesson-film.ts';
import { runLesson } from './open-lesson.ts';

let project: Project;
beforeAll(async () => {
  project = await Project.make(lessonFilm);
});
afterAll(() => project.remove());

it('can be read from the back of a class, in a light and in a dark room', () => {
  for (const { field, ink, panel, main, onMain } of Object.values(lessonColours())) {
    expect(contrast(ink, field)).toBeGreaterThanOrEqual(textContrast);
    expect(contrast(ink, panel)).toBeGreaterThanOrEqual(textContrast);
    expect(contrast(onMain, main)).toBeGreaterThanOrEqual(textContrast);
  }
});

it('writes times as SCORM 1.2 wants them', () => {
  expect(timespan(0)).toBe('0000:00:00.00');
  expect(timespan(61_230)).toBe('0000:01:01.23');
  expect(timespan(36_000_000 + 59_999)).toBe('0010:00:59.99');
});

it('speaks the language of the film, and English where it has no words', () => {
  expect(lessonWordsIn('nl-BE').exit).toBe('Snel weg');
  expect(lessonWordsIn('en').exit).toBe('Exit quickly');
  expect(lessonWordsIn('fr').exit).toBe('Exit quickly');
});

it('refuses questions for a slide that the film does not have', () => {
  const lesson = { questions: { telen: ['Wat zag je?'] } };
  expect(() => parseFilm({ ...lessonFilm, lesson }, 'content/les/film.ts')).toThrow(
    /content\/les\/film\.ts · lesson\.questions\.telen: belongs to no slide; the slides are tellen, samen/u,
  );
});

it('says in one line what is wrong with what was asked, and writes nothing', async () => {
  const stranger = await runLesson(project, ['lex']);
  expect(stranger.exitCode).toBe(2);
  expect(stranger.stderr.trim().split('\n')).toHaveLength(1);
  expect(stranger.stderr).toContain('les');
  const wrong = await runLesson(project, ['--smal']);
  expect(wrong.exitCode).toBe(2);
  expect(wrong.stderr).toContain('--small');
  expect(await project.files('out')).toEqual({});
});
