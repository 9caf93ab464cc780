import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** What a step of the test command found. `output` is shown when something failed. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
}

/** One step of the test command. */
export interface Step {
  readonly name: string;
  run(env: NodeJS.ProcessEnv): Promise<Outcome>;
}

/** A command that is right or wrong as a whole, and counts as one. */
export function check(name: string, command: string, args: readonly string[], cwd = '.'): Step {
  return {
    name,
    async run(env) {
      const {ok, output} = await execute(command, args, cwd, env);
      return {passed: ok ? 1 : 0, failed: ok ? 0 : 1, output};
    },
  };
}

/** A suite of Vitest; every test in it counts. A suite without tests fails. */
export function suite(name: string, cwd: string): Step {
  return {
    name,
    async run(env) {
      const folder = mkdtempSync(join(tmpdir(), 'ska-test-'));
      const file = join(folder, 'report.json');
      const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const {ok, output} = await execute('vitest', args, cwd, env);
      const report = existsSync(file)
        ? (JSON.parse(readFileSync(file, 'utf8')) as {numPassedTests: number; numFailedTests: number})
        : {numPassedTests: 0, numFailedTests: 0};
      rmSync(folder, {recursive: true, force: true});
      const failed = ok && report.numPassedTests > 0 ? 0 : Math.max(1, report.numFailedTests);
      return {passed: report.numPassedTests, failed, output};
    },
  };
}

function execute(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{readonly ok: boolean; readonly output: string}> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {cwd, env, stdio: ['ignore', 'pipe', 'pipe']});
    let output = '';
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => {
      output += data.toString();
    });
    child.on('error', (error) => resolve({ok: false, output: String(error)}));
    child.on('close', (code) => resolve({ok: code === 0, output}));
  });
}
