import {type Dokumentplats, findDokument, findVersion, listVersioner, saveDokument} from '../db/dokument.js';
import {ProblemError} from '../problem/problem-error.js';
import {etagOf} from '../resurs/etag.js';
import {readJson} from '../resurs/read-json.js';
import type {BehorigtAnrop, Resurs} from '../resurs/resurs.js';
import {readSida, SIDFRAGOR} from '../resurs/sida.js';
import type {Dokumenttyp} from './dokumenttyp.js';

const JSON_TYP = 'application/json; charset=utf-8';

/** The address of a kind of document: `/api/enheter/:enhet/utvecklingsplan/:lasar`, with the year as `2026-2027`. */
export function vagOf({slag, arlig}: Dokumenttyp): `/${string}` {
  return `/api/enheter/:enhet/${slag}${arlig ? '/:lasar' : ''}`;
}

/** Which document an address names. */
export function platsOf({c, del, enhet}: BehorigtAnrop, {slag, arlig}: Dokumenttyp): Dokumentplats {
  const lasar = arlig ? (c.req.param('lasar') ?? '').replace('-', '/') : '';
  if (arlig && !/^\d{4}(\/\d{4})?$/.test(lasar)) throw new ProblemError('finns-inte');
  return {huvudman: del.huvudman, enhet, slag, lasar};
}

/** Reading, saving and looking back at a kind of document. */
export function createDokumentresurser(typ: Dokumenttyp): readonly Resurs[] {
  const vag = vagOf(typ);
  return [
    {
      metod: 'GET',
      vag,
      gor: `Läser ${typ.benamning}`,
      krav: typ.las,
      svar: {200: {om: 'Som det senast sparades; ETag är dess revision', schema: typ.schema}},
      answer: async (anrop) => {
        const dokument = await findDokument(anrop.del.db, platsOf(anrop, typ));
        if (dokument === undefined) throw new ProblemError('finns-inte');
        anrop.c.header('Cache-Control', 'no-cache');
        return anrop.c.body(dokument.innehall, 200, {'Content-Type': JSON_TYP, ETag: etagOf(dokument.revision)});
      },
    },
    {
      metod: 'PUT',
      vag,
      gor: `Sparar ${typ.benamning}`,
      krav: typ.skriv,
      villkor: true,
      kropp: {typ: 'application/json', hogst: typ.hogst, schema: typ.schema},
      svar: {204: {om: 'Sparat; ETag är den nya revisionen'}},
      answer: (anrop) => save(anrop, typ),
    },
    {
      metod: 'GET',
      vag: `${vag}/versioner`,
      gor: `Räknar upp alla sparade versioner av ${typ.benamning}, den senaste först`,
      krav: typ.las,
      fraga: SIDFRAGOR,
      svar: {200: {om: 'Revision, tid och roll för varje version'}},
      answer: async (anrop) => {
        const {fore, antal} = readSida(anrop.c);
        const versioner = await listVersioner(anrop.del.db, platsOf(anrop, typ), {fore, antal: antal + 1});
        const sida = versioner.slice(0, antal);
        const nasta = versioner.length > antal ? sida.at(-1)?.revision : undefined;
        return anrop.c.json({versioner: sida, ...(nasta === undefined ? {} : {nasta: `?fore=${nasta}`})});
      },
    },
    {
      metod: 'GET',
      vag: `${vag}/versioner/:revision`,
      gor: `Läser ${typ.benamning} som det sparades en gång`,
      krav: typ.las,
      svar: {200: {om: 'Dokumentet i den versionen', schema: typ.schema}},
      answer: async (anrop) => {
        const revision = Number(anrop.c.req.param('revision'));
        if (!Number.isSafeInteger(revision) || revision > 2_147_483_647) throw new ProblemError('finns-inte');
        const version = await findVersion(anrop.del.db, platsOf(anrop, typ), revision);
        if (version === undefined) throw new ProblemError('finns-inte');
        return anrop.c.body(version.innehall, 200, {'Content-Type': JSON_TYP, ETag: etagOf(revision)});
      },
    },
  ];
}

async function save(anrop: BehorigtAnrop, typ: Dokumenttyp): Promise<Response> {
  const {c, del, kropp, bas, identitet, roll} = anrop;
  const plats = platsOf(anrop, typ);
  readJson(kropp, (value) => typ.parse(value, plats.lasar), typ.describe);
  const saved = await saveDokument(del.db, plats, {bas, innehall: kropp, av: {person: identitet.person, roll}});
  if (saved.ok) return c.body(null, 204, {ETag: etagOf(saved.value)});
  const [sparad] = saved.errors;
  throw new ProblemError('konflikt', {
    headers: sparad === undefined ? {} : {ETag: etagOf(sparad.revision)},
    tillagg: {
      revision: sparad?.revision,
      sparat: sparad && (JSON.parse(sparad.innehall) as unknown),
      ditt: JSON.parse(kropp) as unknown,
    },
  });
}
