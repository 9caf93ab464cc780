// Makes a backup of the reference app's data, or restores one: `pnpm sakerhetskopiera <fil>`, `pnpm aterstall <fil>`.
import {spawnSync} from 'node:child_process';
import {resolve} from 'node:path';

const env = {...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1'};
const [kommando = '', ...argument] = process.argv.slice(2);

const build = spawnSync('turbo', ['run', 'build', '--filter=@vetlanda/ska-demo...', '--output-logs=errors-only'], {
  env,
  encoding: 'utf8',
});
if (build.status !== 0) {
  console.error(`${build.stdout ?? ''}${build.stderr ?? ''}`);
  console.error('Bygget gick inte igenom. Felet står ovanför.');
  process.exit(1);
}

// A file is where the one who asks says, not where the app lies.
const files = argument.map((one) => (one.startsWith('-') ? one : resolve(env.INIT_CWD ?? '.', one)));
const run = spawnSync(process.execPath, [`dist/${kommando}.js`, ...files], {cwd: 'apps/demo', env, stdio: 'inherit'});
process.exitCode = run.status ?? 1;
