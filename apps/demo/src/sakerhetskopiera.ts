import {saveSakerhetskopia} from '@vetlanda/ska-server/node';
import {runKopia} from './run-kopia.js';

await runKopia('sakerhetskopiera <fil>', async ({db, hemlighet}, {fil}) => {
  await saveSakerhetskopia(db, fil, {
    hemlighet,
    tell: (tabell, rader) => console.log(`  ${tabell}: ${rader} rader`),
  });
  return `Säkerhetskopian ligger i ${fil}. Hemligheten (SKA_HEMLIGHET) finns inte i den: spara den på ett annat ställe.`;
});
