import fc from 'fast-check';
import {beforeAll, describe, expect, test} from 'vitest';
import {loadEnheter} from '../db/kommunfil-las.js';
import {checkEnheter} from '../kommunfil/check-enheter.js';
import {eachDatabas} from '../test/each-databas.js';
import {createTestapp, createTestkommun, IDAG, signIn} from '../test/testserver.js';
import {planAndringar} from './plan-andringar.js';
import {readEnhetsrader} from './read-enhetsrader.js';

interface Svar {
  readonly forhandsvisning?: string;
  readonly andringar: readonly {rad: number; id: string; slag: string; mening: string}[];
  readonly oforandrade: number;
  readonly avvikelser: readonly {kod: string; rad?: number; kolumn?: string; mening: string}[];
}

eachDatabas((databas) => {
  let app: ReturnType<typeof createTestapp>;
  let administrator: string;
  let huvudman: string;
  let antal = 0;

  beforeAll(async () => {
    huvudman = 'organisation';
    await createTestkommun(databas().db, huvudman);
    app = createTestapp(databas().db, huvudman);
    administrator = await signIn(app, 'administrator', 'kommunen');
  });

  const post = (path: string, body: string) =>
    app.request(path, {method: 'POST', headers: {'Content-Type': 'text/csv', Cookie: administrator}, body});
  const preview = async (text: string) => (await (await post('/api/organisation/forhandsvisa', text)).json()) as Svar;
  const apply = async (text: string, forhandsvisning: string | undefined) =>
    post(`/api/organisation?forhandsvisning=${forhandsvisning ?? ''}`, text);
  const unit = async (id: string) => (await loadEnheter(databas().db, huvudman)).find((one) => one.id === id);

  describe('a table of units', () => {
    test('is shown before it is done, and then just that is done; what was before stays', async () => {
      const text = [
        'id;namn;slag;hör till;skolform;från;till',
        'vastra;Västra exempelområdet;område;;;2027-01-01;',
        'nya-skolan;Nya exempelskolan;;Västra exempelområdet;Grundskola;2027-01-01;',
        'exempelskolan;Exempelskolan med nytt namn;;norra;;2027-01-01;',
        'grannskolan;;;;;;2027-06-30',
        'nedlagda;;;;;;',
        '',
      ].join('\n');
      const before = await unit('exempelskolan');
      const shown = await preview(text);
      expect(shown.avvikelser).toEqual([]);
      expect(shown.andringar.map(({rad, id, slag}) => [rad, id, slag])).toEqual([
        [2, 'vastra', 'ny'],
        [3, 'nya-skolan', 'ny'],
        [4, 'exempelskolan', 'namn'],
        [4, 'exempelskolan', 'andrad'],
        [5, 'grannskolan', 'avslutad'],
      ]);
      expect(shown.oforandrade).toBe(1);
      expect(await unit('exempelskolan')).toEqual(before);

      expect((await apply(text, shown.forhandsvisning)).status).toBe(200);
      expect(await unit('exempelskolan')).toMatchObject({
        namn: 'Exempelskolan med nytt namn',
        perioder: [
          {fran: '2020-08-01', till: '2026-12-31', overordnad: 'sodra', skolform: 'grundskola'},
          {fran: '2027-01-01', overordnad: 'norra', skolform: 'grundskola'},
        ],
      });
      expect((await unit('grannskolan'))?.perioder.at(-1)?.till).toBe('2027-06-30');
      expect(await unit('nya-skolan')).toMatchObject({perioder: [{overordnad: 'vastra', skolform: 'grundskola'}]});

      const again = await preview(text);
      expect([again.andringar, again.oforandrade]).toEqual([[], 5]);
    });

    test('is not done when somebody has changed the organisation since, or the table is another', async () => {
      const text = 'id;namn\nexempelskolan;Namn ett (exempel)\n';
      const {forhandsvisning} = await preview(text);
      expect((await apply(text.replace('ett', 'två'), forhandsvisning)).status).toBe(409);
      expect((await apply(text, '')).status).toBe(409);
      const both = await Promise.all([apply(text, forhandsvisning), apply(text, forhandsvisning)]);
      expect(both.map(({status}) => status).sort()).toEqual([200, 409]);
      expect((await apply(text, forhandsvisning)).status).toBe(409);
    });

    test.each<[string, string, string, number | undefined]>([
      ['no heading that is known', 'skola;stad\nx;y', 'organisation/okand-kolumn', 1],
      ['no ids', 'namn\nExempel', 'organisation/saknar-kolumn', 1],
      ['an id for another address', 'id;namn\nÅskolan;Åskolan (exempel)', 'organisation/id', 2],
      ['a unit twice', 'id;namn\na;A (exempel)\nb;B (exempel)\na;C (exempel)', 'organisation/dubbel', 4],
      ['a name that turns the line', 'id;namn\na;A\u202eB', 'organisation/namn', 2],
      ['a new unit without a name', 'id;namn\na;', 'organisation/namn', 2],
      ['a day that there is not', 'id;namn;från\na;A;2026-02-30', 'organisation/dag', 2],
      ['a part that there is not', 'id;namn;hör till\na;A;borta', 'organisation/hor-till', 2],
      ['a school below a school', 'id;namn;hör till\na;A;exempelskolan', 'organisation/fel-overordnad', 2],
      ['a skolform that there is not', 'id;namn;skolform\na;A;särskola', 'organisation/skolform', 2],
      ['another kind of unit', 'id;slag\nexempelskolan;område', 'organisation/slag-andras', 2],
      ['another municipality', 'id;namn;slag\na;A;kommun', 'organisation/kommunen', 2],
      ['an end of the municipality', 'id;till\nkommunen;2027-01-01', 'organisation/kommunen', 2],
      ['an area below itself', 'id;hör till\nnorra;sodra\nsodra;norra', 'organisation/i-ring', 2],
      ['an area that ends before its schools', 'id;till\nnorra;2026-12-31', 'organisation/overordnad-saknas', 2],
      ['a last day before the first', 'id;namn;från;till\na;A;2027-01-01;2026-01-01', 'organisation/bakvand', 2],
      ['a unit that has ended', 'id;hör till\nnedlagda;sodra', 'organisation/avslutad', 2],
      ['a change before one that is made', 'id;hör till\nexempelskolan;kommunen', 'organisation/senare-andring', 2],
      ['letters that were lost', 'id;namn\na;S\ufffddra', 'tabell/fel-teckenkodning', undefined],
    ])('with %s is told of in words, with its row', async (_, text, kod, rad) => {
      const shown = await preview(text);
      expect(shown.forhandsvisning).toBeUndefined();
      const found = shown.avvikelser.find((one) => one.kod === kod);
      expect([found?.kod, found?.rad]).toEqual([kod, rad]);
      expect(found?.mening).toMatch(rad === undefined ? /\.$/ : new RegExp(`^Rad ${rad}: .*\\.$`));
      expect((await apply(text, 'x')).status).toBeGreaterThanOrEqual(400);
    });

    test('is for an administrator', async () => {
      const rektor = await signIn(app, 'rektor', 'exempelskolan');
      const response = await app.request('/api/organisation/forhandsvisa', {
        method: 'POST',
        headers: {'Content-Type': 'text/csv', Cookie: rektor},
        body: 'id\n',
      });
      expect(response.status).toBe(403);
    });
  });

  test('whatever a table does, the organisation holds together afterwards, and the past is as it was', async () => {
    const enheter = await loadEnheter(databas().db, huvudman);
    const ids = ['kommunen', 'norra', 'sodra', 'exempelskolan', 'grannskolan', 'nedlagda', 'ny-a', 'ny-b'];
    const dag = fc.constantFrom('', '2026-11-24', '2027-01-01', '2027-07-01', '2028-01-01');
    const rad = fc.tuple(
      fc.constantFrom('', 'Nytt namn (exempel)'),
      fc.constantFrom('', 'enhet', 'område'),
      fc.constantFrom('', ...ids),
      fc.constantFrom('', 'Förskola', 'grundskola'),
      dag,
      dag,
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), rad), {selector: ([id]) => id}), (rader) => {
        const text = [
          'id;namn;slag;hör till;skolform;från;till',
          ...rader.map(([id, celler]) => [id, ...celler].join(';')),
        ];
        const read = readEnhetsrader(text.join('\n'));
        if (!read.ok) return;
        const skolformer = [
          {id: 'forskola', namn: 'Förskola'},
          {id: 'grundskola', namn: 'Grundskola'},
        ];
        const plan = planAndringar(read.value, {enheter, skolformer, idag: IDAG});
        if (plan.avvikelser.length > 0) return;
        antal += 1;
        expect(checkEnheter(plan.efter)).toEqual([]);
        for (const before of enheter) {
          const after = plan.efter.find(({id}) => id === before.id);
          const at = (perioder: typeof before.perioder, day: string) =>
            perioder.find(({fran, till}) => fran <= day && day <= (till ?? day));
          for (const day of ['2019-01-01', '2021-01-01', '2025-06-30', '2026-11-23']) {
            const [then, now] = [at(before.perioder, day), at(after?.perioder ?? [], day)];
            expect([now?.overordnad, now?.skolform]).toEqual([then?.overordnad, then?.skolform]);
          }
        }
      }),
      {numRuns: 500},
    );
    expect(antal).toBeGreaterThan(20);
  });
});
