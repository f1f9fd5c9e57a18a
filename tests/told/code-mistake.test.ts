import { expect, it } from 'vitest';
import { codeMistake } from '../../src/told/code-mistake.ts';

it('tells a mistake in content by its file and line, whoever compiled it', () => {
  for (const folder of ['/home/a b/films/content/sexting/', 'C:\\films\\content/sexting/']) {
    const mistake = `${folder}film.ts:11:4: ERROR: Expected "]" but found "{"`;
    for (const message of [
      `Transform failed with 1 error:\n${mistake}`,
      `Module build failed (from ./x.js):\nError: Transform failed with 1 error:\n${mistake}\n    at x.js:1:2`,
    ])
      expect(codeMistake(new Error(message))).toMatch(
        /^content\/sexting\/film\.ts:11:4: Expected "\]" but found "\{"; look there and at the end of the line before/u,
      );
  }
  expect(
    codeMistake(
      new Error(
        "Cannot find module '/home/a b/content/een/film.ts' imported from /home/a b/content/index.ts",
      ),
    ),
  ).toBe("Cannot find module 'content/een/film.ts' imported from content/index.ts");
  const thrown = new Error('boem');
  thrown.stack = `Error: boem
    at boem (/home/a b/content/een/film.ts:4:9)
    at file:///home/a b/content/een/film.ts?t=1:6:32`;
  expect(codeMistake(thrown)).toBe('content/een/film.ts:4:9: boem');
  expect(codeMistake(new Error('oops is not defined\n at x'))).toBe('oops is not defined');
  expect(codeMistake('no error')).toBe('no error');
});
