// Writes custom-elements.json, what editors and Storybook know of the elements; `--check` compares instead.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';

const check = process.argv.includes('--check');
const outdir = check ? mkdtempSync(join(tmpdir(), 'ska-manifest-')) : '.';
const args = ['analyze', '--outdir', relative('.', outdir) || '.'];
const {status, error, stderr} = spawnSync('node_modules/.bin/cem', args, {encoding: 'utf8'});
if (status !== 0) {
  console.error(error?.message ?? stderr);
  process.exitCode = 1;
} else if (check) {
  const fresh = readFileSync(join(outdir, 'custom-elements.json'), 'utf8');
  if (fresh !== readFileSync('custom-elements.json', 'utf8')) {
    console.error('custom-elements.json is stale. Run: pnpm generate');
    process.exitCode = 1;
  }
  rmSync(outdir, {recursive: true});
}
