// Prints the gzip -9 size of what a page loads, and fails past a limit. 1 kB is 1,000 bytes.
import {existsSync, readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';

interface Limit {
  readonly file: string;
  /** Largest size that passes, bytes of gzip -9. */
  readonly limit: number;
}

const FOLDER = 'packages/elements/dist/browser';
const LIMITS: readonly Limit[] = [
  {file: 'ska-arshjul.js', limit: 32_000},
  {file: 'ska-datakalla.js', limit: 12_500},
  {file: 'ska-datakalla-plan.js', limit: 8_000},
  {file: 'ska-datakalla-sammanfogning.js', limit: 14_000},
  {file: 'ska-datakalla-hjul.js', limit: 16_500},
  {file: 'ska-datakalla-resultat.js', limit: 13_000},
  {file: 'ska-datakalla-utskick.js', limit: 1_500},
  {file: 'ska-datakalla-formular.js', limit: 3_000},
  {file: 'ska-datakalla-en.js', limit: 1_000},
  {file: 'ska-effektkedja.js', limit: 35_000},
  {file: 'ska-effektkedja-lasning.js', limit: 16_000},
  {file: 'ska-effektkedja-granskning.js', limit: 14_000},
  {file: 'ska-effektkedja-dra.js', limit: 2_000},
  {file: 'ska-effektkedja-en.js', limit: 3_000},
  {file: 'ska-utvecklingsplan.js', limit: 48_500},
  {file: 'ska-utvecklingsplan-lasning.js', limit: 24_000},
  {file: 'ska-utvecklingsplan-panel.js', limit: 16_000},
  {file: 'ska-utvecklingsplan-export.js', limit: 16_000},
  {file: 'ska-utvecklingsplan-en.js', limit: 5_000},
  {file: 'ska-tld-form.js', limit: 16_000},
  {file: 'ska-tld-form-tillbehor.js', limit: 5_300},
  {file: 'ska-tld-form-hinder.js', limit: 600},
  {file: 'ska-tld-form-en.js', limit: 1_200},
  {file: 'ska-tld-resultat.js', limit: 24_000},
  {file: 'ska-tld-resultat-lasning.js', limit: 22_000},
  {file: 'ska-tld-resultat-export.js', limit: 18_500},
  {file: 'ska-tld-resultat-en.js', limit: 3_500},
  {file: 'ska-tld-utskick.js', limit: 16_000},
  {file: 'ska-tld-utskick-export.js', limit: 12_500},
  {file: 'ska-tld-utskick-en.js', limit: 2_000},
  {file: 'ska.js', limit: 105_000},
  {file: 'ska-arshjul-lasning.js', limit: 21_000},
  {file: 'ska-arshjul-panel.js', limit: 24_000},
  {file: 'ska-arshjul-export.js', limit: 20_000},
  {file: 'ska-arshjul-en.js', limit: 2_000},
];

let tooLarge = false;
for (const {file, limit} of LIMITS) {
  const path = `${FOLDER}/${file}`;
  if (!existsSync(path)) {
    console.error(`${path} is missing. Build first: pnpm build`);
    tooLarge = true;
    continue;
  }
  const size = gzipSync(readFileSync(path), {level: 9}).length;
  const mark = size > limit ? '✗' : '✓';
  tooLarge ||= size > limit;
  console.log(`${mark} ${file}: ${kilo(size)} of at most ${kilo(limit)} gzip`);
}
process.exitCode = tooLarge ? 1 : 0;

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
