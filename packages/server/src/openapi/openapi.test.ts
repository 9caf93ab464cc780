import {Validator} from '@seriousme/openapi-schema-validator';
import {beforeAll, describe, expect, test} from 'vitest';
import {ratter} from '../ratt/ratter.js';
import {createResurser} from '../resurser.js';
import {eachDatabas} from '../test/each-databas.js';
import {createTestapp} from '../test/testserver.js';
import {describeRatt} from './beskriv-ratt.js';
import {createOpenapi} from './create-openapi.js';
import {collectScheman} from './scheman.js';
import type {Vagbeskrivning} from './vagbeskrivning.js';

interface Openapi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {readonly schemas: Readonly<Record<string, object>>};
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly security: readonly object[];
  readonly responses: Readonly<Record<string, unknown>>;
  readonly parameters: readonly {readonly name: string; readonly in: string}[];
}

eachDatabas((databas) => {
  let app: ReturnType<typeof createTestapp>;
  let openapi: Openapi;

  beforeAll(async () => {
    app = createTestapp(databas().db, 'openapi');
    openapi = (await (await app.request('/api/openapi.json')).json()) as Openapi;
  });

  describe('the description for programs', () => {
    test('is OpenAPI 3.1, and every reference in it leads somewhere', async () => {
      const validator = new Validator();
      const checked = await validator.validate({...openapi});
      expect([checked.valid, checked.errors]).toEqual([true, undefined]);
      expect(validator.version).toBe('3.1');
      expect(JSON.stringify(validator.resolveRefs())).not.toContain('"$ref"');
    });

    test('has every address of the API that answers, and no other', () => {
      const mounted = app.routes
        .filter(({method, path}) => method !== 'ALL' && path.startsWith('/api/') && !/\*|\.css$/.test(path))
        .map(({method, path}) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
      const described = Object.entries(openapi.paths).flatMap(([path, operations]) =>
        Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
      );
      expect(described.toSorted()).toEqual([...new Set(mounted)].toSorted());
    });

    test('says who is let in as the server does, and what is refused', () => {
      const plan = openapi.paths['/api/enheter/{enhet}/utvecklingsplan/{lasar}']?.put;
      expect(plan?.security).toEqual([{inloggad: []}]);
      expect(Object.keys(plan?.responses ?? {})).toEqual([
        '204',
        '401',
        '403',
        '404',
        '409',
        '413',
        '415',
        '422',
        '428',
        '500',
      ]);
      expect(plan?.parameters.map(({name}) => name)).toEqual(['enhet', 'lasar', 'If-Match', 'If-None-Match']);
      expect(openapi.paths['/api/riktlinjer']?.get?.security).toEqual([]);
    });

    test('gives every operation a name of its own, and says what it does in words', () => {
      const operations = Object.values(openapi.paths).flatMap((path) => Object.values(path));
      expect(new Set(operations.map(({operationId}) => operationId)).size).toBe(operations.length);
      for (const {summary} of operations) expect(summary).toMatch(/^\p{Lu}.*[^.]$/u);
    });
  });

  describe('the page for people', () => {
    test('tells of every address, and needs no script and no style of its own', async () => {
      const response = await app.request('/api');
      const page = await response.text();
      expect(response.headers.get('Content-Type')).toContain('text/html');
      for (const path of Object.keys(openapi.paths)) expect(page).toContain(path);
      expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
      const css = /<link rel="stylesheet" href="([^"]+)"/.exec(page)?.[1] ?? '';
      expect((await app.request(css)).headers.get('Content-Type')).toContain('text/css');
    });

    test('has an id for every link within it, each once', async () => {
      const page = await (await app.request('/api')).text();
      const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
    });
  });
});

describe('the shapes', () => {
  test('are there by every name that a resource uses', () => {
    expect(() => createOpenapi(createResurser(), {kaka: 'ska'})).not.toThrow();
    expect(() => collectScheman(['Okand'])).toThrow('Okand');
  });

  test.each(['NyOmgang', 'NyUrna', 'Kod', 'Formular', 'Svarspost', 'Utgava', 'FrystPlan'])(
    'include %s',
    async (namn) => {
      const vag: Vagbeskrivning = {
        metod: 'POST',
        vag: '/api/prov',
        gor: 'Provar',
        krav: 'oppen',
        kropp: {typ: 'application/json', hogst: 1, schema: namn},
        svar: {204: {om: 'Klart'}},
      };
      const checked = await new Validator().validate({...createOpenapi([vag], {kaka: 'ska'})});
      expect([checked.valid, checked.errors]).toEqual([true, undefined]);
    },
  );

  test('are what the server itself takes in', () => {
    const {Utvecklingsplan, Riktlinje, Kalenderdata, ArshjulAnpassning} = collectScheman([
      'Utvecklingsplan',
      'Riktlinje',
      'Kalenderdata',
      'ArshjulAnpassning',
    ]) as Readonly<Record<string, {properties: object; required: readonly string[]}>>;
    expect(Utvecklingsplan?.required).toContain('schemaVersion');
    expect(Riktlinje?.properties).toHaveProperty('perioder');
    expect(Kalenderdata?.required).toEqual(['schemaVersion', 'huvudman', 'lasar']);
    expect(ArshjulAnpassning?.properties).toHaveProperty('klara.additionalProperties.format', 'date');
  });
});

describe('who may, in words', () => {
  test.each([
    ['oppen', 'För alla, utan inloggning.'],
    ['inloggad', 'För alla som är inloggade.'],
    ['arshjul/las', 'För alla roller, i hela kommunen.'],
    ['plan/skriv', 'För rektor i egna enheter.'],
    ['plan/las', 'För rektor och medarbetare i egna enheter; huvudman och skolchef i hela kommunen.'],
    ['logg/las', 'För administratör i hela kommunen.'],
  ] as const)('of %s: %s', (krav, mening) => {
    expect(describeRatt(krav)).toBe(mening);
  });

  test('is said of every right', () => {
    for (const krav of Object.keys(ratter) as (keyof typeof ratter)[]) {
      expect(describeRatt(krav)).toMatch(/^För [a-zåäö].*\.$/);
    }
  });
});
