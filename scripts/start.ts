// Builds the reference app and serves it on a free port from 3000 up. Ctrl-C ends it.
import {spawn, spawnSync} from 'node:child_process';

const env = {...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1'};

console.log('Bygger SKA …');
const build = spawnSync('turbo', ['run', 'build', '--filter=@vetlanda/ska-demo...', '--output-logs=errors-only'], {
  env,
  encoding: 'utf8',
});
if (build.status !== 0) {
  console.error(`${build.stdout ?? ''}${build.stderr ?? ''}`);
  console.error('Bygget gick inte igenom. Felet står ovanför.');
  process.exit(1);
}

const server = spawn(process.execPath, ['dist/main.js'], {cwd: 'apps/demo', env, stdio: 'inherit'});
// Ctrl-C reaches the server from the terminal too; this process only waits for it to finish what it is answering.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => server.kill(signal));
}
server.on('exit', (code, signal) => {
  process.exitCode = signal === null ? (code ?? 0) : 0;
});
