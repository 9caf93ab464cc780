// Writes the packages' version where the code and the catalogue entry carry it; `--check` compares instead.
import {readFileSync, writeFileSync} from 'node:fs';

const {version} = JSON.parse(readFileSync('packages/elements/package.json', 'utf8')) as {version: string};

const PLACES: readonly (readonly [file: string, pattern: RegExp, line: string])[] = [
  [
    'packages/elements/src/internal/ska-element.ts',
    /static readonly version: string = '[^']*';/,
    `static readonly version: string = '${version}';`,
  ],
  ['publiccode.yml', /^softwareVersion: .*$/m, `softwareVersion: ${version}`],
];

for (const [file, pattern, line] of PLACES) {
  const text = readFileSync(file, 'utf8');
  const stamped = text.replace(pattern, line);
  if (!text.includes(line) && stamped === text) throw new Error(`${file} has no place for the version.`);
  if (!process.argv.includes('--check')) writeFileSync(file, stamped);
  else if (stamped !== text) {
    console.error(`${file} does not carry version ${version}. Run: pnpm generate`);
    process.exitCode = 1;
  }
}
