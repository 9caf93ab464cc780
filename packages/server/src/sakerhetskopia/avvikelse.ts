import type {AvvikelseOf} from '@vetlanda/ska-core';

/** Why a backup is not restored, and nothing of it in the database; or why none is made. */
export type KopiaAvvikelse =
  | AvvikelseOf<'kopia/fel-format'>
  | AvvikelseOf<'kopia/nyare', {version: string}>
  | AvvikelseOf<'kopia/avbruten'>
  | AvvikelseOf<'kopia/andrad'>
  | AvvikelseOf<'kopia/annan-hemlighet'>
  | AvvikelseOf<'kopia/inte-tom'>
  /** Of a backup that is to be made: there are no tables. */
  | AvvikelseOf<'kopia/inget-att-kopiera'>
  | AvvikelseOf<'kopia/annan-version', {finns: string; kopia: string}>;

/** Thrown where a restore is under way, so that the database takes back what it has done. */
export class KopiaError extends Error {
  readonly avvikelse: KopiaAvvikelse;

  constructor(kod: Exclude<KopiaAvvikelse['kod'], 'kopia/nyare' | 'kopia/annan-version'>);
  constructor(avvikelse: KopiaAvvikelse);
  constructor(avvikelse: KopiaAvvikelse | string) {
    const whole =
      typeof avvikelse === 'string'
        ? ({kod: avvikelse, niva: 'fel', path: '', params: {}} as KopiaAvvikelse)
        : avvikelse;
    super(whole.kod);
    this.name = 'KopiaError';
    this.avvikelse = whole;
  }
}
