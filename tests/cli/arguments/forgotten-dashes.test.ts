import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../src/cli/arguments/render.ts';
import { readStoryboardArguments } from '../../../src/cli/arguments/storyboard.ts';
import { forgottenDashes } from '../../../src/cli/arguments/forgotten-dashes.ts';
import { Command } from 'commander';

const command = () =>
  new Command('npm run render --')
    .option('--slide <id>', 'x')
    .option('--cache-size <size>', 'x')
    .option('--fresh', 'x')
    .option('--json', 'x');
const npm = (env: Record<string, string>) => ({ npm_lifecycle_event: 'render', ...env });

// What npm 11 hands on, seen with a script that prints it.
describe('forgottenDashes', () => {
  it.each([
    [[], { npm_config_slide: 'een' }, 'npm run render -- --slide een'],
    [['een'], { npm_config_slide: 'true' }, 'npm run render -- --slide een'],
    [['klein', 'een'], { npm_config_slide: 'true' }, 'npm run render -- klein --slide een'],
    [['klein'], { npm_config_fresh: 'true' }, 'npm run render -- klein --fresh'],
    [['4GB'], { npm_config_cache_size: 'true' }, 'npm run render -- --cache-size 4GB'],
    [
      ['a', 'b'],
      { npm_config_slide: 'true\n\ntrue' },
      'npm run render -- a b --slide <id> --slide <id>',
    ],
    [[], { npm_config_slide: 'a\n\nb' }, 'npm run render -- --slide a --slide b'],
    [
      ['een', '4GB'],
      { npm_config_slide: 'true', npm_config_cache_size: 'true' },
      'npm run render -- --slide <id> --cache-size <size>',
    ],
  ])('%j with %j', (argv, env, written) => {
    const error = forgottenDashes(command(), argv, npm(env));
    expect(error?.remedy).toBe(`Write: ${written}`);
    expect(error?.exitCode).toBe(2);
  });

  it('says nothing of what npm has for itself, or was set for another script', () => {
    const settings = { npm_config_json: 'true', npm_config_cache: '/x', npm_config_audit: '' };
    expect(forgottenDashes(command(), [], npm(settings))).toBe(null);
    const other = { npm_lifecycle_event: 'bench', npm_config_slide: 'een' };
    expect(forgottenDashes(command(), [], other)).toBe(null);
    expect(forgottenDashes(command(), [], { npm_config_slide: 'een' })).toBe(null);
  });
});

describe('every command', () => {
  it('refuses an empty --out, and knows -h', () => {
    expect(() => readArguments(['--out', ''])).toThrow('--out names no folder.');
    expect(() => readStoryboardArguments(['--out', ' '])).toThrow('--out names no folder.');
    expect(readArguments(['-h'])).toHaveProperty('help');
    const help = readArguments(['-h'], 0, 'watch');
    expect('help' in help && help.help).toMatch(/^Usage: npm run watch -- \[film\][^]*Ctrl-C/);
    // Wide enough to read where the terminal does not say how wide it is.
    expect('help' in help && help.help.split('\n').length).toBeLessThan(60);
  });
});
