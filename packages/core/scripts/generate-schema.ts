// Writes riktlinje.schema.json, the JSON Schema of a guideline, from the schema that the parser uses. Run after a build
// with Node 24: `node scripts/generate-schema.ts`; `--check` compares instead, and fails when the file is stale.
import {readFileSync, writeFileSync} from 'node:fs';
import * as z from 'zod/mini';
import {riktlinjeSchema} from '../dist/riktlinje/index.js';
import {describeSchema, type JsonSchema} from './describe-schema.ts';

const FILE = new URL('../riktlinje.schema.json', import.meta.url);

// Inline rather than by reference: whoever writes a guideline reads each field where it stands.
const shape = z.toJSONSchema(riktlinjeSchema, {io: 'input', reused: 'inline'});
describeSchema(shape as JsonSchema);
const {$schema, ...rest} = shape;
const schema = {
  $schema,
  title: 'Riktlinje',
  description:
    'En huvudmans riktlinje för systematiskt kvalitetsarbete. Utöver formen ska varje id vara ensamt och varje hänvisning peka på något som finns: det kontrollerar parseRiktlinje. Guide: docs/egen-riktlinje.md.',
  ...rest,
};
const text = `${JSON.stringify(schema, null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
} else if (readFileSync(FILE, 'utf8') !== text) {
  console.error('riktlinje.schema.json is stale. Run: pnpm build, pnpm generate');
  process.exitCode = 1;
}
