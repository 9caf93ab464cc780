import type {SchemaForm} from './schema-avvikelse.js';
import type {SchemaText} from './schema-text.sv.js';

const FORMER: Readonly<Record<SchemaForm, string>> = {
  id: 'a–z, digits and hyphens, for example tld-oktober. No å, ä, ö or capitals',
  datum: 'a day that exists as YYYY-MM-DD, for example 2026-11-24',
  adress: 'an address that begins with https:// or with / on the same site',
  sprakkod: 'a language code, for example sv or sv-SE',
  lasar: 'a school year, for example 2026/2027',
};

/** Shape in English. */
export const en: SchemaText = {
  helaUnderlaget: 'The whole document',
  meningar: {
    'schema/fel-typ': ({vantat}) => `the value is missing or of the wrong type, expected ${vantat}`,
    'schema/fel-varde': ({tillatna}) => `the value must be one of: ${tillatna}`,
    'schema/for-stort': ({hogst}) => `too large or too long, at most ${hogst}`,
    'schema/for-litet': ({minst}) => `too small or too short, at least ${minst}`,
    'schema/okand-nyckel': ({nyckel}) => `unknown field: ${nyckel}`,
    'schema/fel-form': ({form}) => `write ${FORMER[form]}`,
    'schema/ogiltig': () => 'the value cannot be used',
    'schema/olasbar': () => 'the data cannot be read',
  },
};
