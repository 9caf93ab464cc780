// Writes the JSON Schemas of what a municipality writes by itself, from the schemas that the parsers use. Run after a build
// with Node 24: `node scripts/generate-schema.ts`; `--check` compares instead, and fails when a file is stale.
import {readFileSync, writeFileSync} from 'node:fs';
import * as z from 'zod/mini';
import {riktlinjeSchema} from '../dist/riktlinje/index.js';
import {enkatSchema} from '../dist/tld/index.js';
import {describeSchema, type JsonSchema} from './describe-schema.ts';
import {ENKATFALT} from './enkat-beskrivningar.ts';
import {FALT, REGLER} from './schema-beskrivningar.ts';

writeSchema(
  'riktlinje',
  riktlinjeSchema,
  {falt: FALT, regler: REGLER},
  {
    title: 'Riktlinje',
    description:
      'En huvudmans riktlinje för systematiskt kvalitetsarbete. Utöver formen ska varje id vara ensamt och varje hänvisning peka på något som finns: det kontrollerar parseRiktlinje. Guide: docs/egen-riktlinje.md.',
  },
);
writeSchema(
  'enkat',
  enkatSchema,
  {falt: ENKATFALT, regler: {}},
  {
    title: 'Frågor till barn och elever',
    description:
      'Frågor om trygghet, lärande och delaktighet, med svar, språk och instruktion. Varje text kan finnas på flera språk: nyckeln är språkets kod, till exempel "fi". Utöver formen ska varje id vara ensamt, varje hänvisning peka på något som finns och skalorna gå att räkna ihop: det kontrollerar parseEnkat. Guide: docs/egna-fragor.md.',
  },
);

function writeSchema(
  name: string,
  schema: Parameters<typeof z.toJSONSchema>[0],
  words: Parameters<typeof describeSchema>[1],
  head: {readonly title: string; readonly description: string},
): void {
  const file = new URL(`../${name}.schema.json`, import.meta.url);
  // Inline rather than by reference: whoever writes a file reads each field where it stands.
  const shape = z.toJSONSchema(schema, {io: 'input', reused: 'inline'});
  describeSchema(shape as JsonSchema, words);
  const {$schema, ...rest} = shape;
  const text = `${JSON.stringify({$schema, ...head, ...rest}, null, 2)}\n`;
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${name}.schema.json is stale. Run: pnpm build, pnpm generate`);
    process.exitCode = 1;
  }
}
