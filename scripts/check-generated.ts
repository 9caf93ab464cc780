// Files that are made from others and kept in the repository are the same as what would be made now.
import {spawnSync} from 'node:child_process';

const CHECKS: readonly (readonly [command: string, args: readonly string[], cwd: string])[] = [
  ['node', ['scripts/generate-schema.ts', '--check'], 'packages/core'],
  ['node', ['scripts/generate-manifest.ts', '--check'], 'packages/elements'],
];

for (const [command, args, cwd] of CHECKS) {
  const {status} = spawnSync(command, args, {cwd, stdio: 'inherit'});
  if (status !== 0) process.exitCode = 1;
}
