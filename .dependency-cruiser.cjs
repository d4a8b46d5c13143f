/** The import rules of docs/architecture.md: which folder and which suffix may know which. Held by test/architecture.spec.ts. */

const kernel = '^src/kernel/';
const context = '^src/contexts/([^/]+)/';
/** Where pure files stand: `$1` is the context a file belongs to, or `capabilities`. */
const home = '^src/(contexts/[^/]+|capabilities)/';
const pure = '\\.(events|state|rules|decider|thing|part|view|reaction|words|permissions|settings)\\.ts$';
/** A decider over about 250 lines becomes `commands/<verb>.ts` beside it. */
const decisions = '(\\.decider\\.ts|\\bcommands/[^/]+\\.ts)$';

/** What a pure file may import, besides the kernel: these endings in its own home and in the capabilities, and `more`. */
const suffix = (name, from, own, lifted = ['events', 'rules', 'state', 'part', 'words'], more = []) => ({
  name,
  comment: 'A pure file knows the kernel, events, and what flows into it',
  severity: 'error',
  from: { path: `${home}.*${from}` },
  to: {
    path: '^src/',
    pathNot: [kernel, `^src/$1/.*(${own.join('|')})`, `^src/capabilities/.*\\.(${lifted.join('|')})\\.ts$`, ...more],
  },
});

const facts = '\\.events\\.ts$';
const folds = '\\.(events|state|rules|words)\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'kernel-knows-only-itself',
      severity: 'error',
      from: { path: kernel },
      to: { pathNot: kernel },
    },
    {
      name: 'platform-knows-no-context',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/', pathNot: ['^src/(kernel|platform)/'] },
    },
    {
      name: 'contexts-meet-only-in-events',
      severity: 'error',
      from: { path: context },
      to: { path: '^src/contexts/', pathNot: ['^src/contexts/$1/', '\\.events\\.ts$'] },
    },
    {
      name: 'capabilities-serve-any-context',
      comment: 'What every kind of thing gets knows none of them; who may act, where and by which rules it may know',
      severity: 'error',
      from: { path: '^src/capabilities/' },
      to: { path: '^src/contexts/', pathNot: '^src/contexts/(access|directory|policy)/.*\\.events\\.ts$' },
    },
    {
      name: 'contexts-are-joined-from-above',
      comment: 'Nothing below knows who joins it',
      severity: 'error',
      from: { path: '^src/(kernel|platform|capabilities|contexts)/' },
      to: { path: '^src/(cli/|[^/]+\\.ts$)' },
    },
    {
      name: 'pure-files-use-nothing-from-outside',
      comment: 'No Nest, no rxjs, no driver, no node:*. The table of holidays is plain data and may come in',
      severity: 'error',
      from: { path: [`${home}.*${pure}`, '^src/contexts/.*\\bcommands/'] },
      to: { pathNot: ['^src/', '(^|node_modules/)chinese-days/'] },
    },
    suffix('events-know-only-events', facts, [facts], ['events']),
    suffix('states-know-events-states-and-rules', '\\.state\\.ts$', [folds]),
    suffix('rules-know-pure-files', '\\.rules\\.ts$', ['\\.(events|state|rules|words|view|part)\\.ts$']),
    suffix('deciders-know-events-states-and-rules', decisions, [folds, decisions]),
    suffix(
      'views-know-events-and-views',
      '\\.view\\.ts$',
      ['\\.(events|state|rules|words|view|thing|part)\\.ts$'],
      ['rules', 'state', 'part', 'words', 'view'],
      [facts],
    ),
    suffix(
      'reactions-know-events-deciders-and-views',
      '\\.reaction\\.ts$',
      ['\\.(events|state|rules|view|reaction)\\.ts$', decisions],
      ['rules', 'state', 'part', 'decider'],
      [facts],
    ),
    suffix(
      'things-know-their-own-pure-files',
      '\\.thing\\.ts$',
      ['\\.(events|state|rules|words|view|part)\\.ts$'],
      ['part'],
    ),
    suffix('parts-know-the-kernel-parts-and-stored-names', '\\.part\\.ts$', ['\\.(part|events)\\.ts$'], ['part']),
    suffix('permissions-and-settings-know-rules', '\\.(permissions|settings)\\.ts$', ['\\.rules\\.ts$'], ['rules']),
    {
      name: 'words-know-only-what-they-name',
      severity: 'error',
      from: { path: `${home}.*\\.words\\.ts$` },
      to: { path: '^src/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'dtos-know-only-shapes',
      severity: 'error',
      from: { path: '\\.dto\\.ts$' },
      to: {
        pathNot: [
          kernel,
          '^src/platform/http/',
          '^src/(contexts|capabilities)/.*\\.(events|state|rules|part|words|view|dto)\\.ts$',
          '(^|node_modules/)(@nestjs/swagger|class-validator|class-transformer)/',
        ],
      },
    },
    {
      name: 'controllers-keep-no-state-of-their-own',
      comment: 'HTTP on one side, the two buses on the other: no driver, no store, no views read past the bus',
      severity: 'error',
      from: { path: '^src/(contexts|capabilities)/.*\\.controller\\.ts$' },
      to: { path: ['node_modules/@photostructure/', '^src/platform/(event-store|read-db)/'] },
    },
    {
      name: 'one-importer-of-the-event-store-client',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/platform/event-store/eventstoredb/vendor\\.ts$' },
      to: { path: 'node_modules/@eventstore/db-client/' },
    },
    {
      name: 'few-importers-of-the-sqlite-driver',
      comment: 'So that node:sqlite can take its place one day',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot:
          '^src/platform/(event-store/sqlite/[^/]+|read-db/row-store|vault/local/[^/]+|subscriptions/view-file)\\.ts$',
      },
      to: { path: 'node_modules/@photostructure/sqlite/' },
    },
    {
      name: 'only-pinned-packages',
      comment: 'What is imported stands in package.json, not by chance below something that does',
      severity: 'error',
      // The page is bundled when it is built: what it uses need not be there when it is served.
      from: { path: '^src/', pathNot: '^src/web/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'files-are-made-in-threads',
      comment: 'A workbook, a table or a Word file takes the main thread from everybody: ask the thread that makes it',
      severity: 'error',
      from: { path: '^src/', pathNot: '(\\.worker|/template-check)\\.ts$' },
      to: {
        path: [
          '^src/platform/tables/(csv-write|xlsx/(write|workbook))\\.ts$',
          '^src/capabilities/documents/(docx-filler|kept-docx|template-check)\\.ts$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'web-knows-nothing-of-the-server',
      comment: 'The page speaks HTTP; the types of answers are made from the document of the API',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: '^src/', pathNot: '^src/web/' },
    },
    {
      name: 'nobody-knows-the-web',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/web/' },
      to: { path: '^src/web/' },
    },
    {
      name: 'areas-of-the-web-stand-alone',
      comment: 'One area of pages never imports another: what both need stands in ui/, api/ or words/',
      severity: 'error',
      from: { path: '^src/web/areas/([^/]+)/' },
      to: { path: '^src/web/areas/', pathNot: '^src/web/areas/$1/' },
    },
    {
      name: 'nothing-is-missing',
      severity: 'error',
      from: { path: '^(src|test)/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'product-knows-no-test',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|scripts)/' },
    },
    {
      // The clock that can be set is the demo's, and only the command that begins on an empty store knows the demo.
      name: 'demo-is-known-by-its-command-alone',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(demo/|cli/demo[.]ts$)' },
      to: { path: '^src/demo/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
