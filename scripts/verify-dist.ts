// The build can succeed and still produce something broken: this looks at the shape of what is published.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {build} from 'esbuild';

const ROOT = 'packages/elements';
const problems: string[] = [];
const expect = (ok: boolean, problem: string): void => {
  if (!ok) problems.push(problem);
};
const read = (path: string): string => {
  if (existsSync(path)) return readFileSync(path, 'utf8');
  problems.push(`${path} is missing`);
  return '';
};

const elements = readdirSync(`${ROOT}/src`).filter((name) => existsSync(`${ROOT}/src/${name}/${name}.element.ts`));
expect(elements.length > 0, 'there is no element');

for (const name of elements) {
  const registration = read(`${ROOT}/dist/${name}/${name}.js`);
  const element = read(`${ROOT}/dist/${name}/${name}.element.js`);
  const bundle = read(`${ROOT}/dist/browser/ska-${name}.js`);
  expect(registration.includes(`define("ska-${name}"`), `${name}.js does not register ska-${name}`);
  expect(!/customElements\.define|\bdefine\(/.test(element), `${name}.element.js has the side effect of registering`);
  expect(/from "lit"/.test(element), `${name}.element.js does not leave lit to the host's bundler`);
  expect(!/\b(?:from|import)\s*["'][^./]/.test(bundle), `ska-${name}.js imports a package by name`);
  expect(bundle.includes(`"ska-${name}"`), `ska-${name}.js does not register its tag`);
  for (const [, sibling = ''] of bundle.matchAll(/import\("\.\/([^"]+)"\)/g)) {
    expect(existsSync(`${ROOT}/dist/browser/${sibling}`), `ska-${name}.js loads ${sibling}, which is not beside it`);
  }
}

const {sideEffects} = JSON.parse(read(`${ROOT}/package.json`)) as {sideEffects: readonly string[]};
const expected = [
  ...elements.flatMap((name) => [`./dist/${name}/${name}.js`, `./src/${name}/${name}.ts`]),
  './dist/register.js',
  './src/register.ts',
  './dist/browser/*.js',
];
expect(
  [...sideEffects].sort().join() === expected.sort().join(),
  'sideEffects does not list exactly the registration files',
);

await checkBundling();

for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

/** A bundler keeps an element that is imported for its tag, and drops a class that nobody uses. */
async function checkBundling(): Promise<void> {
  const sizeOf = async (contents: string): Promise<number> => {
    const {outputFiles} = await build({
      stdin: {contents, resolveDir: `${process.cwd()}/${ROOT}/src`},
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      outdir: 'out',
      logLevel: 'error',
    });
    return outputFiles.reduce((sum, {contents: bytes}) => sum + bytes.length, 0);
  };
  expect((await sizeOf(`import '@vetlanda/ska-elements/arshjul';`)) > 50_000, 'importing a tag bundles to nothing');
  const unused = await sizeOf(`import {SkaArshjul} from '@vetlanda/ska-elements'; export const x = 1;`);
  expect(unused < 500, `an unused class bundles to ${unused} bytes`);
  const kalender = await sizeOf(`export {isoVecka} from '@vetlanda/ska-core/kalender';`);
  expect(
    kalender < 12_000,
    `one function of the calendar bundles to ${kalender} bytes: a module carries its neighbours`,
  );
}
