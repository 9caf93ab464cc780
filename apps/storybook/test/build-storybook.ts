import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {promisify} from 'node:util';

const APP = join(import.meta.dirname, '..');

/** Builds the Storybook into `folder`, as `pnpm build:storybook` does. */
export async function buildStorybook(folder: string): Promise<void> {
  const {VITEST: _, ...env} = process.env;
  await promisify(execFile)(
    process.execPath,
    [findCommand(), 'build', '--output-dir', folder, '--disable-telemetry', '--loglevel', 'warn'],
    {cwd: APP, env: {...env, NODE_ENV: 'production', STORYBOOK_DISABLE_TELEMETRY: '1'}},
  );
}

/** Storybook's command as a file, so that no shell and no PATH are needed. */
function findCommand(): string {
  const manifest = createRequire(import.meta.url).resolve('storybook/package.json');
  const {bin} = JSON.parse(readFileSync(manifest, 'utf8')) as {readonly bin: string | Readonly<Record<string, string>>};
  return join(manifest, '..', typeof bin === 'string' ? bin : (bin.storybook ?? ''));
}
