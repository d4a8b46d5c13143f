/** Nest 12 ships ES modules only; on Node 20 jest cannot require() them, so swc turns them (and our TypeScript) into CommonJS. */
const swc = [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: true },
    },
  },
];

const base = {
  testEnvironment: 'node',
  rootDir: __dirname,
  setupFiles: ['<rootDir>/test/support/jest.setup.js'],
  resolver: '<rootDir>/test/support/jest.resolver.js',
  transform: { '^.+\\.(t|j)s$': swc },
  transformIgnorePatterns: [
    '/node_modules/(?!(?:@nestjs|@tokenizer|@borewit|file-type|strtok3|token-types|uint8array-extras|uuid|csv-parse|@fastify/cookie|cookie)/)',
  ],
};

const project = (name) => ({ ...base, displayName: name, testMatch: [`<rootDir>/test/${name}/**/*.spec.ts`] });

/** @type {import('jest').Config} */
module.exports = {
  // Each core works; jest would leave one of two idle.
  maxWorkers: '100%',
  globalSetup: '<rootDir>/test/support/jest.global-setup.js',
  globalTeardown: '<rootDir>/test/support/jest.global-teardown.js',
  // Only what hangs is to be ended by it: a busy machine may take a while to start threads.
  testTimeout: 600_000,
  projects: [
    { ...base, displayName: 'architecture', testMatch: ['<rootDir>/test/*.spec.ts'] },
    project('unit'),
    project('contract'),
    project('http'),
    project('web'),
  ],
};
