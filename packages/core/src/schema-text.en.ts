import type {SchemaForm, SchemaMatt} from './schema-avvikelse.js';
import type {SchemaText} from './schema-text.sv.js';

const FORMER: Readonly<Record<SchemaForm, string>> = {
  id: 'a–z, digits and hyphens, for example tld-oktober. No å, ä, ö or capitals',
  'plan-id': 'an id of at most 64 characters: a–z, A–Z, digits, hyphens and underscores. No å, ä, ö or spaces',
  datum: 'a day that exists as YYYY-MM-DD, for example 2026-11-24, from the year 1900 to 2299',
  adress: 'an address that begins with https:// or with / on the same site',
  sprakkod: 'a language code, for example sv or sv-SE',
  lasar: 'a school year, for example 2026/2027',
};

const ENHET: Readonly<Record<SchemaMatt, string>> = {tecken: ' characters', poster: ' in the list', tal: ''};

/** Shape in English. */
export const en: SchemaText = {
  helaUnderlaget: 'The whole document',
  meningar: {
    'schema/saknas': () => 'it is missing',
    'schema/fel-typ': ({vantat}) => `the value is of the wrong type, expected ${vantat}`,
    'schema/fel-varde': ({tillatna}) => `the value must be one of: ${tillatna}`,
    'schema/for-stort': ({hogst, matt}) =>
      `too ${{tecken: 'long', poster: 'many', tal: 'large'}[matt]}, at most ${hogst}${ENHET[matt]}`,
    'schema/for-litet': ({minst, matt}) =>
      `too ${{tecken: 'short', poster: 'few', tal: 'small'}[matt]}, at least ${minst}${ENHET[matt]}`,
    'schema/okand-nyckel': ({nyckel}) => `unknown field: ${nyckel}`,
    'schema/fel-form': ({form}) => `write ${FORMER[form]}`,
    'schema/ogiltig': () => 'the value cannot be used',
    'schema/olasbar': () => 'the data cannot be read',
  },
};
