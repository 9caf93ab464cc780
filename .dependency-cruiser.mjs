/** Who may import whom, as the architecture decided: docs/adr/0002-en-riktning.md. */
const forbidden = [
  {name: 'no-cycles', severity: 'error', from: {}, to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}}},
  {name: 'nothing-imports-apps', severity: 'error', from: {path: '^packages/'}, to: {path: '^apps/'}},
  {
    name: 'core-stands-alone',
    severity: 'error',
    from: {path: '^packages/core/src', pathNot: '\\.test\\.ts$'},
    to: {pathNot: ['^packages/core/src', 'node_modules/(zod|date-fns|@date-fns/utc)/']},
  },
  {
    name: 'server-and-elements-are-strangers',
    severity: 'error',
    from: {path: '^packages/(server|elements)/'},
    to: {path: '^packages/(server|elements)/', pathNot: '^packages/$1/'},
  },
  {
    name: 'elements-know-core-and-lit',
    severity: 'error',
    from: {path: '^packages/elements/src', pathNot: '\\.(test|stories)\\.ts$|/test/'},
    to: {
      pathNot: ['^packages/elements/src', '^packages/core/', 'node_modules/(lit|@lit|lean-qr)/', 'node_modules/.*lit'],
    },
  },
  {
    name: 'kalender-is-ground',
    severity: 'error',
    from: {path: '^packages/core/src/kalender'},
    to: {path: '^packages/core/src/(riktlinje|arshjul|utvecklingsplan|tld)'},
  },
  {
    name: 'riktlinje-is-ground',
    severity: 'error',
    from: {path: '^packages/core/src/riktlinje'},
    to: {path: '^packages/core/src/(arshjul|utvecklingsplan|tld)'},
  },
  {
    name: 'year-plan-and-survey-are-strangers',
    comment: 'Where a plan needs the day of a dialogue, or a figure of a survey, it gets it as data.',
    severity: 'error',
    from: {path: '^packages/core/src/(arshjul|utvecklingsplan|tld)/'},
    to: {path: '^packages/core/src/(arshjul|utvecklingsplan|tld)/', pathNot: '^packages/core/src/$1/'},
  },
  {
    name: 'plan-does-not-know-its-picture',
    severity: 'error',
    from: {path: '^packages/core/src/utvecklingsplan/[^/]+\\.ts$', pathNot: '(index|\\.test)\\.ts$'},
    to: {path: '^packages/core/src/utvecklingsplan/kedja/'},
  },
  {
    name: 'arshjul-does-not-know-its-picture',
    severity: 'error',
    from: {path: '^packages/core/src/arshjul/[^/]+\\.ts$', pathNot: '(index|\\.test)\\.ts$'},
    to: {path: '^packages/core/src/arshjul/ritning/'},
  },
  {
    name: 'modules-meet-at-their-index',
    comment: 'A module of the core is entered by its index; what lies behind it may move.',
    severity: 'error',
    from: {path: '^packages/core/src/(kalender|riktlinje|arshjul|utvecklingsplan|tld)/', pathNot: '\\.test\\.ts$'},
    to: {
      path: '^packages/core/src/(kalender|riktlinje|arshjul|utvecklingsplan|tld)/',
      pathNot: ['^packages/core/src/$1/', '^packages/core/src/[a-z]+/index\\.ts$'],
    },
  },
];

export default {
  forbidden,
  options: {
    doNotFollow: {path: 'node_modules'},
    exclude: {path: ['/dist/', '/storybook-static/', '/tmp/']},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.base.json'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
