import {type Kalenderdata, type LasarKalender, lasarAt, parseLasar, shiftArsperiod} from '@vetlanda/ska-core/kalender';
import type {Context} from 'hono';
import type {Api} from '../api.js';
import {type Besok, kommunOf, type Sida} from '../sida.js';
import type {Enhet} from '../typer.js';
import {type Adminmontor, createSida} from './adminmontor.js';
import {type Dokument, type Dokumentvag, findGrund, loadDokument, saveDokument, sparatOf} from './dokument.js';
import {knappOf, textOf} from './formular.js';
import {type Fynd, type Granskning, markOf} from './granskning.js';
import {addTomma, type Kalenderrader, readKalenderrader, toLasarKalender, toRader} from './kalenderformular.js';
import {felOf, SVAR} from './meddelande.js';
import type {Administration} from './mount-administration.js';
import {type Kalendersida, renderKalender} from './render-kalender.js';
import {adminsidor} from './sidor.js';

const SIDA = adminsidor.kalender;

/** School years to choose among, counted from the present one. */
const STEG = [-1, 0, 1, 2, 3] as const;

/** What is saved when something has been, in words. */
const KLART: Readonly<Record<string, string>> = {
  sparat: 'Läsårstiderna är sparade. De gäller nu i årshjulet.',
  bort: 'Enheten följer nu kommunens läsårstider det här läsåret.',
};

/** Terms, lov and studiedagar of a school year: of the municipality, or of a unit where it has its own. */
export function mountKalender(montera: Adminmontor, {api, today}: Administration): void {
  const open = async (c: Context, besok: Besok): Promise<Arbete> => {
    const enhet = besok.enheter.find(({id}) => id === c.req.query('enhet')) ?? kommunOf(besok);
    const {perioder} = await api.read<{readonly perioder: {readonly lasarStartManad: number}}>(c, '/api/riktlinje');
    const startManad = perioder.lasarStartManad;
    const nu = lasarAt(today(), startManad);
    const lasar = parseLasar(c.req.query('lasar') ?? '', {startManad})?.label ?? nu.label;
    const path: Dokumentvag = `/api/enheter/${encodeURIComponent(enhet.id)}/kalender`;
    const dokument = await loadDokument<Kalenderdata>(api, c, path);
    const {kalender: gemensam} = await api.read<{readonly kalender: Kalenderdata}>(
      c,
      `/api/enheter/${encodeURIComponent(kommunOf(besok).id)}/arshjulsmiljo/${lasar.replace('/', '-')}`,
    );
    const years = new Set([
      ...(dokument.innehall?.lasar.map((one) => one.lasar) ?? []),
      ...STEG.map((steg) => shiftArsperiod(nu, steg).label),
      lasar,
    ]);
    return {besok, enhet, lasar, path, dokument, gemensam, allaLasar: [...years].sort()};
  };

  montera(
    SIDA,
    async (c, besok) => {
      const arbete = await open(c, besok);
      const {dokument, gemensam, lasar} = arbete;
      const egen = yearOf(dokument.innehall, lasar);
      const klart = KLART[c.req.query('klart') ?? ''];
      return show(arbete, {
        rader: toRader(egen ?? yearOf(gemensam, lasar)),
        etag: dokument.etag,
        exempel: (dokument.innehall ?? gemensam).exempel === true,
        ...(klart === undefined ? {} : {klart}),
      });
    },
    {
      hogst: 1_000_000,
      answer: async (c, besok, formular) => receive(c, api, await open(c, besok), formular),
    },
  );
}

/** What a visit to the page is about. */
interface Arbete {
  readonly besok: Besok;
  readonly enhet: Enhet;
  readonly lasar: string;
  readonly path: Dokumentvag;
  readonly dokument: Dokument<Kalenderdata>;
  readonly gemensam: Kalenderdata;
  readonly allaLasar: readonly string[];
}

type Laget = Pick<Kalendersida, 'rader' | 'etag' | 'exempel'> &
  Partial<Pick<Kalendersida, 'klart' | 'fel' | 'felrubrik' | 'granskning' | 'sparat'>>;

function show({besok, enhet, lasar, allaLasar, dokument}: Arbete, laget: Laget, status: Sida['status'] = 200): Sida {
  const innehall = renderKalender({
    enhet,
    enheter: besok.enheter,
    lasar,
    allaLasar,
    egna: yearOf(dokument.innehall, lasar) !== undefined,
    ...laget,
  });
  return createSida(SIDA.titel, innehall, status);
}

async function receive(c: Context, api: Api, arbete: Arbete, formular: FormData): Promise<Sida | Response> {
  const rader = readKalenderrader(formular);
  const exempel = textOf(formular, 'exempel') !== '';
  const skrivet = {rader, exempel, etag: textOf(formular, 'etag')};
  const gor = knappOf(formular);
  if (gor === 'rader') return show(arbete, {...skrivet, rader: addTomma(rader)});
  const dokument = await findGrund(api, c, {...arbete, etag: skrivet.etag}, (data) => yearOf(data, arbete.lasar));
  if (dokument === undefined) return showKonflikt(arbete, skrivet, arbete.dokument);
  if (gor === 'bort') {
    return save(c, api, arbete, {
      skrivet,
      dokument,
      forslag: withYear(arbete, dokument, undefined, exempel),
      klart: 'bort',
    });
  }
  const read = toLasarKalender(arbete.lasar, rader);
  if (!read.ok) return show(arbete, {...skrivet, fel: read.errors}, 422);
  const forslag = withYear(arbete, dokument, read.value, exempel);
  const granskat = await api.send<Granskning>(c, {
    metod: 'POST',
    path: '/api/kalender/granska',
    typ: 'application/json',
    body: JSON.stringify(forslag),
  });
  if (!granskat.ok) return show(arbete, {...skrivet, fel: felOf(granskat.problem)}, 422);
  const granskning = sortFynd(arbete, forslag, granskat.value);
  const mark = markOf([read.value, exempel]);
  if (gor === 'spara' && textOf(formular, 'granskad') === mark && granskning.hinder.length === 0) {
    return save(c, api, arbete, {skrivet, dokument, forslag, klart: 'sparat'});
  }
  return show(arbete, {
    ...skrivet,
    etag: dokument.etag,
    granskning: {...granskning, mark, andrad: gor === 'spara'},
  });
}

interface Sparning {
  readonly skrivet: Pick<Laget, 'rader' | 'exempel' | 'etag'>;
  readonly dokument: Dokument<Kalenderdata>;
  readonly forslag: Kalenderdata;
  readonly klart: string;
}

async function save(
  c: Context,
  api: Api,
  arbete: Arbete,
  {skrivet, dokument, forslag, klart}: Sparning,
): Promise<Sida | Response> {
  const saved = await saveDokument(api, c, arbete.path, {innehall: JSON.stringify(forslag), etag: dokument.etag});
  if (saved.ok) {
    const query = new URLSearchParams({enhet: arbete.enhet.id, lasar: arbete.lasar, klart});
    return c.redirect(`${SIDA.path}?${query.toString()}${SVAR}`, 303);
  }
  const sparat = sparatOf<Kalenderdata>(saved.problem);
  if (sparat !== undefined) return showKonflikt(arbete, skrivet, sparat);
  return show(arbete, {...skrivet, fel: felOf(saved.problem)}, 422);
}

/** Both: what is saved, and under it what was written, to be saved in its place. */
function showKonflikt(
  arbete: Arbete,
  skrivet: {readonly rader: Kalenderrader; readonly exempel: boolean},
  {innehall, etag}: Dokument<Kalenderdata>,
): Sida {
  return show(
    arbete,
    {
      ...skrivet,
      etag,
      sparat: yearOf(innehall, arbete.lasar),
      felrubrik: 'Någon annan har sparat före dig.',
      fel: [
        {
          mening:
            'Först står det som är sparat nu, sedan det du har skrivit. Ändra i ditt så att det blir rätt, granska och spara. Då ersätter det de sparade tiderna.',
        },
      ],
    },
    409,
  );
}

function yearOf(data: Kalenderdata | undefined, lasar: string): LasarKalender | undefined {
  return data?.lasar.findLast((one) => one.lasar === lasar);
}

/** The document with the school year put in its place, or taken away. */
function withYear(
  {besok, enhet, gemensam, lasar: label}: Arbete,
  {innehall}: Dokument<Kalenderdata>,
  year: LasarKalender | undefined,
  exempel: boolean,
): Kalenderdata {
  const kommun = kommunOf(besok);
  const empty: Kalenderdata = {
    schemaVersion: 1,
    huvudman: kommun.namn,
    ...(enhet.id === kommun.id ? {} : {enhet: enhet.namn}),
    lasar: enhet.id === kommun.id ? gemensam.lasar : [],
  };
  const {exempel: _, ...data} = innehall ?? empty;
  const others = data.lasar.filter((one) => one.lasar !== label);
  const lasar = year === undefined ? others : [...others, year].sort((a, b) => (a.lasar < b.lasar ? -1 : 1));
  return {...data, ...(exempel ? {exempel} : {}), lasar};
}

/** What is impossible stops the saving; what the law says is told, for it is the huvudman who answers for it. */
function sortFynd(
  {enhet, lasar}: Arbete,
  forslag: Kalenderdata,
  {avvikelser, skillnader}: Granskning,
): Omit<NonNullable<Kalendersida['granskning']>, 'mark' | 'andrad'> {
  const i = forslag.lasar.findIndex((one) => one.lasar === lasar);
  const own = (fynd: Fynd): boolean =>
    fynd.path === `/lasar/${i}` || fynd.path.startsWith(`/lasar/${i}/`) || /^\/lasar\/\d+\/terminer$/.test(fynd.path);
  const egna = avvikelser.filter(own);
  const hinder = egna.filter(({niva, kalla}) => niva === 'fel' && kalla === undefined);
  return {
    hinder,
    lag: egna.filter(({kalla}) => kalla !== undefined),
    ovrigt: egna.filter((fynd) => fynd.kalla === undefined && !hinder.includes(fynd)),
    // A unit's own years alone make no whole wheel.
    hjul: enhet.slag === 'kommun' ? {fynd: avvikelser.filter(({path}) => path === ''), skillnader} : undefined,
  };
}
