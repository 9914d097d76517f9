// Which folder may use which: the way of the data (ARCHITECTURE.md draws it). A folder may always
// use itself and the doors (index.ts) of the folders named here.
const uses = {
  model: [],
  registry: ['model'],
  intake: ['model'],
  engine: ['model', 'registry'],
  ledger: ['model'],
  exports: ['model'],
  store: ['model', 'ledger'],
  releases: ['model', 'ledger', 'store', 'exports'],
  jobs: ['model', 'registry', 'intake', 'engine', 'ledger', 'store'],
  server: ['model', 'ledger', 'intake', 'engine', 'store', 'jobs', 'exports'],
  client: [],
  workbench: ['client'],
  cli: ['model', 'ledger', 'intake', 'engine', 'store', 'jobs', 'server', 'exports', 'releases'],
};

/** Test files may use more: the builders that a folder offers for tests. */
const isTest = '\\.test\\.tsx?$|/testing/';

export default {
  forbidden: [
    ...Object.entries(uses).map(([folder, allowed]) => ({
      name: `${folder}-uses-only-${allowed.length ? allowed.join('-and-') : 'itself'}`,
      severity: 'error',
      from: { path: `^src/${folder}/`, pathNot: isTest },
      to: { path: '^src/', pathNot: `^src/(?:${[folder, ...allowed].join('|')})/` },
    })),
    {
      name: 'through-the-door-only',
      comment: 'What is behind a folder’s index.ts is nobody else’s business.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: isTest },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'tests-and-benches-use-doors',
      severity: 'error',
      from: { path: '^(?:bench|tests)/' },
      to: { path: '^src/[^/]+/', pathNot: '^src/[^/]+/(?:index\\.ts$|testing/)' },
    },
    {
      name: 'no-test-code-in-the-product',
      severity: 'error',
      from: { path: '^src/', pathNot: isTest },
      to: { path: isTest },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-packages-outside-package-json',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
    {
      name: 'no-development-packages-at-run-time',
      severity: 'error',
      from: { path: '^src/', pathNot: [isTest, '^src/workbench/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
