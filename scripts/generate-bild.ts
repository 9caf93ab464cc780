// Draws the wheel of the README from the guideline, the way any server can; `--check` compares instead.
import {readFileSync, writeFileSync} from 'node:fs';
import {createArshjul, renderArshjulSvg} from '../packages/core/dist/arshjul/index.js';
import {createKalender, datum, exempelKalenderdata, lasarAt} from '../packages/core/dist/kalender/index.js';
import {vetlanda} from '../packages/core/dist/riktlinje/index.js';

const FILE = 'docs/arshjul.svg';

const idag = datum('2026-11-24');
const ar = lasarAt(idag);
const kalender = createKalender(exempelKalenderdata(ar));
const arshjul = createArshjul({riktlinje: vetlanda, ar, kalender});
const svg = `${renderArshjulSvg(arshjul, {idag, bredd: 860})}\n`;

if (!process.argv.includes('--check')) writeFileSync(FILE, svg);
else if (readFileSync(FILE, 'utf8') !== svg) {
  console.error(`${FILE} is stale. Run: pnpm build, pnpm generate`);
  process.exitCode = 1;
}
