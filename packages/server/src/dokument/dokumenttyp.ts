import type {Result} from '@vetlanda/ska-core';
import type {Dokumentslag} from '../db/dokument.js';
import type {Ratt} from '../ratt/ratter.js';
import type {Kodad} from '../resurs/read-json.js';

/** A kind of document as the API keeps it. */
export interface Dokumenttyp {
  readonly slag: Dokumentslag;
  /** What it is called in a sentence: `enhetens utvecklingsplan`. */
  readonly benamning: string;
  /** One for each school year, or one that lasts. */
  readonly arlig: boolean;
  readonly las: Ratt;
  readonly skriv: Ratt;
  /** More than this is not taken. Bytes. */
  readonly hogst: number;
  /** The name of its shape among OpenAPI's schemas. */
  readonly schema: string;
  /** Reads what is to be saved for a school year (empty for what lasts); what cannot be read is not saved. */
  parse(value: unknown, lasar: string): Result<unknown, Kodad>;
  describe(avvikelse: Kodad): string;
}
