import {beforeAll, describe, expect, test} from 'vitest';
import type {Resurs} from '../resurs/resurs.js';
import {createResurser} from '../resurser.js';
import {eachDatabas} from '../test/each-databas.js';
import {createTestapp, createTestdel, createTestkommun, signIn} from '../test/testserver.js';
import {ratter} from './ratter.js';
import {ROLLER, type Roll} from './roll.js';

const resurser = createResurser();

/** What anybody may ask of the API: the form of a child that has a code. A resource that is to be open is added here on purpose. */
const OPPNA: readonly string[] = ['POST /api/t/formular', 'POST /api/t/svar'];

/** Where the roles of the walk are given, and what that is to a resource of Exempelskolan. */
const PLATSER = [
  {enhet: 'exempelskolan', om: 'the unit itself', racker: true},
  {enhet: 'sodra', om: 'what the unit belongs to', racker: true},
  {enhet: 'grannskolan', om: 'another unit', racker: false},
] as const;

const nameOf = ({metod, vag}: Resurs): string => `${metod} ${vag}`;

/** An address of the resource in Exempelskolan; what else it names is something plausible. */
const addressOf = ({vag}: Resurs): string =>
  vag
    .replace(':enhet', 'exempelskolan')
    .replace(':lasar', '2026-2027')
    .replaceAll(/:[a-zA-Z]+/g, '1');

describe('every resource', () => {
  test.each(resurser.map((resurs) => [nameOf(resurs), resurs] as const))(
    '%s names a right that exists',
    (_, resurs) => {
      const known = resurs.krav === 'inloggad' || Object.hasOwn(ratter, resurs.krav);
      expect(known || (resurs.krav === 'oppen' && OPPNA.includes(nameOf(resurs)))).toBe(true);
    },
  );

  test('is there once', () => {
    const names = resurser.map(nameOf);
    expect(new Set(names).size).toBe(names.length);
  });

  test('that writes does so with a right, not for everybody who is signed in', () => {
    const loose = resurser.filter(({metod, krav}) => metod !== 'GET' && krav === 'inloggad');
    expect(loose.map(nameOf)).toEqual([]);
  });
});

test('every right gives every role an answer', () => {
  for (const right of Object.values(ratter)) expect(Object.keys(right).toSorted()).toEqual([...ROLLER].toSorted());
});

eachDatabas((databas) => {
  let nu = new Date('2026-11-24T10:00:00Z');
  let app: ReturnType<typeof createTestapp>;
  const cookies = new Map<string, string>();

  const appOf = (huvudman: string) =>
    createTestapp(databas().db, huvudman, {server: createTestdel(databas().db, huvudman, {nu: () => nu})});

  beforeAll(async () => {
    const {db} = databas();
    await createTestkommun(db, 'vandring');
    await createTestkommun(db, 'annan-kommun');
    app = appOf('vandring');
    for (const roll of ROLLER) {
      for (const {enhet} of PLATSER) cookies.set(`${roll} ${enhet}`, await signIn(app, roll, enhet));
    }
  });

  const ask = async (resurs: Resurs, cookie: string | undefined, more: Record<string, string> = {}) => {
    const response = await app.request(addressOf(resurs), {
      method: resurs.metod,
      headers: {...(cookie === undefined ? {} : {Cookie: cookie}), ...more},
    });
    await response.body?.cancel();
    return response.status;
  };

  /** What `ratter` says, told anew: this is what the code that asks is held against. */
  const mayBe = (resurs: Resurs, roll: Roll, racker: boolean): boolean => {
    if (resurs.krav === 'oppen' || resurs.krav === 'inloggad') return true;
    const rackvidd: string = ratter[resurs.krav][roll];
    return rackvidd === 'alla' || (rackvidd === 'egna' && racker && resurs.vag.includes('/:enhet'));
  };

  describe.each(resurser.map((resurs) => [nameOf(resurs), resurs] as const))('%s', (_, resurs) => {
    const skyddad = resurs.krav !== 'oppen';

    test.each(PLATSER)('answers each role in $om as the table of rights says', async ({enhet, racker}) => {
      const answers = ROLLER.map(async (roll) => {
        const status = await ask(resurs, cookies.get(`${roll} ${enhet}`));
        expect(status).toBeLessThan(500);
        return {roll, refused: status === 401 ? 'as nobody' : status === 403};
      });
      expect(await Promise.all(answers)).toEqual(ROLLER.map((roll) => ({roll, refused: !mayBe(resurs, roll, racker)})));
    });

    test('is for nobody without a session, or with one that is not theirs', async () => {
      const cookie = cookies.get('huvudman exempelskolan') ?? '';
      const wrong = [
        undefined,
        'ska=',
        'ska=fel',
        `${cookie}x`,
        cookie.replace('ska=', 'ska=A'),
        `ska=${'a'.repeat(43)}.${cookie.split('.')[1]}`,
        await signIn(appOf('annan-kommun'), 'huvudman', 'kommunen'),
      ];
      for (const one of wrong) {
        expect([one, (await ask(resurs, one)) === 401]).toEqual([one, skyddad]);
      }
    });

    test('is for nobody whose session has gone out', async () => {
      const before = nu;
      nu = new Date('2026-11-25T10:00:00Z');
      for (const roll of ROLLER) {
        expect((await ask(resurs, cookies.get(`${roll} exempelskolan`))) === 401).toBe(skyddad);
      }
      nu = before;
    });

    test('is not for a unit that is not there, or no more', async () => {
      if (!resurs.vag.includes('/:enhet')) return;
      for (const enhet of ['nedlagda', 'finns-inte', '__proto__', '%00']) {
        const path = addressOf(resurs).replace('exempelskolan', enhet);
        const response = await app.request(path, {
          method: resurs.metod,
          headers: {Cookie: cookies.get('huvudman exempelskolan') ?? ''},
        });
        expect([enhet, [403, 404].includes(response.status)]).toEqual([enhet, true]);
      }
    });

    test('writes nothing on behalf of another site', async () => {
      if (resurs.metod === 'GET') return;
      for (const roll of ROLLER) {
        const cookie = cookies.get(`${roll} exempelskolan`);
        expect(await ask(resurs, cookie, {Origin: 'https://ond.exempel'})).toBe(403);
        expect(await ask(resurs, cookie, {'Sec-Fetch-Site': 'cross-site'})).toBe(403);
      }
    });
  });
});

/** What is mounted beside the resources: anybody may ask for it, or it is the sign-in itself. */
const BREDVID = [
  'GET /halsa',
  'GET /redo',
  'GET /api/riktlinjer',
  'GET /api/riktlinjer/:id',
  'GET /api/kalender',
  'GET /api/arshjul.svg',
  'GET /api/openapi.json',
  'GET /api',
  'GET /api/stil.css',
  'POST /logga-in/demo',
  'POST /logga-ut',
];

eachDatabas((databas) => {
  test('nothing answers beside the resources but what is named here', () => {
    const app = createTestapp(databas().db, 'vandring');
    const mounted = app.routes
      .filter(({method, path}) => method !== 'ALL' && !path.endsWith('*'))
      .map(({method, path}) => `${method} ${path}`);
    expect(mounted.filter((route) => !resurser.some((resurs) => nameOf(resurs) === route)).toSorted()).toEqual(
      [...BREDVID].toSorted(),
    );
  });
});
