import js from '@eslint/js';
import globals from 'globals';
import ours from './scripts/lint-rules.mjs';

/** For plain scripts: TypeScript is judged by oxlint (.oxlintrc.json), in seconds. */
export default [
  {
    ignores: ['**/dist/**', '**/coverage/**', '**/node_modules/**', '.cache/**', 'data/**', 'bench/peers/**'],
  },
  { files: ['**/*.{js,cjs,mjs}'], ...js.configs.recommended },
  {
    files: ['**/*.{js,cjs,mjs}'],
    plugins: { yuexun: ours },
    languageOptions: { globals: globals.node },
    rules: {
      'yuexun/no-fresh-spread': 'error',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/web/service-worker.js'],
    languageOptions: { globals: { ...globals.serviceworker, __FILES__: 'readonly' } },
  },
  { files: ['**/*.{js,cjs}'], languageOptions: { sourceType: 'commonjs' } },
];
