import { expect, it } from 'vitest';
import { codeMistake } from '../../src/told/code-mistake.ts';

it('tells a mistake in content by its file and line, whoever compiled it', () => {
  for (const folder of ['/home/a b/films/content/sexting/', 'C:\\films\\content/sexting/']) {
    const mistake = `${folder}film.ts:11:4: ERROR: Expected "]" but found "{"`;
    for (const message of [
      `Transform failed with 1 error:\n${mistake}`,
      `Module build failed (from ./x.js):\nError: Transform failed with 1 error:\n${mistake}\n    at x.js:1:2`,
    ])
      expect(codeMistake(new Error(message))).toBe(
        'content/sexting/film.ts:11:4: Expected "]" but found "{"',
      );
  }
  expect(codeMistake(new Error('oops is not defined\n at x'))).toBe('oops is not defined');
  expect(codeMistake('no error')).toBe('no error');
});
