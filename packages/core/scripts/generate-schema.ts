// Writes riktlinje.schema.json, the JSON Schema of a guideline, from the schema that the parser uses. Run after a build
// with Node 24: `node scripts/generate-schema.ts`; `--check` compares instead, and fails when the file is stale.
import {readFileSync, writeFileSync} from 'node:fs';
import * as z from 'zod/mini';
import {riktlinjeSchema} from '../dist/riktlinje/index.js';

const FILE = new URL('../riktlinje.schema.json', import.meta.url);

const schema = {
  ...z.toJSONSchema(riktlinjeSchema, {io: 'input', reused: 'ref'}),
  title: 'Riktlinje',
  description:
    "A municipality's guideline for systematiskt kvalitetsarbete. Beside this shape, ids must be unique and known: parseRiktlinje checks that.",
};
const text = `${JSON.stringify(schema, null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
} else if (readFileSync(FILE, 'utf8') !== text) {
  console.error(
    'riktlinje.schema.json is stale. Build the core and run: node packages/core/scripts/generate-schema.ts',
  );
  process.exitCode = 1;
}
