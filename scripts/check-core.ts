// The core reads no clock and throws no dice: the day, ids and randomness are arguments.
import {readdirSync, readFileSync} from 'node:fs';

const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\s*\(/, 'Date.now()'],
  [/\bnew Date\s*\(\s*\)/, 'new Date()'],
  [/\bMath\.random\s*\(/, 'Math.random()'],
  [/\bcrypto\./, 'crypto'],
  [/\bperformance\./, 'performance'],
];

const found = readdirSync('packages/core/src', {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .flatMap((name) => {
    const path = `packages/core/src/${name}`;
    const source = readFileSync(path, 'utf8');
    return FORBIDDEN.filter(([pattern]) => pattern.test(source)).map(([, what]) => `${path} uses ${what}`);
  });

for (const line of found) console.error(line);
process.exitCode = found.length === 0 ? 0 : 1;
