// Changes the code of the survey's figures one small thing at a time, and counts how often a test notices. Prints what no
// test noticed, and the score of each folder. Takes its time: it is no part of the tests.
//
//   pnpm mutation                       all folders
//   pnpm mutation statistik             one of them
//   pnpm mutation statistik/welch.ts    one file of it
import {Stryker} from '@stryker-mutator/core';

/** Each is held against the tests that stand in it: they are its own. */
const FOLDERS: readonly string[] = ['tabell', 'rakning', 'statistik', 'utgava'];

const [wanted = ''] = process.argv.slice(2);
const [only, ...rest] = wanted.split('/');
const scores: string[] = [];
for (const folder of FOLDERS.filter((name) => wanted === '' || name === only)) {
  process.env.SKA_MUTATION = folder;
  const results = await new Stryker({
    packageManager: 'pnpm',
    plugins: ['@stryker-mutator/vitest-runner'],
    testRunner: 'vitest',
    vitest: {configFile: 'vitest.mutation.config.ts'},
    mutate: [
      `src/tld/${[folder, ...(rest.length > 0 ? rest : ['**/*.ts'])].join('/')}`,
      '!src/**/*.test.ts',
      '!src/**/*.test-d.ts',
      '!src/**/text.*.ts',
    ],
    ignorePatterns: ['dist'],
    concurrency: 1,
    reporters: ['clear-text'],
    clearTextReporter: {allowColor: false, allowEmojis: false, logTests: false, reportTests: false},
    // One level down, for that is how far the sandbox's tsconfig looks for the one it extends.
    tempDirName: 'coverage',
    thresholds: {high: 95, low: 90, break: null},
  }).runMutationTest();
  const noticed = results.filter(({status}) => status === 'Killed' || status === 'Timeout').length;
  const missed = results.filter(({status}) => status === 'Survived' || status === 'NoCoverage').length;
  const score = (100 * noticed) / (noticed + missed);
  scores.push(`${folder.padEnd(12)}${score.toFixed(1).padStart(6)} %   ${noticed} of ${noticed + missed} noticed`);
}
console.log(['', 'Mutation score', ...scores].join('\n'));
