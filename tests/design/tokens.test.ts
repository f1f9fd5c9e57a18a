import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

// This rule knows no types, and they take seconds to find.
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });
const complaintsAbout = async (code: string): Promise<number> => {
  const [result] = await eslint.lintText(`${code}\n`, {
    filePath: 'compositions/scenes/Scene.tsx',
  });
  const rule = 'no-restricted-syntax';
  return result?.messages.filter(({ ruleId }) => ruleId === rule).length ?? 0;
};

// The drawing itself is held by `npm run lint`; this holds the rule.
describe('the rule that a drawing takes its looks from tokens', () => {
  it.each([
    ['a colour', "export const style = { color: 'white' };"],
    ['a colour in hexadecimals', "export const field = '#FFE8D2';"],
    ['a colour of a shape', 'export const Dot = () => <circle fill="red" />;'],
    ['a size', 'export const style = { width: 96 };'],
    ['a size in a text', "export const style = { padding: '0 24px' };"],
    ['a size in a template', 'export const gap = (x: number) => `${x}px 24px`;'],
    ['a duration', 'export const late = (frame: number) => frame - 14;'],
    [
      'an easing',
      "export { x } from './x.ts';\nimport { Easing } from 'remotion';\nexport const e = Easing;",
    ],
  ])('refuses %s', async (_what, code) => {
    expect(await complaintsAbout(code)).toBeGreaterThan(0);
  });

  it('lets halves, shares and none pass', async () => {
    const code =
      'export const Dot = ({ r }: { r: number }) => <circle r={r / 2} fill="none" opacity={1 - r / 100} />;';
    expect(await complaintsAbout(code)).toBe(0);
  });
});
