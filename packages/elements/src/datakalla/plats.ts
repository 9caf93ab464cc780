import {fieldOf, listOf, textOf} from './svar.js';

/** Where a source stands, and what the one who is signed in may do there. */
export interface Plats {
  /** Of the unit. */
  readonly id: string;
  readonly namn: string;
  readonly slag: 'kommun' | 'omrade' | 'enhet';
  readonly skolform: string;
  /** The id of the municipality. */
  readonly kommun: string;
  /** `2026/2027`. */
  readonly lasar: string;
  /** What may be done, by the server's own names: `plan/skriv`. */
  readonly ratter: ReadonlySet<string>;
  /** A mark of the person, the same whenever they sign in and no name. */
  readonly vem: string;
}

/** Reads the server's word of a unit and of who asks; undefined when it is none. */
export function readPlats(kropp: unknown, lasar: string): Plats | undefined {
  const enhet = fieldOf(kropp, 'enhet');
  const id = textOf(enhet, 'id');
  const kommun = textOf(kropp, 'kommun');
  if (id === undefined || kommun === undefined) return undefined;
  const slag = textOf(enhet, 'slag');
  return {
    id,
    namn: textOf(enhet, 'namn') ?? '',
    slag: slag === 'kommun' || slag === 'omrade' ? slag : 'enhet',
    skolform: textOf(enhet, 'skolform') ?? '',
    kommun,
    lasar,
    ratter: new Set(listOf(kropp, 'ratter').filter((ratt) => typeof ratt === 'string')),
    vem: textOf(kropp, 'vem') ?? '',
  };
}

/** The unit of the first role that somebody has; undefined when they have none. */
export function readForstaEnhet(kropp: unknown): string | undefined {
  return listOf(kropp, 'tilldelningar')
    .map((one) => textOf(one, 'enhet'))
    .find((enhet) => enhet !== undefined);
}

/** The address of something of a unit: `/api/enheter/exempelskolan/arshjul`. */
export function vagTo(enhet: string, ...delar: readonly string[]): string {
  return `/api/enheter/${[enhet, ...delar].map(encodeURIComponent).join('/')}`;
}

/** A school year as it stands in an address: `2026-2027`. */
export function lasarIn(lasar: string): string {
  return lasar.replace('/', '-');
}

const MANAD = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Stockholm', year: 'numeric', month: '2-digit'});

/** The läsår it is in Sweden: from August to July. */
export function lasarNow(): string {
  const [ar = 0, manad = 0] = MANAD.format(new Date()).split('-').map(Number);
  const start = manad >= 8 ? ar : ar - 1;
  return `${start}/${start + 1}`;
}
