/** A colour of the form, by what it means. */
export type Formfarg = 'grund' | 'blad' | 'black' | 'dampad' | 'linje' | 'knapp' | 'saft';

/** The colours of one theme, as `#rrggbb`. */
export type Formpalett = Readonly<Record<Formfarg, string>>;

/** A page for children is another place than an intranet: warm paper, deep blue, amber. Neither red nor green: those judge. */
export const FORM_LJUS: Formpalett = {
  grund: '#fbf6ec',
  blad: '#ffffff',
  black: '#20303c',
  dampad: '#5c6470',
  linje: '#e0d5bf',
  knapp: '#1f4f7d',
  saft: '#e9ab3f',
};

/** The same meanings on dark ground. */
export const FORM_MORK: Formpalett = {
  grund: '#1b1a18',
  blad: '#292723',
  black: '#f6f0e4',
  dampad: '#b8b0a2',
  linje: '#4b463d',
  knapp: '#9fc8ee',
  saft: '#e0a540',
};

/** Every colour as a token of the host's, `--ska-tld-form-grund` and so on, in light, dark and forced colours. */
export function createFormfarger(): string {
  const farger = Object.keys(FORM_LJUS) as Formfarg[];
  const own = farger.map(
    (one) => `--_${one}:var(--ska-tld-form-${one},light-dark(${FORM_LJUS[one]},${FORM_MORK[one]}))`,
  );
  const forced = farger.map((one) => `--_${one}:${one === 'grund' || one === 'blad' ? 'Canvas' : 'CanvasText'}`);
  return `:host{${own.join(';')}}@media (forced-colors:active){:host{${forced.join(';')}}}`;
}
