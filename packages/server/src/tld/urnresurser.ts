import {loadOrganisation} from '../db/organisation.js';
import {
  countEngangskoder,
  insertEngangskoder,
  insertUrna,
  loadUrnor,
  type NyUrna,
  replaceUrna,
  type Urna,
} from '../db/tld/urnor.js';
import type {Serverdel} from '../dependencies.js';
import {ProblemError} from '../problem/problem-error.js';
import type {BehorigtAnrop, Resurs} from '../resurs/resurs.js';
import {type Falt, readFalt, readTal, readText, refuseFalt} from './falt.js';
import {hideText, showText} from './hide-text.js';
import {createId} from './id.js';
import {createKod} from './kod.js';
import {kodmacOf, lankkodOf} from './kodmac.js';

const VAG = '/api/enheter/:enhet/omgangar/:omgang/urnor';
const KROPP = {typ: 'application/json', hogst: 2_000} as const;
const FLEST_INBJUDNA = 100_000;
/** At a time: some classes. */
const FLEST_LAPPAR = 500;
/** A code is one of 33 million, and some hundred are in use. */
const FORSOK = 20;

/** Boxes of a unit: its rektor makes them, sees their codes, and declares one void. */
export const urnresurser: readonly Resurs[] = [
  {
    metod: 'GET',
    vag: VAG,
    gor: 'Räknar upp enhetens urnor i en omgång med deras koder',
    krav: 'urna/skriv',
    svar: {200: {om: 'Urnorna med kort kod och länk; antal utskrivna lappar där de tas emot'}},
    answer: async (anrop) => {
      const {c, del, enhet} = anrop;
      const omgang = omgangOf(anrop);
      const urnor = await loadUrnor(del.db, del.huvudman, omgang, enhet);
      const lappar = await countEngangskoder(del.db, del.huvudman, omgang);
      return c.json({urnor: urnor.map((urna) => showUrna(del, urna, lappar.get(urna.urna) ?? 0))});
    },
  },
  {
    metod: 'POST',
    vag: VAG,
    gor: 'Skapar en urna för enheten eller för en grupp i den',
    krav: 'urna/skriv',
    kropp: {...KROPP, schema: 'NyUrna'},
    visasEnGang: true,
    svar: {201: {om: 'Urnan med kort kod och länk, eller utan kod där den tar emot lappar'}},
    answer: create,
  },
  {
    metod: 'POST',
    vag: `${VAG}/:urna/ogiltig`,
    gor: 'Gör en urna ogiltig och skapar en ny i dess ställe; det som svarats i den gamla räknas inte',
    krav: 'urna/skriv',
    visasEnGang: true,
    svar: {201: {om: 'Den nya urnan'}},
    answer: replace,
  },
  {
    metod: 'POST',
    vag: `${VAG}/:urna/engangskoder`,
    gor: 'Skapar lappar med engångskoder; de visas bara i det här svaret',
    krav: 'urna/skriv',
    kropp: KROPP,
    visasEnGang: true,
    svar: {201: {om: 'Koderna, i ingen särskild ordning'}},
    answer: createLappar,
  },
];

async function create(anrop: BehorigtAnrop): Promise<Response> {
  const {c, del, idag, enhet, kropp} = anrop;
  const omgang = omgangOf(anrop);
  const falt = readFalt(kropp, ['grupp', 'inbjudna', 'engangskoder']);
  const grupp = readGrupp(falt);
  const inbjudna = readTal(falt, 'inbjudna', 0, FLEST_INBJUDNA);
  const {engangskoder = false} = falt;
  if (typeof engangskoder !== 'boolean') throw refuseFalt('/engangskoder', '”engangskoder” är true eller false.');
  const organisation = await loadOrganisation(del.db, del.huvudman, idag);
  if (organisation.find(({id}) => id === enhet)?.slag !== 'enhet') {
    throw refuseFalt('', 'En urna hör till en skola eller en annan enhet, inte till ett område.', 'urna/ingen-enhet');
  }
  const ny = await tryKoder(del, {omgang, enhet, grupp, inbjudna, engangskoder}, (one) =>
    insertUrna(del.db, del.huvudman, omgang, {ny: one, av: avsandareOf(anrop)}),
  );
  return c.json(showUrna(del, ny, 0), 201);
}

async function replace(anrop: BehorigtAnrop): Promise<Response> {
  const {c, del, enhet} = anrop;
  const omgang = omgangOf(anrop);
  const urnor = await loadUrnor(del.db, del.huvudman, omgang, enhet);
  const gammal = urnor.find(({urna, lage}) => urna === c.req.param('urna') && lage === 'oppen');
  if (gammal === undefined) throw new ProblemError('finns-inte');
  const {grupp, inbjudna} = gammal;
  const engangskoder = gammal.kodDold === undefined;
  const ny = await tryKoder(del, {omgang, enhet, grupp, inbjudna, engangskoder}, (one) =>
    replaceUrna(del.db, del.huvudman, gammal, {ny: one, av: avsandareOf(anrop)}),
  );
  return c.json(showUrna(del, ny, 0), 201);
}

async function createLappar(anrop: BehorigtAnrop): Promise<Response> {
  const {c, del, enhet, kropp} = anrop;
  const antal = readTal(readFalt(kropp, ['antal']), 'antal', 1, FLEST_LAPPAR);
  if (antal === undefined) throw refuseFalt('/antal', `Ange ”antal”, 1–${FLEST_LAPPAR}.`);
  const koder = [...new Set(Array.from({length: antal}, () => createKod('engangskod')))];
  // Kept in the order of the MACs, which is that of nothing else.
  const macar = koder.map((kod) => kodmacOf(del, kod)).sort();
  const plats = {omgang: omgangOf(anrop), urna: c.req.param('urna') ?? '', enhet};
  if (!(await insertEngangskoder(del.db, del.huvudman, plats, {macar, av: avsandareOf(anrop)}))) {
    throw refuseFalt('', 'Urnan tar inte emot lappar, eller så är omgången stängd.', 'urna/tar-inte-lappar');
  }
  return c.json({koder: koder.map((kod) => ({kod: formatLapp(kod), lank: `/t/#${kod}`}))}, 201);
}

interface Urnval extends Pick<Urna, 'omgang' | 'enhet' | 'grupp' | 'inbjudna'> {
  readonly engangskoder: boolean;
}

/** Makes a box with a code that no other has. */
async function tryKoder(
  del: Serverdel,
  {engangskoder, omgang, ...val}: Urnval,
  insert: (ny: NyUrna) => Promise<'stangd' | 'finns' | 'finns-inte' | 'kod-upptagen' | undefined>,
): Promise<Urna> {
  for (let i = 0; i < FORSOK; i++) {
    const urna = createId();
    const kod = engangskoder ? undefined : createKod('urna');
    const dold = kod && hideText(del.hemlighet.keyFor('kodtext'), kod, horTill(del, urna));
    const ny = {...val, urna, kod: kod && dold ? {mac: kodmacOf(del, kod), dold} : undefined};
    const hinder = await insert(ny);
    if (hinder === undefined) return {...val, omgang, urna, kodDold: dold, lage: 'oppen'};
    if (hinder === 'stangd') throw new ProblemError('stangd');
    if (hinder === 'finns-inte') throw new ProblemError('finns-inte');
    if (hinder === 'finns') throw refuseFalt('/grupp', 'Gruppen har redan en urna i omgången.', 'urna/finns');
  }
  throw new Error('No code is free.');
}

/** A box as the rektor sees it. */
function showUrna(del: Serverdel, {urna, enhet, grupp, inbjudna, kodDold, lage}: Urna, lappar: number) {
  const huvud = {urna, enhet, grupp, inbjudna, lage};
  if (kodDold === undefined) return {...huvud, lappar};
  const kod = showText(del.hemlighet.keyFor('kodtext'), kodDold, horTill(del, urna));
  return {...huvud, kod, lank: `/t/#${lankkodOf(del, kod)}`};
}

function readGrupp(falt: Falt): string {
  if (falt.grupp === undefined || falt.grupp === '') return '';
  const grupp = readText(falt, 'grupp', 40);
  if (grupp.includes('/')) throw refuseFalt('/grupp', 'En grupp kan inte ha snedstreck i namnet.');
  return grupp;
}

/** `K3M9-Q7TX`: easier to type from a slip. */
function formatLapp(kod: string): string {
  return `${kod.slice(0, 4)}-${kod.slice(4)}`;
}

function omgangOf({c}: BehorigtAnrop): string {
  return c.req.param('omgang') ?? '';
}

function avsandareOf({identitet, roll}: BehorigtAnrop) {
  return {person: identitet.person, roll};
}

function horTill({huvudman}: Serverdel, urna: string): string {
  return `urna ${huvudman} ${urna}`;
}
