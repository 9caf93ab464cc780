import {describeKopiaAvvikelse} from '@vetlanda/ska-server';
import {restoreSakerhetskopia} from '@vetlanda/ska-server/node';
import {runKopia} from './run-kopia.js';

await runKopia('aterstall <fil> [--utan-rakningar]', async ({db, hemlighet}, {fil, val}) => {
  const result = await restoreSakerhetskopia(db, fil, {
    hemlighet,
    utanRakningar: val.includes('--utan-rakningar'),
    tell: (tabell, rader) => console.log(`  ${tabell}: ${rader} rader`),
  });
  if (!result.ok) throw new Error(result.errors.map(describeKopiaAvvikelse).join(' '));
  return `${result.value} rader är återställda ur ${fil}.`;
});
