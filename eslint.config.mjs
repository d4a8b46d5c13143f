import js from '@eslint/js';
import jest from 'eslint-plugin-jest';
import globals from 'globals';
import ts from 'typescript-eslint';

const noClock = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Time comes from platform/clock.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time comes from platform/clock.' },
];

/** The compiler looks for misspelt fields in the literal that it is given, not in a second one spread into it. */
const noFreshSpread = [
  'ObjectExpression > SpreadElement > ObjectExpression',
  'JSXSpreadAttribute > ObjectExpression',
].map((selector) => ({
  selector,
  message: 'Write the fields in place: in a literal that is spread, a misspelt one compiles.',
}));

/** Answers are typed by the API's document. */
const noDoubleCast = {
  selector: "TSAsExpression > TSAsExpression[typeAnnotation.type='TSUnknownKeyword']",
  message:
    'Take the type from api/shapes.ts; where the document says it wrong, mend the handler and run `npm run client`.',
};

/** What needs types to be judged is judged by oxlint (.oxlintrc.json), in seconds. */
export default ts.config(
  {
    ignores: ['**/dist/**', '**/coverage/**', '**/node_modules/**', '.cache/**', 'data/**', 'bench/peers/**'],
  },
  js.configs.recommended,
  { rules: { 'no-restricted-syntax': ['error', ...noFreshSpread] } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...ts.configs.recommended],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'off',
      // Open interfaces begin empty: contexts add to them by declaration merging.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'always' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/platform/clock/**', 'src/web/**'],
    rules: { 'no-restricted-syntax': ['error', ...noFreshSpread, ...noClock] },
  },
  {
    files: ['test/**/*.spec.ts'],
    ...jest.configs['flat/recommended'],
    rules: {
      ...jest.configs['flat/recommended'].rules,
      'jest/expect-expect': 'off',
      'jest/no-standalone-expect': 'off',
      'jest/no-conditional-expect': 'error',
      'no-restricted-syntax': [
        'error',
        ...noFreshSpread,
        {
          selector: "CallExpression[callee.name='setTimeout']",
          message: 'Wait for a position or an element, never sleep.',
        },
      ],
    },
  },
  {
    files: ['src/web/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...noFreshSpread, noDoubleCast] },
  },
  { files: ['**/*.{js,cjs,mjs}'], languageOptions: { globals: globals.node } },
  {
    files: ['src/web/service-worker.js'],
    languageOptions: { globals: { ...globals.serviceworker, __FILES__: 'readonly' } },
  },
  { files: ['**/*.{js,cjs}'], languageOptions: { sourceType: 'commonjs' } },
);
