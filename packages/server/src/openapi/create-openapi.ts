import {problemtyper} from '../problem/problemtyp.js';
import type {Svarsbeskrivning} from '../resurs/resurs.js';
import {describeRatt} from './beskriv-ratt.js';
import {collectScheman, type JsonSchema, refTo} from './scheman.js';
import type {Vagbeskrivning} from './vagbeskrivning.js';

/** Raised when what is there changes its meaning; what is added does not. */
const VERSION = '1.0.0';

const PARAMETRAR: Readonly<Record<string, string>> = {
  enhet: 'Enhetens id; kommunens eget id för det som gäller hela kommunen',
  lasar: 'Läsår, 2026-2027',
  revision: 'Revisionens nummer',
};

/** The API as OpenAPI 3.1, made from what the resources say of themselves. */
export function createOpenapi(vagar: readonly Vagbeskrivning[], {kaka}: {readonly kaka: string}): JsonSchema {
  const paths: Record<string, Record<string, unknown>> = {};
  const withEtag = new Set(vagar.filter(({villkor}) => villkor === true).map(({vag}) => vag));
  for (const vag of vagar) {
    const path = vag.vag.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = {...paths[path], [vag.metod.toLowerCase()]: createOperation(vag, withEtag.has(vag.vag))};
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'SKA',
      version: VERSION,
      description:
        'Systematiskt kvalitetsarbete i en kommun: utvecklingsplaner, årshjul, kalender, riktlinje och organisation. Varje felsvar är ett problem enligt RFC 9457 på svenska.',
      license: {name: 'MIT', identifier: 'MIT'},
    },
    servers: [{url: '/'}],
    paths,
    components: {
      schemas: collectScheman(namesIn(vagar)),
      securitySchemes: {inloggad: {type: 'apiKey', in: 'cookie', name: kaka}},
      responses: Object.fromEntries(
        Object.entries(problemtyper).map(([id, {titel, rad}]) => [id, createProblemsvar(`${titel}. ${rad}`)]),
      ),
    },
  };
}

function createOperation(vag: Vagbeskrivning, hasEtag: boolean): JsonSchema {
  const {metod, gor, krav, kropp, svar} = vag;
  return {
    operationId: `${metod.toLowerCase()}${vag.vag.replace('/api', '').replaceAll(/[/:.]+/g, '-')}`,
    tags: [tagOf(vag)],
    summary: gor,
    description: describeRatt(krav),
    security: krav === 'oppen' ? [] : [{inloggad: []}],
    ...(krav === 'oppen' || krav === 'inloggad' ? {} : {'x-ratt': krav}),
    parameters: createParametrar(vag),
    ...(kropp === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            description: `Högst ${kropp.hogst.toLocaleString('sv-SE')} byte.`,
            content: createContent(kropp.typ, kropp.schema),
          },
        }),
    responses: {
      ...Object.fromEntries(
        Object.entries(svar).map(([status, om]) => [status, createSvar(Number(status), om, hasEtag)]),
      ),
      ...createProblemsvaren(vag),
    },
  };
}

/** What an address is about: its last word that is no parameter. */
export function tagOf({vag}: Pick<Vagbeskrivning, 'vag'>): string {
  const [, , ...delar] = vag.split('/');
  const own = delar[0] === 'enheter' ? delar.slice(2) : delar;
  return own[0]?.replace(/\..*$/, '') ?? '';
}

function createParametrar(beskrivning: Vagbeskrivning): readonly JsonSchema[] {
  const {vag, fraga = {}, villkor} = beskrivning;
  const text = {type: 'string'};
  return [
    ...[...vag.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
      name,
      in: 'path',
      required: true,
      description: PARAMETRAR[name] ?? 'Id',
      schema: text,
    })),
    ...Object.entries(fraga).map(([name, description]) => ({name, in: 'query', description, schema: text})),
    ...(villkor === true
      ? [
          {name: 'If-Match', in: 'header', description: 'ETag från när du läste', schema: text},
          {name: 'If-None-Match', in: 'header', description: '* när inget fanns', schema: {const: '*'}},
        ]
      : []),
    ...(takesNyckel(beskrivning)
      ? [
          {
            name: 'Idempotency-Key',
            in: 'header',
            description: 'Samma nyckel och innehåll ger samma svar i ett dygn, och utförs en gång',
            schema: {type: 'string', minLength: 1, maxLength: 200},
          },
        ]
      : []),
  ];
}

/** Can it be sent again under a key, and be done once? */
function takesNyckel({metod, krav, visasEnGang}: Vagbeskrivning): boolean {
  return metod === 'POST' && krav !== 'oppen' && visasEnGang !== true;
}

function createSvar(status: number, {om, typ, schema}: Svarsbeskrivning, hasEtag: boolean): JsonSchema {
  return {
    description: om,
    ...(hasEtag ? {headers: {ETag: {description: 'Revisionen', schema: {type: 'string'}}}} : {}),
    ...(status === 204 ? {} : {content: createContent(typ ?? 'application/json', schema)}),
  };
}

function createContent(typ: string, schema: string | undefined): JsonSchema {
  return {[typ]: {schema: schema === undefined ? {} : refTo(schema)}};
}

function createProblemsvar(description: string): JsonSchema {
  return {description, content: {'application/problem+json': {schema: refTo('Problem')}}};
}

function createProblemsvaren(beskrivning: Vagbeskrivning): JsonSchema {
  const {krav, vag, fraga, villkor, kropp} = beskrivning;
  const typer = [
    ...(fraga === undefined ? [] : (['ogiltig-fraga'] as const)),
    ...(krav === 'oppen' ? [] : (['inte-inloggad', 'inte-behorig'] as const)),
    ...(vag.includes(':') ? (['finns-inte'] as const) : []),
    ...(villkor === true ? (['konflikt', 'saknar-villkor'] as const) : []),
    ...(takesNyckel(beskrivning) ? (['pagar-redan'] as const) : []),
    ...(kropp === undefined ? [] : (['for-stort', 'fel-medietyp', 'ogiltigt-innehall'] as const)),
    'internt-fel' as const,
  ];
  return Object.fromEntries(typer.map((typ) => [problemtyper[typ].status, {$ref: `#/components/responses/${typ}`}]));
}

function namesIn(vagar: readonly Vagbeskrivning[]): ReadonlySet<string> {
  const names = vagar.flatMap(({kropp, svar}) => [kropp?.schema, ...Object.values(svar).map(({schema}) => schema)]);
  return new Set(['Problem', ...names.filter((name) => name !== undefined)]);
}
