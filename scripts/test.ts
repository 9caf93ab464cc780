// Runs every check and test, counts them, and ends with `N passed, N failed`.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const env = {...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', STORYBOOK_DISABLE_TELEMETRY: '1'};
let passed = 0;
let failed = 0;

function run(command: string, args: readonly string[], cwd = '.'): {ok: boolean; output: string} {
  const child = spawnSync(command, args, {cwd, env, encoding: 'utf8', maxBuffer: 1e9});
  return {ok: child.status === 0, output: `${child.stdout}${child.stderr}`};
}

function check(name: string, command: string, args: readonly string[], cwd = '.'): boolean {
  const {ok, output} = run(command, args, cwd);
  if (ok) passed++;
  else failed++;
  console.log(`${ok ? '✓' : '✗'} ${name}`);
  if (!ok) console.log(output);
  return ok;
}

function suite(name: string, cwd: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'ska-test-'));
  const file = join(folder, 'report.json');
  const {ok, output} = run(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    cwd,
  );
  const report = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as {numPassedTests: number; numFailedTests: number})
    : {numPassedTests: 0, numFailedTests: 1};
  rmSync(folder, {recursive: true, force: true});
  passed += report.numPassedTests;
  failed += ok ? 0 : Math.max(1, report.numFailedTests);
  console.log(`${ok ? '✓' : '✗'} ${name}: ${report.numPassedTests} tests`);
  if (!ok) console.log(output);
}

suite('core', 'packages/core');

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
