import {createAnpassning} from '@vetlanda/ska-core/arshjul';
import {createLasar, exempelKalenderdata} from '@vetlanda/ska-core/kalender';
import {vetlanda} from '@vetlanda/ska-core/riktlinje';
import {exempelplan} from '@vetlanda/ska-core/utvecklingsplan';

/** How a made-up server answers; the story asks for one by its address. */
export const EXEMPELSERVRAR = {
  vanlig: 'https://ska.exempel.se',
  langsam: 'https://langsam.exempel.se',
  utloggad: 'https://utloggad.exempel.se',
  borta: 'https://borta.exempel.se',
  stangd: 'https://stangd.exempel.se',
  trasig: 'https://trasig.exempel.se',
  /** Lets everything be read, and nothing be saved. */
  halv: 'https://halv.exempel.se',
} as const;

/** The days of the example, before and after 1 January. */
const KALENDER = exempelKalenderdata([createLasar(2025), createLasar(2026), createLasar(2027)]);
let installed = false;

/** Lets requests to the made-up servers be answered in the page; all others go where they are sent. */
export function installExempelserver(): void {
  if (installed) return;
  installed = true;
  const own = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const {origin, pathname} = new URL(request.url);
    if (!Object.values<string>(EXEMPELSERVRAR).includes(origin)) return own(input, init);
    return answer(origin, request.method, pathname);
  };
}

async function answer(origin: string, metod: string, vag: string): Promise<Response> {
  switch (origin) {
    case EXEMPELSERVRAR.langsam:
      return new Promise(() => {});
    case EXEMPELSERVRAR.utloggad:
      return respond({}, 401);
    case EXEMPELSERVRAR.stangd:
      return respond({}, 403);
    case EXEMPELSERVRAR.trasig:
      return respond({}, 500);
    case EXEMPELSERVRAR.borta:
      throw new TypeError('Failed to fetch');
    case EXEMPELSERVRAR.halv:
      if (metod !== 'GET') throw new TypeError('Failed to fetch');
  }
  return metod === 'GET' ? read(vag) : new Response(null, {status: 204, headers: {ETag: '"2"'}});
}

function read(vag: string): Response {
  if (vag.endsWith('/jag')) {
    return respond({
      enhet: {id: 'exempelskolan', namn: 'Exempelskolan', slag: 'enhet', skolform: 'grundskola'},
      kommun: 'kommunen',
      ratter: ['plan/las', 'plan/skriv', 'arshjul/las', 'arshjul/skriv'],
      vem: 'exempel',
    });
  }
  if (vag.includes('/arshjulsmiljo/')) return respond({riktlinje: vetlanda, kalender: KALENDER});
  if (vag.endsWith('/framsteg')) return respond({framsteg: {}});
  if (vag.includes('/planmiljo/')) return respond({riktlinje: vetlanda, tidpunkter: [], roller: ['Rektor']});
  if (vag.endsWith('/frysta')) return respond({frysta: []});
  return respond(vag.endsWith('/arshjul') ? createAnpassning('rektor') : exempelplan);
}

function respond(value: unknown, status = 200): Response {
  const headers = {'Content-Type': 'application/json', ETag: '"1"'};
  return new Response(JSON.stringify(value), {status, headers});
}
