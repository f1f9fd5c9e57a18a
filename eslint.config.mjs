import js from '@eslint/js';
import remotion from '@remotion/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const tokens = 'Colours, sizes, easings and durations are tokens: take them from src/design.';
const untokened = [
  // 0, 1 and 2 are starts, wholes and halves; powers of ten are shares, percents and roundings.
  'Literal[raw=/^(?!(?:0|1|2|10|100|1000)$)[0-9.]/]',
  'Literal[value=/#[0-9a-f]{3}|\\b(?:rgb|hsl)a?\\(|cubic-bezier|[0-9.](?:px|em|ms|s|vw|vh)\\b/i]',
  'TemplateElement[value.raw=/#[0-9a-f]{3}|\\b(?:rgb|hsl)a?\\(|[0-9](?:px|em|ms|s)\\b/i]',
  'Property[key.name=/[cC]olor$/] > Literal',
  'JSXAttribute[name.name=/^(?:fill|stroke|color)$/] > Literal:not([value="none"])',
  'ImportSpecifier[imported.name=/^(?:interpolate|spring|Easing)$/]',
];

// Which room may import which is held by tests/architecture.test.ts.
export default tseslint.config(
  { ignores: ['node_modules', 'out', '.cache', 'public/narration'] },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    rules: {
      // TypeScript knows every name, of Node and of the browser.
      'no-undef': 'off',
      'max-lines': ['error', 300],
    },
  },
  {
    // These know types: a promise nobody waits for hides its failure; a switch says what it does for every case.
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  { files: ['compositions/**/*.{ts,tsx}'], ...reactHooks.configs.flat['recommended-latest'] },
  {
    // The lesson's page is Preact: the rules of hooks hold there too, those of React's compiler do not.
    files: ['src/lesson/page/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['compositions/**/*.{ts,tsx}'],
    plugins: remotion.flatPlugin.plugins,
    rules: {
      ...remotion.flatPlugin.rules,
      '@remotion/non-pure-animation': 'error',
      '@remotion/slow-css-property': 'error',
      'no-restricted-syntax': [
        'error',
        ...untokened.map((selector) => ({ selector, message: tokens })),
      ],
    },
  },
);
