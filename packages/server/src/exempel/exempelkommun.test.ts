import {createArshjul, parseAnpassning} from '@vetlanda/ska-core/arshjul';
import {checkKalenderdata, createKalender, datum, type Kalenderdata, lasarAt} from '@vetlanda/ska-core/kalender';
import {skolformerAt, vetlanda} from '@vetlanda/ska-core/riktlinje';
import {describe, expect, test} from 'vitest';
import {importKommun} from '../db/kommunfil-skriv.js';
import {loadOrganisation} from '../db/organisation.js';
import {describeKommunfilAvvikelse} from '../kommunfil/beskriv.js';
import {parseKommunfil} from '../kommunfil/parse-kommunfil.js';
import {eachDatabas} from '../test/each-databas.js';
import {UTAN_NYCKLAR} from '../test/kommunfiler.js';
import {createExempelkommun} from './create-exempelkommun.js';

const today = datum('2026-11-24');
const kommun = createExempelkommun(today);

function dokumentOf(enhet: string, slag: string): readonly string[] {
  return kommun.dokument
    .filter((one) => one.enhet === enhet && one.slag === slag)
    .flatMap(({versioner}) => versioner.map(({innehall}) => innehall));
}

describe('the municipality of the demonstration', () => {
  test.each(['2024-02-29', '2026-07-01', '2026-11-24', '2027-06-01', '2031-08-01'])(
    'can be read in on %s, and is the same when it is made again',
    (dag) => {
      const made = createExempelkommun(datum(dag));
      const parsed = parseKommunfil(JSON.parse(JSON.stringify(made)));
      expect(parsed.ok ? [] : parsed.errors.map(describeKommunfilAvvikelse)).toEqual([]);
      expect(createExempelkommun(datum(dag))).toEqual(made);
      const saved = made.dokument.flatMap(({versioner, frysta}) => [...versioner, ...frysta]);
      expect(saved.every(({nar}) => nar <= `${dag}T23`)).toBe(true);
    },
  );

  test('has units of every skolform, and of fritidshem', () => {
    const there = new Set(kommun.enheter.flatMap(({perioder}) => perioder.map(({skolform}) => skolform)));
    // Förskoleklass ends in 2028 and is part of the grundskolor.
    const alla = skolformerAt(vetlanda, today).map(({id}) => id);
    expect(alla.filter((id) => !there.has(id))).toEqual(['forskoleklass']);
  });

  test('says of itself that it is made up', () => {
    expect(kommun.huvudman).toEqual({namn: 'Exempelköping (exempel)', exempel: true});
    for (const {innehall} of kommun.omgangar.flatMap(({utgavor}) => utgavor)) {
      expect(JSON.parse(innehall)).toMatchObject({exempel: true});
    }
    for (const slag of ['kalender', 'riktlinje']) {
      expect(JSON.parse(dokumentOf('exempelkoping', slag)[0]!)).toMatchObject({exempel: true});
    }
  });

  test('has released what had been by the day, of its own units in their own areas', () => {
    expect(kommun.omgangar.map(({lage, utgavor}) => [lage, utgavor.length])).toEqual([
      ['stangd', 3],
      ['stangd', 3],
      ['stangd', 3],
      ['planerad', 0],
    ]);
    const byId = new Map(kommun.enheter.map((enhet) => [enhet.id, enhet]));
    for (const {utgavor, stanger, id} of kommun.omgangar) {
      for (const {innehall} of utgavor) {
        const {poster, omgang} = JSON.parse(innehall) as {
          poster: {id: string; slag: string; foralder?: string; namn: string}[];
          omgang: {id: string};
        };
        expect(omgang.id).toBe(id);
        for (const post of poster.filter(({slag}) => slag === 'enhet' || slag === 'omrade')) {
          const enhet = byId.get(post.id);
          const then = enhet?.perioder.find(({fran, till}) => fran <= stanger && (till ?? stanger) >= stanger);
          expect([post.id, enhet?.namn, then?.overordnad]).toEqual([post.id, post.namn, post.foralder]);
        }
      }
    }
  });

  test('has wheels that fit its guideline and its calendar', () => {
    const kalenderdata = JSON.parse(dokumentOf('exempelkoping', 'kalender')[0]!) as Kalenderdata;
    expect(checkKalenderdata(kalenderdata).filter(({niva}) => niva === 'fel')).toEqual([]);
    for (const enhet of ['exempelskolan', 'exempelkoping']) {
      const anpassning = parseAnpassning(JSON.parse(dokumentOf(enhet, 'arshjul')[0]!));
      expect(anpassning.ok).toBe(true);
      if (!anpassning.ok) continue;
      const hjul = createArshjul({
        riktlinje: vetlanda,
        ar: lasarAt(today),
        kalender: createKalender(kalenderdata),
        anpassning: anpassning.value,
      });
      const ids = hjul.aktiviteter.map(({id}) => id);
      const {egna, flyttar, klara} = anpassning.value;
      for (const id of [...egna.map((egen) => egen.id), ...Object.keys(flyttar), ...Object.keys(klara)]) {
        expect(ids).toContain(id);
      }
      expect(hjul.avvikelser.filter(({niva}) => niva === 'fel')).toEqual([]);
    }
  });
});

eachDatabas((databas) => {
  test('the municipality of the demonstration is there on its day, with its school already divided', async () => {
    expect((await importKommun(databas().db, 'demo', kommun, UTAN_NYCKLAR)).ok).toBe(true);
    const ids = (await loadOrganisation(databas().db, 'demo', today)).map(({id}) => id);
    expect(ids).toContain('modellskolan-f-3');
    expect(ids).not.toContain('modellskolan');
  });
});
