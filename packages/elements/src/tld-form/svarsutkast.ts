import type {Enkatsvar} from '@vetlanda/ska-core/tld';

/** Answers under way: what was answered, where the child was, and in which language. */
export interface Svarsutkast {
  readonly svar: Enkatsvar;
  /** The first question of the page, counted from 0; as many as there are questions on the page after them. */
  readonly fraga: number;
  readonly sprak: string | undefined;
  /** When it was last touched, by the device's clock, milliseconds since 1970. */
  readonly tid: number;
}

const PREFIX = 'ska-tld-form:';
/** Those in use on this page: two forms with the same questions do not share what is answered. */
const upptagna = new Set<string>();

/**
 * Where answers under way are kept, so that a page loaded anew loses nothing: in `sessionStorage`, which ends with the
 * tab, never longer than a child would be away, and only while the form is on the page.
 */
export class Utkastplats {
  readonly #nyckel: string;

  constructor(vad: string) {
    let nummer = 0;
    while (upptagna.has(`${PREFIX}${vad}:${nummer}`)) nummer++;
    this.#nyckel = `${PREFIX}${vad}:${nummer}`;
    upptagna.add(this.#nyckel);
  }

  /** What is kept, unless it is too old; whatever any form has left that is too old is removed. */
  load(nu: number, vilotid: number): Svarsutkast | undefined {
    try {
      for (const nyckel of Object.keys(sessionStorage)) {
        if (nyckel.startsWith(PREFIX) && isTooOld(read(nyckel), nu, vilotid)) sessionStorage.removeItem(nyckel);
      }
      return read(this.#nyckel);
    } catch {
      // There is no storage: then there is nothing to go on with.
      return undefined;
    }
  }

  save(utkast: Svarsutkast): void {
    try {
      sessionStorage.setItem(this.#nyckel, JSON.stringify(utkast));
    } catch {
      // The answers are still in the page.
    }
  }

  clear(): void {
    try {
      sessionStorage.removeItem(this.#nyckel);
    } catch {
      // There is no storage, so there is nothing in it.
    }
  }

  /** The form is gone, and what was answered with it. */
  leave(): void {
    this.clear();
    upptagna.delete(this.#nyckel);
  }
}

function read(nyckel: string): Svarsutkast | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(nyckel) ?? '') as Svarsutkast;
  } catch {
    return undefined;
  }
}

/** A time in the future cannot be told from one long ago: the clock has been set. */
function isTooOld(utkast: Svarsutkast | undefined, nu: number, vilotid: number): boolean {
  const alder = nu - (utkast?.tid ?? Number.NaN);
  return !(alder >= 0 && alder < vilotid);
}
