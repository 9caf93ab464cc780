// Runs every check and test, counts them, and ends with `N passed, N failed`.
import {findChromium} from './chromium.ts';
import {check, type Outcome, type Step, suite} from './test/step.ts';

/** What has to be there before the rest can run. */
const FIRST: readonly Step[] = [check('build', 'turbo', ['run', 'build', '--output-logs=errors-only'])];

/** Everything else, started two at a time in this order. */
const REST: readonly Step[] = [
  suite('elements in Chromium', 'packages/elements'),
  suite('core', 'packages/core'),
  suite('stories in Chromium', 'apps/storybook'),
  suite('server', 'packages/server'),
  suite('demo in Chromium', 'apps/demo'),
  check('format and lint', 'biome', ['ci', '--error-on-warnings', '.']),
  check('types', 'turbo', ['run', 'types', '--output-logs=errors-only']),
  check('unused code', 'knip', []),
  check('dependency direction', 'depcruise', ['--config', '.dependency-cruiser.mjs', 'packages', 'apps', 'scripts']),
  ...['packages/core', 'packages/elements', 'packages/server'].flatMap((folder) => [
    check(`package shape of ${folder}`, 'publint', ['--strict'], folder),
    check(`types as published of ${folder}`, 'attw', ['--pack', '--profile', 'esm-only'], folder),
  ]),
  check('sizes', 'node', ['scripts/size.ts']),
  check('shape of dist', 'node', ['scripts/verify-dist.ts']),
  check('purity of core', 'node', ['scripts/check-core.ts']),
  check('glossary', 'node', ['scripts/check-ordlista.ts']),
  check('examples in the docs', 'node', ['scripts/check-examples.ts']),
  check('generated files', 'node', ['scripts/generate.ts', '--check']),
];

const PARALLEL = 2;

const env: NodeJS.ProcessEnv = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
};

let passed = 0;
let failed = 0;

async function run(step: Step): Promise<boolean> {
  const start = performance.now();
  const outcome: Outcome = await step.run(env);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  passed += outcome.passed;
  failed += outcome.failed;
  const ok = outcome.failed === 0;
  console.log(`${ok ? '✓' : '✗'} ${step.name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`);
  if (!ok) console.log(outcome.output);
  return ok;
}

async function runAll(steps: readonly Step[]): Promise<void> {
  const waiting = [...steps];
  const worker = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await run(step);
  };
  await Promise.all(Array.from({length: PARALLEL}, worker));
}

try {
  env.SKA_CHROMIUM = await findChromium();
  let built = true;
  for (const step of FIRST) built = (await run(step)) && built;
  if (built) await runAll(REST);
} catch (error) {
  failed++;
  console.error(error instanceof Error ? error.message : error);
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
