// Makes the files that are made from others and kept in the repository; `--check` compares them instead. After a build.
import {spawnSync} from 'node:child_process';

const SCRIPTS: readonly (readonly [script: string, cwd: string])[] = [
  ['scripts/generate-schema.ts', 'packages/core'],
  ['scripts/generate-manifest.ts', 'packages/elements'],
  ['scripts/generate-bild.ts', '.'],
  ['scripts/stamp-version.ts', '.'],
];

for (const [script, cwd] of SCRIPTS) {
  const {status} = spawnSync('node', [script, ...process.argv.slice(2)], {cwd, stdio: 'inherit'});
  if (status !== 0) process.exitCode = 1;
}
