// Every word in a name that the core exports is a noun of docs/ordlista.md, or plain English from the list below.
import {readdirSync, readFileSync} from 'node:fs';

/** Verbs, structure and technique: what a reader who knows no Swedish expects. */
const ENGLISH = new Set(
  (
    'add all apply known at avvikelse between by can check command compare count create days describe easter error failure ' +
    'filter find for format from group has id immutable in infor intersect interval is iso keeps last level life move months ' +
    'next of ok order overlaps parse previous render result schema shift start status step sunday svg text to waits ' +
    'weekday zoom'
  ).split(' '),
);
/** Small Swedish words inside names. */
const SMALL = new Set(['alla', 'och']);

const table = readFileSync('docs/ordlista.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Term') && !line.startsWith('| ---'));
const nouns = new Set(
  table.flatMap((line) => {
    const [, , identifier = '', plural = ''] = line.split('|');
    return [...identifier.split(','), plural].map((cell) => cell.trim().toLowerCase());
  }),
);

const modules = ['index.ts', ...readdirSync('packages/core/src').map((name) => `${name}/index.ts`)];
const unknown: string[] = [];
for (const module of modules) {
  for (const name of exportedNames(`packages/core/src/${module}`)) {
    for (const word of wordsOf(name)) {
      if (!nouns.has(word) && !ENGLISH.has(word) && !SMALL.has(word)) unknown.push(`${name}: "${word}" (${module})`);
    }
  }
}
for (const line of unknown) console.error(`Not in docs/ordlista.md: ${line}`);
process.exitCode = unknown.length === 0 && nouns.size > 20 ? 0 : 1;

function exportedNames(path: string): readonly string[] {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch {
    return [];
  }
  return [...source.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, list = '']) =>
    list
      .split(',')
      .map((name) => name.trim().replace(/^type /, ''))
      .filter((name) => name !== ''),
  );
}

/** `createArshjul` is create and arshjul; `ALLA_SLAG` is alla and slag. */
function wordsOf(name: string): readonly string[] {
  const words = /^[A-Z_]+$/.test(name) ? name.split('_') : name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').split(' ');
  return words.map((word) => word.toLowerCase());
}
