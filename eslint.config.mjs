import js from '@eslint/js';
import remotion from '@remotion/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// Which room may import which is held by tests/architecture.test.ts.
export default tseslint.config(
  { ignores: ['node_modules', 'out', '.cache', 'public/narration'] },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    rules: {
      // TypeScript knows every name, of Node and of the browser.
      'no-undef': 'off',
      'max-lines': ['error', 400],
    },
  },
  reactHooks.configs.flat['recommended-latest'],
  {
    files: ['compositions/**/*.{ts,tsx}'],
    plugins: remotion.flatPlugin.plugins,
    rules: {
      ...remotion.flatPlugin.rules,
      '@remotion/non-pure-animation': 'error',
      '@remotion/slow-css-property': 'error',
    },
  },
);
