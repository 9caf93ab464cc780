// Runs the examples of README and docs/: code must run, calendars must parse, and tags and attributes must exist.
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {parseKalenderdata} from '../packages/core/dist/kalender/index.js';

/** From here the packages are found by name, as from any host. */
const FROM = 'apps/demo';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly {readonly name?: string; readonly fieldName?: string}[];
    }[];
  }[];
}

const manifest = JSON.parse(readFileSync('packages/elements/custom-elements.json', 'utf8')) as Manifest;
const tags = new Map(
  manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .flatMap(({tagName, attributes = []}) =>
      tagName === undefined
        ? []
        : [[tagName, new Set(attributes.map(({name, fieldName}) => name ?? fieldName))] as const],
    ),
);

let examples = 0;
const fail = (where: string, why: string): void => {
  console.error(`${where}: ${why}`);
  process.exitCode = 1;
};

for (const file of ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)]) {
  if (!file.endsWith('.md')) continue;
  const blocks = readFileSync(file, 'utf8').matchAll(/^```(\w+)( \w+)?\n([\s\S]*?)^```$/gm);
  for (const [, language, kind = '', code = ''] of blocks) {
    const where = `${file}: ${code.slice(0, 60).replaceAll('\n', ' ')}…`;
    if (language === 'ts') runCode(where, code);
    else if (language === 'json' && kind.trim() === 'kalender') checkKalender(where, code);
    else if (language === 'html') checkTags(where, code);
    else continue;
    examples++;
  }
}
if (examples < 5) fail('README.md and docs/', `only ${examples} examples were found`);

function runCode(where: string, code: string): void {
  const args = ['--input-type=module-typescript', '--eval', code];
  const {status, stderr} = spawnSync('node', args, {cwd: FROM, encoding: 'utf8'});
  if (status !== 0) fail(where, stderr);
}

function checkKalender(where: string, code: string): void {
  if (!parseKalenderdata(JSON.parse(code)).ok) fail(where, 'parseKalenderdata refuses it');
}

function checkTags(where: string, code: string): void {
  for (const [, tag = '', rest = ''] of code.matchAll(/<(ska-[a-z-]+)([^>]*)>/g)) {
    const known = tags.get(tag);
    if (known === undefined) fail(where, `there is no <${tag}>`);
    for (const [, name = ''] of rest.matchAll(/([a-z-]+)(?:="[^"]*")?/g)) {
      if (known !== undefined && !known.has(name)) fail(where, `<${tag}> has no attribute ${name}`);
    }
  }
}
