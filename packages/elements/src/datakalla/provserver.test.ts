import {createAnpassning} from '@vetlanda/ska-core/arshjul';
import {createLasar, exempelKalenderdata} from '@vetlanda/ska-core/kalender';
import {vetlanda} from '@vetlanda/ska-core/riktlinje';

/** What a test may answer instead: a response, or `undefined` for the fake server's own. */
type Svara = (fraga: Request) => Response | Promise<Response> | undefined;

/** What was asked. */
interface Fragad {
  readonly metod: string;
  readonly vag: string;
  readonly kropp: string;
  readonly request: Request;
}

/** A server in the page: documents with revisions, as the real one has them. */
export class Provserver {
  readonly bas = 'https://ska.exempel.se';
  readonly fragade: Fragad[] = [];
  readonly dokument = new Map<string, {revision: number; innehall: unknown}>();
  ratter: readonly string[] = ['plan/las', 'plan/skriv', 'arshjul/las', 'arshjul/skriv', 'utgava/rektor', 'urna/skriv'];
  vem = 'vem-1';
  inloggad = true;
  /** Answers first, when it has something to answer. */
  svara: Svara = () => undefined;
  readonly #fetch = globalThis.fetch;

  start(): void {
    globalThis.fetch = (input, init) => this.#answer(new Request(input, init));
  }

  stop(): void {
    globalThis.fetch = this.#fetch;
  }

  /** What was asked of a path, in order. */
  asked(metod: string, slut: string): readonly Fragad[] {
    return this.fragade.filter((one) => one.metod === metod && one.vag.endsWith(slut));
  }

  /** Somebody else saves. */
  put(vag: string, innehall: unknown): void {
    this.dokument.set(vag, {revision: (this.dokument.get(vag)?.revision ?? 0) + 1, innehall});
  }

  async #answer(request: Request): Promise<Response> {
    const {pathname, search} = new URL(request.url);
    const vag = pathname + search;
    const kropp = await request.clone().text();
    this.fragade.push({metod: request.method, vag, kropp, request});
    const own = await this.svara(request);
    if (request.signal.aborted) throw new DOMException('aborted', 'AbortError');
    return own ?? this.#respond(request.method, vag, kropp, request.headers);
  }

  #respond(metod: string, vag: string, kropp: string, headers: Headers): Response {
    if (!this.inloggad) return problem(401);
    if (vag === '/api/jag') return json({tilldelningar: [{roll: 'rektor', enhet: 'exempelskolan'}]});
    if (vag.endsWith('/jag')) {
      const enhet = {id: vag.split('/')[3], namn: 'Exempelskolan', slag: 'enhet', skolform: 'grundskola'};
      return json({enhet, kommun: 'kommunen', ratter: this.ratter, vem: this.vem});
    }
    if (vag.includes('/arshjulsmiljo/'))
      return json({riktlinje: vetlanda, kalender: exempelKalenderdata(createLasar(2026))});
    if (vag === '/api/framsteg') return json({framsteg: {}});
    if (vag.includes('/planmiljo/')) {
      const {id, version, dokument, skolformer} = vetlanda;
      return json({riktlinje: {id, version, dokument, skolformer}, tidpunkter: [], roller: ['Rektor']});
    }
    if (vag.endsWith('/frysta')) return json({frysta: []});
    return metod === 'PUT' ? this.#save(vag, kropp, headers) : this.#read(vag);
  }

  #read(vag: string): Response {
    const found = this.dokument.get(vag);
    return found === undefined ? problem(404) : json(found.innehall, {ETag: `W/"${found.revision}"`});
  }

  #save(vag: string, kropp: string, headers: Headers): Response {
    const found = this.dokument.get(vag);
    const bas = headers.get('If-None-Match') === '*' ? 0 : Number(/\d+/.exec(headers.get('If-Match') ?? '')?.[0]);
    if (bas !== (found?.revision ?? 0)) {
      return problem(409, {revision: found?.revision, sparat: found?.innehall, ditt: JSON.parse(kropp)});
    }
    this.put(vag, JSON.parse(kropp));
    return new Response(null, {status: 204, headers: {ETag: `"${bas + 1}"`}});
  }
}

export function json(value: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(value), {headers: {'Content-Type': 'application/json', ...headers}});
}

export function problem(status: number, mer: object = {}): Response {
  return new Response(JSON.stringify({type: '/problem/exempel', status, ...mer}), {
    status,
    headers: {'Content-Type': 'application/problem+json; charset=utf-8'},
  });
}

/** An anpassning that the fake server may have. */
export const anpassning = createAnpassning('rektor');
