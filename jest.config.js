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

/** Packages that stand outside of jest's sandbox together with the product: a class must be one and the same. */
const outside = ['@nestjs', 'class-transformer', 'class-validator', 'playwright-core', 'reflect-metadata', 'rxjs'];

/** Specs that speak to a node: what it is made of is loaded once by each worker, compiled, and not by every spec. */
const speaking = (name) => ({
  ...project(name),
  testEnvironment: '<rootDir>/test/support/compiled.environment.js',
  transform: {
    [`/(src(?!/web)|node_modules/(${outside.join('|')}))/.+\\.(t|j)s$`]: '<rootDir>/test/support/compiled.transform.js',
    '^.+\\.ts$': swc,
  },
  transformIgnorePatterns: [],
});

/** @type {import('jest').Config} */
module.exports = {
  // Each core works; jest would leave one of two idle.
  maxWorkers: '100%',
  // No test may rest on another of its file: their order is another one in each run. `--seed` repeats one.
  randomize: true,
  testSequencer: '<rootDir>/test/support/jest.sequencer.js',
  globalSetup: '<rootDir>/test/support/jest.global-setup.js',
  globalTeardown: '<rootDir>/test/support/jest.global-teardown.js',
  // Only what hangs is to be ended by it: a busy machine may take a while to start threads.
  testTimeout: 600_000,
  projects: [
    { ...base, displayName: 'architecture', testMatch: ['<rootDir>/test/*.spec.ts'] },
    project('unit'),
    project('contract'),
    project('server'),
    speaking('http'),
    {
      ...speaking('web'),
      globalSetup: '<rootDir>/test/web/support/jest.browser-setup.js',
      globalTeardown: '<rootDir>/test/web/support/jest.browser-teardown.js',
    },
  ],
};
