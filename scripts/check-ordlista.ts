// Every word in a name that the core exports, and in a field of a guideline or a questionnaire, is a noun of docs/ordlista.md or one of the
// plain words below.
import {readdirSync, readFileSync} from 'node:fs';

/** Verbs, structure and technique: what a reader who knows no Swedish expects. */
const ENGLISH = new Set(
  (
    'add all apply at begun between by can chain check children choices close command compare count create days ' +
    'describe duplicate easter error failure filter find for forget format freeze from group has id ids immutable ' +
    'in intersect interval is iso keeps known last level life merge months move next of ok order overlaps parse ' +
    'pointer previous record redo related render resolve result schema serialize shift start status step sunday svg ' +
    'text to trail undo waits weekday zoom ' +
    'csv decode default encode import judge load pack read round select summarize tally unchanged unpack with ' +
    // What is done to figures, those whose formulas they are, and the letters the formulas have.
    'adjust away benjamini cliff delta half hochberg holm mann p shrink whitney'
  ).split(' '),
);
/** Languages, as the ends of names: `formularordFi`. */
const SPRAKKODER = new Set('ar en fa fi fit pl prs rmn se so sv ti uk yi'.split(' '));
/** Small Swedish words inside names, and plain ones that every reader of a form knows. */
const SMALL = new Set(
  (
    'alla och aktiv antal beskrivning del delar deltar dolt ej fokus galler granskad hogst innebord kalla kant kort ' +
    'kraver langsta leder ledertill medtag minst namn nasta nummer ny obligatoriska omfattning raknas riktning ' +
    'rubrik saknade saknat samma senast skala stor svar syfte tillstand titel tom typ utgar version vet visning ' +
    'index href schema'
  ).split(' '),
);

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
      if (!isKnown(word)) unknown.push(`${name}: "${word}" (${module})`);
    }
  }
}
for (const file of ['riktlinje.schema.json', 'enkat.schema.json']) {
  for (const field of fieldsOf(JSON.parse(readFileSync(`packages/core/${file}`, 'utf8')) as JsonSchema)) {
    for (const word of wordsOf(field.replace('$', ''))) {
      if (!isKnown(word)) unknown.push(`${field}: "${word}" (${file})`);
    }
  }
}
for (const line of unknown) console.error(`Not in docs/ordlista.md: ${line}`);
process.exitCode = unknown.length === 0 && nouns.size > 20 ? 0 : 1;

function isKnown(word: string): boolean {
  return [nouns, ENGLISH, SPRAKKODER, SMALL].some((words) => words.has(word));
}

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

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

function fieldsOf({properties = {}, items, anyOf = [], oneOf = []}: JsonSchema): ReadonlySet<string> {
  const below = [...Object.values(properties), ...(items === undefined ? [] : [items]), ...anyOf, ...oneOf];
  return new Set([...Object.keys(properties), ...below.flatMap((schema) => [...fieldsOf(schema)])]);
}
